import type { Engine } from '../engine/port';
import type { Desk } from './desk';

export interface Standing {
  readonly engine: Engine;
  readonly desk: Desk;
}

const noop = (): void => undefined;

/** An engine that is made ready beside the one that stands, in case that one has to be ended. */
export class Spare {
  readonly #open: () => Promise<Standing>;
  #ready: Promise<Standing> | null = null;

  constructor(open: () => Promise<Standing>) {
    this.#open = open;
  }

  prepare(): void {
    this.#ready ??= this.#open();
    this.#ready.catch(noop);
  }

  release(): void {
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
