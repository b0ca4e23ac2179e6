import type { Asked, Reply, Request, RolledGroup, SentColumn, Told, View } from './protocol';

const PATIENCE = 20_000;

/** What the records table asks of the worker that holds them. Every call rejects after 20 s or when the worker dies. */
export interface Analysis {
  load(columns: readonly SentColumn[]): Promise<number>;
  view(view: View, locale: string): Promise<Uint32Array>;
  roll(by: string, sum: string | null): Promise<readonly RolledGroup[]>;
  close(): void;
}

type Waiting = { resolve: (told: Told) => void; reject: (error: Error) => void; timer: ReturnType<typeof setTimeout> };

/** Starts the worker at once. Its address is the only one served with leave to compile, and with no network. */
export function startAnalysis(
  worker: Worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: 'analysis' }),
): Analysis {
  const waiting = new Map<number, Waiting>();
  let next = 0;

  const settle = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    if (found) clearTimeout(found.timer);
    return found;
  };
  const die = (message: string) => {
    for (const id of waiting.keys()) settle(id)?.reject(new Error(message));
    worker.terminate();
  };
  worker.addEventListener('message', (event: MessageEvent<Reply>) => {
    const reply = event.data;
    const asked = settle(reply.id);
    if (reply.ok) asked?.resolve(reply.told);
    else asked?.reject(new Error(reply.message));
  });
  worker.addEventListener('error', (event) => die(event.message || 'the analysis worker did not start'));

  const ask = (asked: Asked): Promise<Told> =>
    new Promise((resolve, reject) => {
      const id = next++;
      const timer = setTimeout(() => settle(id)?.reject(new Error('the analysis worker did not answer in time')), PATIENCE);
      waiting.set(id, { resolve, reject, timer });
      worker.postMessage({ id, ask: asked } satisfies Request);
    });

  return {
    load: async (columns) => {
      const told = await ask({ kind: 'load', columns: columns.map(({ name, type, values }) => ({ name, type, values })) });
      return told.kind === 'loaded' ? told.rows : 0;
    },
    view: async (view, locale) => {
      const told = await ask({ kind: 'view', view, locale });
      return told.kind === 'view' ? told.order : new Uint32Array();
    },
    roll: async (by, sum) => {
      const told = await ask({ kind: 'roll', by, sum });
      return told.kind === 'roll' ? told.groups : [];
    },
    close: () => die('closed'),
  };
}
