import type { ChangeSet } from '../domain/change';
import type { ChangeStore } from './port';

/** For browsers that keep nothing (private windows, policy): as long as the tab lives. */
export class MemoryStore implements ChangeStore {
  readonly kept = false;
  readonly #sets = new Map<string, ChangeSet>();

  all(): Promise<readonly ChangeSet[]> {
    return Promise.resolve([...this.#sets.values()]);
  }

  put(set: ChangeSet): Promise<boolean> {
    const free = (this.#sets.get(set.base)?.revision ?? 0) === set.revision - 1;
    if (free) this.#sets.set(set.base, set);
    return Promise.resolve(free);
  }

  drop(base: string): Promise<void> {
    this.#sets.delete(base);
    return Promise.resolve();
  }
}
