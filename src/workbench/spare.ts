import type { Engine } from '../engine/port';
import type { Desk } from './desk';

export interface Standing {
  readonly engine: Engine;
  readonly desk: Desk;
}

/** Milliseconds of a statement after which another engine is made ready: whoever waits that long may stop it. */
const LONG = 500;
/** Milliseconds of rest after a statement until another is made ready for the next. */
const REST = 1500;
/** Milliseconds without a statement after which it is let go, with the memory that it holds. */
const UNUSED = 300_000;

const noop = (): void => undefined;

/** An engine that is made ready beside the one that stands, in case that one has to be ended. */
export class Spare {
  readonly #open: () => Promise<Standing>;
  readonly #ahead: boolean;
  #ready: Promise<Standing> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `ahead` false: none is made ready before one is needed. */
  constructor(open: () => Promise<Standing>, ahead: boolean) {
    this.#open = open;
    this.#ahead = ahead;
  }

  #later(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    if (this.#ahead) this.#timer = setTimeout(act, milliseconds);
  }

  /** A statement begins. */
  begun(): void {
    this.#later(LONG, () => this.prepare());
  }

  /** It has ended. */
  ended(): void {
    this.#later(REST, () => {
      this.prepare();
      this.#later(UNUSED, () => this.release());
    });
  }

  prepare(): void {
    this.#ready ??= this.#open();
    this.#ready.catch(noop);
  }

  release(): void {
    clearTimeout(this.#timer);
    void this.#ready?.then(({ engine }) => engine.close()).catch(noop);
    this.#ready = null;
  }

  /** The one that was made ready, or a new one. */
  take(): Promise<Standing> {
    const ready = this.#ready;
    this.#ready = null;
    return ready?.catch(() => this.#open()) ?? this.#open();
  }
}
