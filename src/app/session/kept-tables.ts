import type { Problem } from '../../domain/problem';
import type { ArrowEngine } from '../../engine/arrow-engine';
import { allIndicators } from '../../indicators/catalogue';
import { type Pack, stand, standingTables } from '../../indicators/pack';
import type { PackView } from '../../ui/parts/session';
import type { TablesReply, TablesRequest } from './protocol';

/** What the browser's performance entries call the way in which a pack came into its engine: `kept` or `read`. */
export const TABLES = 'thuocdo:tables';
/** Rows of a pack whose tables are kept: beyond it they would take more room than they save time. */
const MOST = 250_000;

/** One request in a worker of its own: verifying some megabytes must not hold the page. */
function asked(request: TablesRequest, transfer: Transferable[] = []): Promise<TablesReply> {
  const worker = new Worker(new URL('./tables.worker.ts', import.meta.url), { type: 'module', name: 'tables-worker' });
  return new Promise<TablesReply>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<TablesReply>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the tables worker could not be loaded')));
    worker.postMessage(request, transfer);
  }).finally(() => worker.terminate());
}

/** An engine and the pack that it holds, as its files say it. */
export interface Standing {
  readonly engine: ArrowEngine;
  readonly pack: Pack;
  readonly view: PackView;
  /** What the checks found in it before; null where they have not been run. */
  readonly found: readonly Problem[] | null;
}

/** What an engine held of these files before; null where nothing is kept, or nothing whole. */
export async function keptTables(id: string | null | undefined): Promise<Extract<TablesReply, { type: 'taken' }>['kept']> {
  if (!id) return null;
  const reply = await asked({ type: 'take', id }).catch(() => null);
  return reply?.type === 'taken' ? reply.kept : null;
}

/** Puts kept tables into an empty engine; null where that does not come out right: the engine is then not to be asked. */
export async function standAgain(engine: ArrowEngine, kept: NonNullable<Awaited<ReturnType<typeof keptTables>>>): Promise<Standing | null> {
  try {
    await engine.restore(kept.snapshot);
    await stand(engine);
    const { pack, view, found } = kept.pack;
    return { engine, pack, view: { ...view, indicators: allIndicators() }, found };
  } catch {
    return null;
  }
}

/** Keeps the tables of an engine that nothing was entered into, with what the checks found. They are taken out in one step, before whatever is asked next. */
export function tableKeeper({ engine, pack, view: whole }: Standing): (id: string, found: readonly Problem[]) => Promise<void> {
  const { indicators: _, ...view } = whole;
  const done = new Set<string>();
  return async (id, found) => {
    if (done.has(id) || pack.rows > MOST) return;
    done.add(id);
    try {
      const snapshot = await engine.dump(standingTables);
      await asked(
        { type: 'keep', id, snapshot, pack: { pack, view, found } },
        snapshot.tables.map(({ bytes }) => bytes.buffer),
      );
    } catch {
      // It is only quicker with it.
    }
  };
}
