import { StoreError, storeError } from './fault';

/**
 * Everything kept lies in one IndexedDB database, source files included, and not in OPFS: IndexedDB came back whole from 8 of 8
 * kills where `createWritable` left hundreds of megabytes of `.crswap` files with the interrupted data; a version and the head
 * change in one transaction; and it works on a plain http intranet page, where OPFS does not exist.
 */
const SCHEMA = 2;
export const DATABASE = 'thuocdo';
/** A browser that neither opens nor refuses must not keep the page waiting. */
const PATIENCE = 1500;

export const CHANGES = 'changes';
export const FILES = 'files';
export const ASIDE = 'aside';
export const VERSIONS = 'versions';
export const HEAD = 'head';

export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(storeError(request.error)));
  });
}

export function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const refused = () => reject(storeError(transaction.error));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', refused);
    transaction.addEventListener('error', refused);
  });
}

/** Begins a transaction; throws a `StoreError` where the database was taken away meanwhile. Writing waits until the disk has it. */
export function begun(db: IDBDatabase, stores: readonly string[], mode: 'readonly' | 'readwrite'): IDBTransaction {
  try {
    return db.transaction([...stores], mode, { durability: 'strict' });
  } catch (cause) {
    throw storeError(cause);
  }
}

function upgrade(db: IDBDatabase): void {
  const missing = (name: string) => !db.objectStoreNames.contains(name);
  if (missing(CHANGES)) db.createObjectStore(CHANGES, { keyPath: 'base' });
  if (missing(VERSIONS)) db.createObjectStore(VERSIONS, { keyPath: 'id' });
  for (const name of [FILES, ASIDE, HEAD]) if (missing(name)) db.createObjectStore(name);
}

/** Why an open database was taken away: a newer edition of the page wants it, or somebody emptied everything. */
export type Stop = 'newer' | 'cleared';

export interface Opening {
  /** False: nothing is created where there is nothing yet. */
  readonly create: boolean;
  /** A schema of a later day; for tests of what an older edition does then. */
  readonly schema?: number;
  readonly onStop?: (why: Stop) => void;
}

/** The database, or null where there is none and none may be made. Throws a `StoreError`. */
export async function openDatabase(name: string, { create, schema = SCHEMA, onStop }: Opening): Promise<IDBDatabase | null> {
  let none = false;
  let request: IDBOpenDBRequest;
  try {
    request = indexedDB.open(name, schema);
  } catch (cause) {
    throw storeError(cause);
  }
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    none = oldVersion === 0 && !create;
    if (none) request.transaction?.abort();
    else upgrade(request.result);
  });
  let late = false;
  const waiting = new Promise<never>((_, reject) =>
    setTimeout(() => {
      late = true;
      reject(new StoreError('refused', new Error('IndexedDB does not answer')));
    }, PATIENCE),
  );
  request.addEventListener('success', () => late && request.result.close());
  try {
    const db = await Promise.race([asked(request), waiting]);
    // Another tab with a newer edition must be able to open it, and clearing must not wait for this one.
    db.addEventListener('versionchange', ({ newVersion }) => {
      db.close();
      onStop?.(newVersion === null ? 'cleared' : 'newer');
    });
    return db;
  } catch (cause) {
    if (none) return null;
    throw cause;
  }
}
