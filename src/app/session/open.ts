import type { Step } from '../../domain/change';
import type { Outcome, Problem } from '../../domain/problem';
import type { Engine } from '../../engine/port';
import { RevivingEngine } from '../../engine/reviving';
import { openWasmBrowser } from '../../engine/wasm-browser';
import { openPack } from '../../indicators/pack';
import { rowsTouched } from '../../review/net';
import type { Asker, LoadProgress, PackView } from '../../ui/parts/session';
import { askerOf } from './asker';
import { failure } from './failure';
import { InFlight } from './in-flight';
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
}

/** The same files once more, into the engine that takes the place of a dead one. */
async function refill(engine: Engine, sources: Sources): Promise<void> {
  const { tables } = await readAll(sources, new ProgressCount(sources.files, () => undefined));
  await openPack(engine, tables);
}

/**
 * Reads, checks and loads a whole pack into an engine of its own, so that whatever was there before stays until this one answers.
 * Not ok: nothing was loaded, and every problem is listed.
 */
export async function open(sources: Sources, onProgress: (progress: LoadProgress) => void): Promise<Outcome<Opened>> {
  const starting = openWasmBrowser();
  starting.catch(() => undefined);
  const closed = async (problems: readonly Problem[]): Promise<Outcome<Opened>> => {
    await starting.then(
      (engine) => engine.close(),
      () => undefined,
    );
    return { ok: false, problems };
  };
  try {
    const { tables, problems, refused } = await readAll(sources, new ProgressCount(sources.files, onProgress));
    if (refused || tables.length === 0 || problems.some((p) => p.code === 'file_twice')) return await closed(problems);
    const engine = new RevivingEngine(await starting, openWasmBrowser, async (fresh) => {
      await refill(fresh, sources);
      await overlay?.restore(fresh);
    });
    let overlay: Overlay | null = null;
    const pack = await openPack(engine, tables);
    overlay = new Overlay(engine, pack);
    const view = await viewOf(engine, pack, { ...sources, problems });
    const flight = new InFlight();
    const together = new Together(engine);
    const over = overlay;
    const enter: Opened['enter'] = async (steps) => {
      await flight.idle();
      const next = await over.apply(steps);
      const rows = rowsTouched(steps);
      const edited = rows === 0 ? null : { rows, base: pack.hash };
      return { pack: { ...view, ...next, problems: view.problems, edited }, asker: askerOf(together, next, flight) };
    };
    return { ok: true, value: { engine, pack: view, asker: askerOf(together, pack, flight), enter }, problems: view.problems };
  } catch (cause) {
    return closed([failure(cause)]);
  }
}
