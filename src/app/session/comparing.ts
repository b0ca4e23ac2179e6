import type { Problem } from '../../domain/problem';
import { compare } from '../../diff/compare';
import { movedRows } from '../../diff/moved-rows';
import { rowChanges } from '../../diff/rows';
import type { Pair } from '../../diff/version';
import type { Comparison } from '../../domain/difference';
import type { Version } from '../../domain/version';
import type { Engine } from '../../engine/port';
import { openWasmBrowser } from '../../engine/wasm-browser';
import { units } from '../../indicators/lists';
import type { ChangesPort, Choice, Compared, Side, Stage } from '../../ui/changes/port';
import { engineBeside } from '../../diff/beside';
import { describedPack, type Described } from './describe';
import { unpacked } from './packing';
import { standPair } from './pair';
import { type Content, contentOf, type Shown, sideOf, sidesOfShown } from './side';

interface Host {
  readonly shown: () => Shown | null;
  readonly versions: () => readonly Version[];
  /** A version whose id begins so. */
  readonly version: (beginning: string) => Promise<Described | readonly Problem[] | null>;
}

interface Standing {
  readonly engine: Engine;
  readonly pair: Pair;
  readonly found: Comparison;
}

/** How long two packs stay in memory after the page was left: the way back is short. */
const PATIENCE = 60_000;

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });

/** Holds two packs against each other in an engine of its own: the pages go on asking theirs meanwhile. */
export class Comparing implements ChangesPort {
  readonly #host: Host;
  readonly #opened = new Map<string, Described>();
  #standing: Standing | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  sides(): readonly Side[] {
    const shown = this.#host.shown();
    const opened = [...this.#opened.values()].map((d) => sideOf(d.version, 'opened'));
    const kept = this.#host.versions().map((v) => sideOf(v, 'kept'));
    const all = [...(shown ? sidesOfShown(shown) : []), ...opened, ...kept];
    return all.filter((side, at) => all.findIndex((other) => other.id === side.id) === at);
  }

  async open(file: File): Promise<Side | readonly Problem[]> {
    const outcome = await unpacked(file);
    if (!outcome.ok) return outcome.problems;
    const described = describedPack(outcome.value);
    const side = sideOf(described.version, 'opened');
    this.#opened.set(side.id, described);
    return side;
  }

  async #content(id: string): Promise<Content | readonly Problem[] | null> {
    const shown = this.#host.shown();
    const side = shown && sidesOfShown(shown).find((s) => s.id === id);
    if (shown && side) return { side, sources: shown.sources, steps: id === 'now' ? shown.steps : [], definitions: null };
    const opened = this.#opened.get(id);
    if (opened) return contentOf(opened, 'opened');
    const kept = /^[\da-f]{8,64}$/.test(id) ? await this.#host.version(id) : null;
    return kept !== null && 'version' in kept ? contentOf(kept, 'kept') : kept;
  }

  async compare(choice: Choice, onStage: (stage: Stage) => void, signal: AbortSignal): Promise<Compared> {
    clearTimeout(this.#leaving);
    await this.#end();
    const contents: Content[] = [];
    for (const id of [choice.old, choice.fresh]) {
      const content = await this.#content(id);
      if (content === null) return { ok: false, why: 'unknown', id };
      if (!('side' in content)) return { ok: false, why: 'refused', id, problems: content };
      contents.push(content);
    }
    const [old, fresh] = contents as [Content, Content];
    const starting = openWasmBrowser();
    const close = () => void starting.then((engine) => engine.close()).catch(() => undefined);
    try {
      return await Promise.race([aborted(signal), this.#compare(starting, old, fresh, choice, onStage, signal)]);
    } catch (cause) {
      close();
      throw cause;
    }
  }

  async #compare(
    starting: Promise<Engine>,
    old: Content,
    fresh: Content,
    { periods }: Choice,
    onStage: (stage: Stage) => void,
    signal: AbortSignal,
  ): Promise<Compared> {
    const engine = await starting;
    const stood = await standPair(engine, old, fresh, onStage, signal);
    if (!('pair' in stood)) {
      await engine.close();
      return { ok: false, why: 'refused', id: stood.id, problems: stood.problems };
    }
    const { pair } = stood;
    const found = await compare(engine, pair, {
      periods,
      checks: true,
      onProgress: (done, of) => signal.aborted || onStage({ step: 'numbers', done, of }),
    });
    signal.throwIfAborted();
    this.#standing = { engine, pair, found };
    const named = async (prefix: string) => (await units(engineBeside(engine, prefix))).map((u) => [u.id, u.name] as const);
    const names = new Map([...(await named(pair.before.prefix)), ...(await named(pair.after.prefix))]);
    return { ok: true, found, old: old.side, fresh: fresh.side, units: names, tells: old.definitions !== null || old.side.kind !== 'kept' };
  }

  #stood(): Standing {
    if (!this.#standing) throw new Error('nothing is compared any more');
    return this.#standing;
  }

  async rows(...[table, wanted]: Parameters<ChangesPort['rows']>): ReturnType<ChangesPort['rows']> {
    const { engine, pair } = this.#stood();
    return rowChanges(engine, pair, table, wanted);
  }

  async moved(asked: Parameters<ChangesPort['moved']>[0]): ReturnType<ChangesPort['moved']> {
    const { engine, pair, found } = this.#stood();
    return movedRows(engine, pair, found.tables, { ...asked, units: 'as_was' });
  }

  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => void this.#end(), PATIENCE);
  }

  async #end(): Promise<void> {
    const standing = this.#standing;
    this.#standing = null;
    await standing?.engine.close();
  }
}
