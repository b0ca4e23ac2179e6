import type { ChangeSet } from '../domain/change';
import { asked, begun, CHANGES, DATABASE, ended, openDatabase } from './database';
import { MemoryStore } from './memory';
import type { ChangeStore } from './port';

class IndexedStore implements ChangeStore {
  readonly kept = true;
  readonly #db: IDBDatabase;

  constructor(db: IDBDatabase) {
    this.#db = db;
  }

  async all(): Promise<readonly ChangeSet[]> {
    const store = begun(this.#db, [CHANGES], 'readonly').objectStore(CHANGES);
    return (await asked(store.getAll())) as ChangeSet[];
  }

  async put(set: ChangeSet): Promise<boolean> {
    const transaction = begun(this.#db, [CHANGES], 'readwrite');
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
    const transaction = begun(this.#db, [CHANGES], 'readwrite');
    transaction.objectStore(CHANGES).delete(base);
    await ended(transaction);
  }
}

/** The browser's own store of that name, or memory where there is none or it refuses. */
export async function openChangeStore(name = DATABASE): Promise<ChangeStore> {
  try {
    const db = await openDatabase(name, { create: true });
    return db ? new IndexedStore(db) : new MemoryStore();
  } catch {
    return new MemoryStore();
  }
}
