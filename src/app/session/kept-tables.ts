import type { Problem } from '../../domain/problem';
import type { ArrowEngine } from '../../engine/arrow-engine';
import { imageOf } from '../../engine/image';
import { EngineError } from '../../engine/port';
import { allIndicators } from '../../indicators/catalogue';
import { contentHash } from '../../indicators/content-hash';
import { type Pack, stand, standingTables } from '../../indicators/pack';
import type { PackView } from '../../ui/parts/session';
import type { TablesReply, TablesRequest } from './protocol';

/** What the browser's performance entries call the way in which a pack came into its engine: `kept` or `read`. */
export const TABLES = 'thuocdo:tables';
/** The same of its tables being kept, for the next visit. */
const TABLES_KEPT = 'thuocdo:tables-kept';
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

type Kept = NonNullable<Extract<TablesReply, { type: 'taken' }>['kept']>;

/** What an engine held of these files before; null where nothing is kept, or nothing whole. */
export async function keptTables(id: string | null | undefined): Promise<Kept | null> {
  if (!id) return null;
  const reply = await asked({ type: 'take', id }).catch(() => null);
  return reply?.type === 'taken' ? reply.kept : null;
}

/** The pack in an engine that stands on what was kept of it. */
export function standing(engine: ArrowEngine, { pack: kept }: Kept): Standing {
  const { pack, view, found } = kept;
  return { engine, pack, view: { ...view, indicators: allIndicators() }, found };
}

/** The tables that stand in an engine and everything that answers, as a database. Rejects where it would hold something else than the pack. */
async function imageOfPack(engine: ArrowEngine, pack: Pack): Promise<Uint8Array<ArrayBuffer>> {
  const snapshot = await engine.dump(standingTables);
  return imageOf(async (empty) => {
    await empty.restore(snapshot);
    await stand(empty);
    const { hash } = await contentHash(empty, new Set(Object.keys(pack.tables)));
    if (hash !== pack.hash) throw new EngineError('sql', `the copy holds ${hash}, not ${pack.hash}`);
  });
}

/** Keeps the tables of an engine that nothing was entered into, with what the checks found. They are taken out in one step, before whatever is asked next. */
export function tableKeeper(shown: Standing): (id: string, found: readonly Problem[]) => Promise<void> {
  const { engine, pack, found: before } = shown;
  const { indicators: _, ...view } = shown.view;
  const done = new Set<string>();
  return async (id, found) => {
    // What came as it was kept was checked before.
    if (before || done.has(id) || pack.rows > MOST) return;
    done.add(id);
    try {
      const image = await imageOfPack(engine, pack);
      await asked({ type: 'keep', id, image, pack: { pack, view, found } }, [image.buffer]);
      performance.mark(TABLES_KEPT);
    } catch {
      // It is only quicker with it.
    }
  };
}
