import type { ChangeSet } from '../../domain/change';
import type { PackView } from '../../ui/parts/session';
import type { Observed } from './observed';
import type { Opened } from './open';
import type { State } from './state';

interface Host {
  /** The pack on screen with its engine; null: none, or not yet. */
  readonly opened: () => Opened | null;
  /** Counts the packs that were asked for: what was entered into an earlier one is dropped. */
  readonly turn: () => number;
  /** The pack was rebuilt with what was entered. */
  readonly rebuilt: (opened: Opened, pack: PackView) => void;
}

/** What is entered on top of the pack on screen, one after the other. */
export class Entering {
  readonly #seen: Observed<State>;
  readonly #host: Host;
  #last: Promise<unknown> = Promise.resolve();

  constructor(seen: Observed<State>, host: Host) {
    this.#seen = seen;
    this.#host = host;
  }

  /** False: it was not taken, and the pack is as it was before. */
  enter(change: (set: ChangeSet) => ChangeSet): Promise<boolean> {
    const entered = this.#last.then(() => this.#enter(change));
    this.#last = entered;
    return entered;
  }

  async #enter(change: (set: ChangeSet) => ChangeSet): Promise<boolean> {
    const { desk, pack, asker } = this.#seen.state();
    const opened = this.#host.opened();
    if (!desk || !pack || !opened) return false;
    const next = change(desk.set);
    if (next === desk.set) return true;
    const turn = this.#host.turn();
    // Nobody may ask while tables are replaced: an answer would be kept under the wrong pack.
    const rebuilt = next.steps !== desk.set.steps;
    this.#say({ asker: rebuilt ? null : asker, desk: { ...desk, busy: true, trouble: null } });
    const { written } = await import('./desk');
    const { trouble, set, shown } = await written(opened, desk.set, next);
    if (turn !== this.#host.turn()) return false;
    this.#say({ asker, ...shown, desk: { ...desk, set, busy: false, trouble } });
    if (shown) this.#host.rebuilt(opened, shown.pack);
    return trouble === null;
  }

  /** Removes what was entered on another pack. */
  async forget(base: string): Promise<void> {
    await (await (await import('./desk')).deskStore()).drop(base);
    const { desk } = this.#seen.state();
    if (desk) this.#say({ desk: { ...desk, others: desk.others.filter((s) => s.base !== base) } });
  }

  /** The desk as the store has it by now. */
  async refresh(): Promise<void> {
    const { desk } = this.#seen.state();
    if (desk) this.#say({ desk: await (await import('./desk')).refreshed(desk) });
  }

  #say(change: Partial<State>): void {
    this.#seen.set({ ...this.#seen.state(), ...change });
  }
}
