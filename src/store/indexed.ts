import type { ChangeSet } from '../domain/change';
import { MemoryStore } from './memory';
import type { ChangeStore } from './port';

const VERSION = 1;
const CHANGES = 'changes';
/** A browser that neither opens nor refuses must not keep the page waiting. */
const PATIENCE = 1500;

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const refused = () => reject(transaction.error ?? new Error('IndexedDB refused'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', refused);
    transaction.addEventListener('error', refused);
  });
}

class IndexedStore implements ChangeStore {
  readonly kept = true;
  readonly #db: IDBDatabase;

  constructor(db: IDBDatabase) {
    this.#db = db;
    // Another tab with a newer version must be able to open it.
    db.addEventListener('versionchange', () => db.close());
  }

  async all(): Promise<readonly ChangeSet[]> {
    const store = this.#db.transaction(CHANGES, 'readonly').objectStore(CHANGES);
    return (await asked(store.getAll())) as ChangeSet[];
  }

  async put(set: ChangeSet): Promise<boolean> {
    const transaction = this.#db.transaction(CHANGES, 'readwrite');
    const store = transaction.objectStore(CHANGES);
    const before = (await asked(store.get(set.base))) as ChangeSet | undefined;
    const free = (before?.revision ?? 0) === set.revision - 1;
    if (free) store.put(set);
    await ended(transaction);
    return free;
  }

  async drop(base: string): Promise<void> {
    const transaction = this.#db.transaction(CHANGES, 'readwrite');
    transaction.objectStore(CHANGES).delete(base);
    await ended(transaction);
  }
}

/** The browser's own store of that name, or memory where there is none or it refuses. */
export async function openChangeStore(name = 'thuocdo'): Promise<ChangeStore> {
  try {
    const request = indexedDB.open(name, VERSION);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(CHANGES, { keyPath: 'base' }));
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE));
    return new IndexedStore(await Promise.race([asked(request), late]));
  } catch {
    return new MemoryStore();
  }
}
