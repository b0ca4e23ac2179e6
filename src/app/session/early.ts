import { allIndicators } from '../../indicators/catalogue';
import { sqlOf } from '../../indicators/ask';
import { answersOf, keepAnswers } from '../../store/answers';
import type { Asker, PackView } from '../../ui/parts/session';
import { SETTLED } from '../ready';
import { deskStore } from './desk';
import { Memory, type Remembered } from './memory';
import type { Opened } from './open';
import { prepared } from './prepared';
import type { Sources } from './sources';

/** Milliseconds that the first painting may take before the engine is started all the same. */
const PATIENCE = 2500;
/** Milliseconds after the last new answer until all of them are written down. */
const QUIET = 2000;
/** Milliseconds after that until the tables are: it takes an engine of its own some seconds, and whatever a person does next comes first. */
const CALM = 6000;

/** What the same files answered before; null where there is nothing, or where something was entered on top of them. */
async function recalled(sources: Sources): Promise<Remembered | null> {
  const known = sources.prepared ? await prepared(sources) : sources.identity ? await answersOf<Remembered>(sources.identity) : null;
  if (!known) return null;
  const entered = await (await deskStore()).all();
  return entered.some((set) => set.base === known.pack.hash && set.steps.length > 0) ? null : known;
}

interface Heard {
  /** The pack can be read before its engine stands. */
  readonly early: (pack: PackView, asker: Asker) => void;
  /** Under which name the answers may be kept now, and the pack they are of; null: they may not. */
  readonly standing: () => { readonly identity: string; readonly pack: PackView } | null;
}

/**
 * Lets a pack be read before it is loaded, where the same bytes were answered before by the same edition of the page. The engine
 * comes all the same: it answers whatever is new, and where it finds another content, everything is asked anew.
 */
export class Early {
  readonly #engine = Promise.withResolvers<Asker>();
  readonly #known: Promise<Remembered | null>;
  readonly #heard: Heard;
  #memory: Memory | null = null;
  #keepTables: Opened['keepTables'] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;

  constructor(sources: Sources, heard: Heard) {
    this.#heard = heard;
    this.#engine.promise.catch(() => undefined);
    this.#known = recalled(sources).catch(() => null);
    void this.#known.then((known) => {
      if (known) heard.early({ ...known.pack, indicators: allIndicators() }, this.#over(known).asker(sqlOf));
    });
  }

  #over(known: Remembered | null): Memory {
    return (this.#memory ??= new Memory(known?.answers ?? new Map(), this.#engine.promise, () => this.#later()));
  }

  /** Resolves when the engine may have the machine: at once where nothing is known, otherwise when that is painted. */
  async painted(): Promise<void> {
    if ((await this.#known) === null) return;
    await new Promise<void>((resolve) => {
      addEventListener(SETTLED, () => resolve(), { once: true });
      setTimeout(resolve, PATIENCE);
    });
  }

  /** The engine stands: the pack as it is shown from now on, and what asks it. */
  async arrived({ pack, asker, keepTables }: Opened): Promise<{ readonly pack: PackView; readonly asker: Asker }> {
    const known = await this.#known;
    this.#keepTables = keepTables;
    this.#engine.resolve(asker);
    const same = known?.pack.hash === pack.hash;
    if (!same) this.#memory = null;
    const memory = this.#over(same ? known : null);
    const { checked, problems } = same ? known.pack : pack;
    return { pack: { ...pack, checked, problems }, asker: memory.asker(sqlOf) };
  }

  failed(cause: unknown): void {
    this.#engine.reject(cause);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), QUIET);
  }

  #rested(): void {
    const standing = this.#heard.standing();
    if (standing) void this.#keepTables?.(standing.identity);
  }

  /** Writes down what is known by now, where that may be. */
  keep(): void {
    const standing = this.#heard.standing();
    clearTimeout(this.#calm);
    if (standing) this.#calm = setTimeout(() => this.#rested(), CALM);
    if (!standing || !this.#memory || this.#memory.answers.size === 0) return;
    const { indicators: _, ...pack } = standing.pack;
    void keepAnswers(standing.identity, { pack, answers: this.#memory.answers } satisfies Remembered);
  }
}
