import type { ChangeSet } from '../domain/change';
import { asked, begun, CHANGES, DATABASE, ended, openDatabase } from './database';
import { StoreError } from './fault';
import { MemoryStore } from './memory';
import type { ChangeStore } from './port';

/** Makes its database with the first entry: who enters nothing leaves nothing. */
class IndexedStore implements ChangeStore {
  readonly kept = true;
  readonly #name: string;
  #db: IDBDatabase | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  async open(create: boolean): Promise<IDBDatabase | null> {
    this.#db ??= await openDatabase(this.#name, { create, onStop: () => (this.#db = null) });
    return this.#db;
  }

  async #begin(): Promise<IDBTransaction> {
    const db = await this.open(true);
    if (!db) throw new StoreError('refused');
    return begun(db, [CHANGES], 'readwrite');
  }

  async all(): Promise<readonly ChangeSet[]> {
    const db = await this.open(false);
    return db ? ((await asked(begun(db, [CHANGES], 'readonly').objectStore(CHANGES).getAll())) as ChangeSet[]) : [];
  }

  async put(set: ChangeSet): Promise<boolean> {
    const transaction = await this.#begin();
    const done = ended(transaction);
    done.catch(() => undefined);
    const store = transaction.objectStore(CHANGES);
    const before = (await asked(store.get(set.base))) as ChangeSet | undefined;
    const free = (before?.revision ?? 0) === set.revision - 1;
    if (free) store.put(set);
    await done;
    return free;
  }

  async drop(base: string): Promise<void> {
    if (!(await this.open(false))) return;
    const transaction = await this.#begin();
    transaction.objectStore(CHANGES).delete(base);
    await ended(transaction);
  }
}

/** The browser's own store of that name, or memory where it refuses. */
export async function openChangeStore(name = DATABASE): Promise<ChangeStore> {
  try {
    const store = new IndexedStore(name);
    await store.open(false);
    return store;
  } catch {
    return new MemoryStore();
  }
}
