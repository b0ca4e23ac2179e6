import type { Step } from '../../domain/change';
import type { Outcome, Problem } from '../../domain/problem';
import type { ArrowEngine } from '../../engine/arrow-engine';
import type { Engine } from '../../engine/port';
import { RevivingEngine } from '../../engine/reviving';
import { openWasmBrowser } from '../../engine/wasm-browser';
import { openPack } from '../../indicators/pack';
import { rowsTouched } from '../../review/net';
import type { Asker, LoadProgress, PackView } from '../../ui/parts/session';
import { askerOf } from './asker';
import { check } from './check';
import { failure } from './failure';
import { InFlight } from './in-flight';
import { keptTables, standing, type Standing, TABLES, tableKeeper } from './kept-tables';
import { Overlay } from './overlay';
import { ProgressCount } from './progress';
import { readAll } from './read-all';
import type { Sources } from './sources';
import { Together } from './together';
import { viewOf } from './view';

export interface Opened {
  readonly engine: Engine;
  readonly pack: PackView;
  readonly asker: Asker;
  /** Puts what people entered on top; resolves to the pack as it then is, and what asks it. Nothing must be asked meanwhile. */
  readonly enter: (steps: readonly Step[]) => Promise<{ readonly pack: PackView; readonly asker: Asker }>;
  /** What the data checks find in the pack. As its files say it, it is checked once: what was found before is kept with the tables. */
  readonly check: (pack: PackView) => Promise<readonly Problem[]>;
  /** Keeps the tables under that name once they are checked, so that the next visit need neither read nor check the files again. Nothing may have been entered. */
  readonly keepTables: (id: string) => Promise<void>;
}

/** The same files once more, into the engine that takes the place of a dead one. */
async function refill(engine: Engine, sources: Sources): Promise<void> {
  const { tables } = await readAll(sources, new ProgressCount(sources.files, () => undefined));
  await openPack(engine, tables);
}

type Read = Outcome<Standing>;

/** The pack from its files. */
async function fromFiles(sources: Sources, starting: Promise<ArrowEngine>, onProgress: (progress: LoadProgress) => void): Promise<Read> {
  const { tables, problems, refused } = await readAll(sources, new ProgressCount(sources.files, onProgress));
  if (refused || tables.length === 0 || problems.some((p) => p.code === 'file_twice')) return { ok: false, problems };
  const engine = await starting;
  const pack = await openPack(engine, tables);
  return { ok: true, value: { engine, pack, view: await viewOf(engine, pack, { ...sources, problems }), found: null }, problems };
}

/**
 * Reads, checks and loads a whole pack into an engine of its own, so that whatever was there before stays until this one answers.
 * Not ok: nothing was loaded, and every problem is listed.
 */
export async function open(sources: Sources, onProgress: (progress: LoadProgress) => void): Promise<Outcome<Opened>> {
  const start = (image?: Promise<Uint8Array | null>) => {
    const engine = openWasmBrowser({ ...(image && { image }) });
    engine.catch(() => undefined);
    return engine;
  };
  // Read and verified while the engine starts.
  const keeping = keptTables(sources.identity);
  let starting = start(keeping.then((kept) => kept?.image ?? null));
  const closed = async (problems: readonly Problem[]): Promise<Outcome<Opened>> => {
    await starting.then(
      (engine) => engine.close(),
      () => undefined,
    );
    return { ok: false, problems };
  };
  try {
    const kept = await keeping;
    const known =
      kept &&
      (await starting.then(
        (engine) => standing(engine, kept),
        () => null,
      ));
    performance.mark(TABLES, { detail: known ? 'kept' : 'read' });
    if (kept && !known) starting = start();
    const read: Read = known ? { ok: true, value: known, problems: [] } : await fromFiles(sources, starting, onProgress);
    if (!read.ok) return await closed(read.problems);
    const { engine: first, pack, view } = read.value;
    const engine = new RevivingEngine(
      first,
      () => openWasmBrowser(),
      async (fresh) => {
        await refill(fresh, sources);
        await overlay?.restore(fresh);
      },
    );
    const overlay = new Overlay(engine, pack);
    const flight = new InFlight();
    const together = new Together(engine);
    const enter: Opened['enter'] = async (steps) => {
      await flight.idle();
      const next = await overlay.apply(steps);
      const rows = rowsTouched(steps);
      const edited = rows === 0 ? null : { rows, base: pack.hash };
      return { pack: { ...view, ...next, problems: view.problems, edited }, asker: askerOf(together, next, flight) };
    };
    const keepTables = tableKeeper(read.value);
    let { found } = read.value;
    const checked: Opened['check'] = async (shown) => (shown === view ? (found ??= await check(engine, shown)) : check(engine, shown));
    const value: Opened = {
      engine,
      pack: view,
      asker: askerOf(together, pack, flight),
      enter,
      check: checked,
      keepTables: async (id) => (found ? keepTables(id, found) : undefined),
    };
    return { ok: true, value, problems: view.problems };
  } catch (cause) {
    return closed([failure(cause)]);
  }
}
