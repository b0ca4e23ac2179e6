import type { Snapshot } from '../domain/snapshot';
import { asked, begun, DATABASE, ended } from './database';
import { type Sealed, sealed, unsealed } from './sealed';

/** Beside the versions, and removed with them: the tables of a pack as its engine had them. The files stay the truth. */
const NAME = `${DATABASE}-tables`;
const STORE = 'tables';
/** The packs that a person goes back and forth between. */
const MOST = 3;

interface Entry {
  readonly id: string;
  readonly at: number;
  readonly sealed: Sealed;
  /** What was known of the pack when they were kept. */
  readonly pack: unknown;
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { keyPath: 'id' }));
  const db = await asked(request);
  db.addEventListener('versionchange', () => db.close());
  return db;
}

const isThere = async (): Promise<boolean> => (await indexedDB.databases()).some(({ name }) => name === NAME);

/** What was kept under that name, whole; null where there is nothing, or where it is damaged. Nothing is created. */
export async function tablesOf(id: string): Promise<{ readonly snapshot: Snapshot; readonly pack: unknown } | null> {
  try {
    if (!(await isThere())) return null;
    const db = await opened();
    const entry = (await asked(begun(db, [STORE], 'readonly').objectStore(STORE).get(id))) as Entry | undefined;
    db.close();
    const snapshot = entry && (await unsealed(entry.sealed));
    return snapshot ? { snapshot, pack: entry.pack } : null;
  } catch {
    return null;
  }
}

/** Keeps the tables in place of what had that name; the oldest make room. Where the browser refuses, nothing is kept and nothing is lost. */
export async function keepTables(id: string, snapshot: Snapshot, pack: unknown): Promise<void> {
  try {
    const { content, ...told } = await sealed(snapshot);
    const kept: Sealed = { ...told, content: new Blob([content as Uint8Array<ArrayBuffer>]) };
    const db = await opened();
    const transaction = begun(db, [STORE], 'readwrite');
    const store = transaction.objectStore(STORE);
    store.put({ id, at: Date.now(), sealed: kept, pack } satisfies Entry);
    const all = (await asked(store.getAll())) as Entry[];
    for (const old of all.toSorted((a, b) => b.at - a.at).slice(MOST)) store.delete(old.id);
    await ended(transaction);
    db.close();
  } catch {
    // It is only quicker with it.
  }
}

/** Forgets all of them: some may hold data that was removed. */
export async function forgetTables(): Promise<void> {
  try {
    if (!(await isThere())) return;
    const db = await opened();
    const transaction = begun(db, [STORE], 'readwrite');
    transaction.objectStore(STORE).clear();
    await ended(transaction);
    db.close();
  } catch {
    // A browser that refuses keeps nothing either.
  }
}
