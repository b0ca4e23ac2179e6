import { asked, begun, DATABASE, ended } from './database';

/** The packs that a person goes back and forth between. */
const MOST = 3;

interface Entry<T> {
  readonly id: string;
  readonly at: number;
  readonly kept: T;
}

/**
 * A small database beside the versions, and removed with them: everything in it can be computed anew. The newest few entries stay.
 * Where the browser refuses, nothing is kept and nothing is lost.
 */
export class Beside<T> {
  readonly #name: string;
  readonly #store: string;

  constructor(store: string) {
    this.#name = `${DATABASE}-${store}`;
    this.#store = store;
  }

  async #isThere(): Promise<boolean> {
    return (await indexedDB.databases()).some(({ name }) => name === this.#name);
  }

  async #opened(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.#name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(this.#store, { keyPath: 'id' }));
    const db = await asked(request);
    db.addEventListener('versionchange', () => db.close());
    return db;
  }

  /** What was kept under that name, or null. Nothing is created where there is nothing. */
  async take(id: string): Promise<T | null> {
    try {
      if (!(await this.#isThere())) return null;
      const db = await this.#opened();
      const entry = (await asked(begun(db, [this.#store], 'readonly').objectStore(this.#store).get(id))) as Entry<T> | undefined;
      db.close();
      return entry?.kept ?? null;
    } catch {
      return null;
    }
  }

  /** Keeps it in place of what had that name; the oldest make room. */
  async keep(id: string, kept: T): Promise<void> {
    try {
      const db = await this.#opened();
      const transaction = begun(db, [this.#store], 'readwrite');
      const store = transaction.objectStore(this.#store);
      store.put({ id, at: Date.now(), kept } satisfies Entry<T>);
      const all = (await asked(store.getAll())) as Entry<T>[];
      for (const old of all.toSorted((a, b) => b.at - a.at).slice(MOST)) store.delete(old.id);
      await ended(transaction);
      db.close();
    } catch {
      // It is only quicker with it.
    }
  }

  /** Forgets every entry: some may tell of data that was removed. */
  async forget(): Promise<void> {
    try {
      if (!(await this.#isThere())) return;
      const db = await this.#opened();
      const transaction = begun(db, [this.#store], 'readwrite');
      transaction.objectStore(this.#store).clear();
      await ended(transaction);
      db.close();
    } catch {
      // A browser that refuses keeps nothing either.
    }
  }
}
