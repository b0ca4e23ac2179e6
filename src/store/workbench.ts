import { array, nullable, number, object, optional, picklist, safeParse, string } from 'valibot';
import type { SqlShelf, SqlWork } from '../domain/workbench';
import { asked, begun, DATABASE, ended } from './database';

/** Beside the versions, and removed with them. */
const NAME = `${DATABASE}-workbench`;
const SHELVES = ['tabs', 'runs', 'saved'] as const satisfies readonly SqlShelf[];

const tab = object({
  id: string(),
  title: string(),
  text: string(),
  saved: nullable(string()),
  origin: nullable(picklist(['link', 'file', 'lesson'])),
  place: number(),
  shown: optional(string(), ''),
});
const run = object({ id: string(), at: string(), text: string(), milliseconds: number(), rows: nullable(number()) });
const saved = object({ id: string(), title: string(), text: string(), at: string() });
const SCHEMAS = { tabs: array(tab), runs: array(run), saved: array(saved) };

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    for (const shelf of SHELVES) request.result.createObjectStore(shelf, { keyPath: 'id' });
  });
  const db = await asked(request);
  db.addEventListener('versionchange', () => db.close());
  return db;
}

/** What was kept here, in no order; null: nothing, or the browser refuses. What is no longer understood is left where it lies. */
export async function workOf(): Promise<SqlWork | null> {
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) return null;
    const db = await opened();
    const transaction = begun(db, SHELVES, 'readonly');
    const all = await Promise.all(SHELVES.map((shelf) => asked(transaction.objectStore(shelf).getAll())));
    db.close();
    const [tabs, runs, kept] = [safeParse(SCHEMAS.tabs, all[0]), safeParse(SCHEMAS.runs, all[1]), safeParse(SCHEMAS.saved, all[2])];
    return {
      tabs: tabs.success ? tabs.output : [],
      runs: runs.success ? runs.output : [],
      saved: kept.success ? kept.output : [],
    };
  } catch {
    return null;
  }
}

/** What is to be kept, and what is gone: by shelf, by id. */
export interface SqlChange {
  readonly put: Partial<SqlWork>;
  readonly gone: Partial<Record<SqlShelf, readonly string[]>>;
}

/** Writes it down in one step; false where the browser refuses. */
export async function keepWork({ put, gone }: SqlChange): Promise<boolean> {
  try {
    const db = await opened();
    const transaction = begun(db, SHELVES, 'readwrite');
    for (const shelf of SHELVES) {
      for (const item of put[shelf] ?? []) transaction.objectStore(shelf).put(item);
      for (const id of gone[shelf] ?? []) transaction.objectStore(shelf).delete(id);
    }
    await ended(transaction);
    db.close();
    return true;
  } catch {
    return false;
  }
}
