import { contract } from '../../domain/contract';
import type { Problem } from '../../domain/problem';
import { compare } from '../../diff/compare';
import { movedRows } from '../../diff/moved-rows';
import { rowChanges } from '../../diff/rows';
import { tableChanges } from '../../diff/tables';
import type { Pair } from '../../diff/version';
import type { Comparison } from '../../domain/difference';
import type { Version } from '../../domain/version';
import type { Engine } from '../../engine/port';
import { openWasmBrowser } from '../../engine/wasm-browser';
import { units } from '../../indicators/lists';
import type { ChangesPort, Choice, Compared, Side, Stage } from '../../ui/changes/port';
import { engineBeside } from '../../diff/beside';
import { nameOf, recalled, remember } from './compared';
import { describedPack, type Described } from './describe';
import { unpacked } from './packing';
import { standPair } from './pair';
import { type Content, contentOf, type Shown, sideOf, sidesOfShown } from './side';

interface Host {
  readonly shown: () => Shown | null;
  readonly versions: () => readonly Version[];
  /** The id of the kept version that is on screen as its files say it; null: what is there is none. */
  readonly standing: () => string | null;
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
  #standing: Promise<Standing> | null = null;
  /** Puts the packs compared last side by side, where what was found between them was known before. */
  #stand: (() => Promise<Standing>) | null = null;
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

  /** Both sides, each with the kept version whose files it is. */
  #named({ old, fresh }: Choice): readonly Parameters<typeof nameOf>[0][] {
    const versions = this.#host.versions();
    const edited = (this.#host.shown()?.steps.length ?? 0) > 0;
    return [old, fresh].flatMap((id) => {
      const side = this.sides().find((s) => s.id === id);
      const begins = id === 'now' ? (edited ? null : this.#host.standing()) : side?.kind === 'kept' ? id : null;
      return side ? [{ side, version: versions.find((v) => begins !== null && v.id.startsWith(begins)) ?? null }] : [];
    });
  }

  async #contents(choice: Choice): Promise<readonly [old: Content, fresh: Content] | Extract<Compared, { ok: false }>> {
    const contents: Content[] = [];
    for (const id of [choice.old, choice.fresh]) {
      const content = await this.#content(id);
      if (content === null) return { ok: false, why: 'unknown', id };
      if (!('side' in content)) return { ok: false, why: 'refused', id, problems: content };
      contents.push(content);
    }
    return contents as [Content, Content];
  }

  async compare(choice: Choice, onStage: (stage: Stage) => void, signal: AbortSignal): Promise<Compared> {
    clearTimeout(this.#leaving);
    await this.#end();
    const [one, other] = this.#named(choice);
    const name = one && other ? nameOf(one, other, choice) : null;
    const known = one && other ? await recalled(name, one.side, other.side) : null;
    if (known?.ok) {
      this.#stand = () => this.#standAgain(choice, known.found);
      return known;
    }
    const contents = await this.#contents(choice);
    if ('ok' in contents) return contents;
    const starting = openWasmBrowser();
    const close = () => void starting.then((engine) => engine.close()).catch(() => undefined);
    try {
      const compared = await Promise.race([aborted(signal), this.#compare(starting, ...contents, choice, onStage, signal)]);
      void remember(name, compared);
      return compared;
    } catch (cause) {
      close();
      throw cause;
    }
  }

  /** The packs and the rows that differ between them, without computing anything again. */
  async #standAgain(choice: Choice, found: Comparison): Promise<Standing> {
    const contents = await this.#contents(choice);
    if ('ok' in contents) throw new Error('a version that was compared is not there any more');
    const engine = await openWasmBrowser();
    try {
      const stood = await standPair(engine, ...contents, () => undefined, new AbortController().signal);
      if (!('pair' in stood)) throw new Error(stood.problems[0]?.code);
      const names = contract.map((t) => t.name);
      await tableChanges(engine, stood.pair, names);
      return { engine, pair: stood.pair, found };
    } catch (cause) {
      await engine.close();
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
    this.#standing = Promise.resolve({ engine, pair, found });
    const named = async (prefix: string) => (await units(engineBeside(engine, prefix))).map((u) => [u.id, u.name] as const);
    const names = new Map([...(await named(pair.before.prefix)), ...(await named(pair.after.prefix))]);
    return { ok: true, found, old: old.side, fresh: fresh.side, units: names, tells: old.definitions !== null || old.side.kind !== 'kept' };
  }

  #stood(): Promise<Standing> {
    if (!this.#standing && this.#stand) {
      this.#standing = this.#stand();
      // What failed may be tried again.
      this.#standing.catch(() => (this.#standing = null));
    }
    return this.#standing ?? Promise.reject(new Error('nothing is compared any more'));
  }

  async rows(...[table, wanted]: Parameters<ChangesPort['rows']>): ReturnType<ChangesPort['rows']> {
    const { engine, pair } = await this.#stood();
    return rowChanges(engine, pair, table, wanted);
  }

  async moved(asked: Parameters<ChangesPort['moved']>[0]): ReturnType<ChangesPort['moved']> {
    const { engine, pair, found } = await this.#stood();
    return movedRows(engine, pair, found.tables, { ...asked, units: 'as_was' });
  }

  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => void this.#end(), PATIENCE);
  }

  async #end(): Promise<void> {
    const standing = this.#standing;
    this.#standing = null;
    this.#stand = null;
    const engine = await standing?.then((stood) => stood.engine).catch(() => null);
    await engine?.close();
  }
}
