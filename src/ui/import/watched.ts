/** Something that changes and can be watched. */
export abstract class Watched<T> {
  #state: T;
  readonly #listeners = new Set<() => void>();

  protected constructor(first: T) {
    this.#state = first;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): T => this.#state;

  protected get now(): T {
    return this.#state;
  }

  protected become(next: T): void {
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
