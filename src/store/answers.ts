import { asked, begun, DATABASE, ended } from './database';

/** Beside the versions, and removed with them: everything in it can be computed anew. */
const NAME = `${DATABASE}-answers`;
const STORE = 'answers';
/** The packs that a person goes back and forth between. */
const MOST = 3;

interface Entry<T> {
  readonly id: string;
  readonly at: number;
  readonly kept: T;
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { keyPath: 'id' }));
  const db = await asked(request);
  db.addEventListener('versionchange', () => db.close());
  return db;
}

/** What was kept under that name, or null. Nothing is created where there is nothing, and a browser that refuses has nothing. */
export async function answersOf<T>(id: string): Promise<T | null> {
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) return null;
    const db = await opened();
    const entry = (await asked(begun(db, [STORE], 'readonly').objectStore(STORE).get(id))) as Entry<T> | undefined;
    db.close();
    return entry?.kept ?? null;
  } catch {
    return null;
  }
}

/** Forgets every answer: some of them may tell of data that was removed. */
export async function forgetAnswers(): Promise<void> {
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) return;
    const db = await opened();
    const transaction = begun(db, [STORE], 'readwrite');
    transaction.objectStore(STORE).clear();
    await ended(transaction);
    db.close();
  } catch {
    // A browser that refuses keeps nothing either.
  }
}

/** Keeps it in place of what had that name; the oldest make room. Where the browser refuses, nothing is kept and nothing is lost. */
export async function keepAnswers(id: string, kept: unknown): Promise<void> {
  try {
    const db = await opened();
    const transaction = begun(db, [STORE], 'readwrite');
    const store = transaction.objectStore(STORE);
    store.put({ id, at: Date.now(), kept } satisfies Entry<unknown>);
    const all = (await asked(store.getAll())) as Entry<unknown>[];
    for (const old of all.toSorted((a, b) => b.at - a.at).slice(MOST)) store.delete(old.id);
    await ended(transaction);
    db.close();
  } catch {
    // It is only quicker with it.
  }
}
