import type { ChangeSet } from '../domain/change';
import type { ChangeStore } from './port';

/** Writes to the disk only while that is allowed; until then what is entered stays in this tab. What the disk holds is read all along. */
export class GuardedStore implements ChangeStore {
  readonly #disk: ChangeStore;
  readonly #tab = new Map<string, ChangeSet>();
  #allowed = false;

  constructor(disk: ChangeStore) {
    this.#disk = disk;
  }

  get kept(): boolean {
    return this.#allowed && this.#disk.kept;
  }

  async all(): Promise<readonly ChangeSet[]> {
    const disk = await this.#disk.all().catch((): readonly ChangeSet[] => []);
    return [...disk.filter((set) => !this.#tab.has(set.base)), ...this.#tab.values()];
  }

  async put(set: ChangeSet): Promise<boolean> {
    if (this.#allowed && !this.#tab.has(set.base)) return this.#disk.put(set);
    const before = (await this.all()).find((s) => s.base === set.base);
    const free = (before?.revision ?? 0) === set.revision - 1;
    if (free) this.#tab.set(set.base, set);
    return free;
  }

  async drop(base: string): Promise<void> {
    this.#tab.delete(base);
    await this.#disk.drop(base);
  }

  /** Whether what is entered from now on goes to the disk. `takeAlong`: so does what was entered in this tab before. */
  async allow(allowed: boolean, takeAlong = false): Promise<void> {
    this.#allowed = allowed;
    if (!takeAlong) return;
    const disk = new Map((await this.#disk.all()).map((set) => [set.base, set]));
    for (const [base, set] of this.#tab) {
      const kept = await this.#disk.put({ ...set, revision: (disk.get(base)?.revision ?? 0) + 1 });
      if (kept) this.#tab.delete(base);
    }
  }
}
