import type { Place } from './editor/mount';
import { soon } from './soon';

/** Where the caret stands: only what shows it is drawn anew when it moves. */
export class Caret {
  readonly #listeners = new Set<() => void>();
  #place: Place = { line: 1, column: 1 };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly place = (): Place => this.#place;

  readonly #told = soon(() => {
    for (const listener of this.#listeners) listener();
  });

  readonly put = (place: Place): void => {
    this.#place = place;
    this.#told.call();
  };
}
