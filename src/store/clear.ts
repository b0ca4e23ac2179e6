import type { Cleared } from '../domain/cleared';
import { asked, ASIDE, begun, CHANGES, FILES, openDatabase, VERSIONS } from './database';

/** Other applications may live at the same address: only what bears our name is ours. */
export interface Ours {
  readonly database: string;
  /** Keys of `localStorage` and `sessionStorage`. */
  readonly keys: readonly string[];
}

type Counted = Pick<Cleared, 'versions' | 'files' | 'bytes' | 'changes'>;
const NOTHING: Counted = { versions: 0, files: 0, bytes: 0, changes: 0 };

async function counted(name: string): Promise<Counted> {
  const db = await openDatabase(name, { create: false }).catch(() => null);
  if (!db) return NOTHING;
  try {
    const transaction = begun(db, [VERSIONS, CHANGES, FILES, ASIDE], 'readonly');
    const all = async (store: string) => asked<unknown[]>(transaction.objectStore(store).getAll());
    const [versions, changes, files, aside] = await Promise.all([all(VERSIONS), all(CHANGES), all(FILES), all(ASIDE)]);
    const blobs = [...files, ...aside].filter((file) => file instanceof Blob);
    return { versions: versions.length, changes: changes.length, files: blobs.length, bytes: blobs.reduce((sum, b) => sum + b.size, 0) };
  } catch {
    return NOTHING;
  } finally {
    db.close();
  }
}

async function deleted(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve(true));
    request.addEventListener('error', () => resolve(false));
    // A tab that does not let go: the deletion comes when it closes, and until then something is left.
    request.addEventListener('blocked', () => setTimeout(() => resolve(false), 2000));
  });
}

const names = async (): Promise<readonly string[]> => (await indexedDB.databases()).flatMap((d) => d.name ?? []);

async function folder(): Promise<FileSystemDirectoryHandle | null> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  return (await storage?.getDirectory?.().catch(() => null)) ?? null;
}

async function filesOf(root: FileSystemDirectoryHandle | null, ours: (name: string) => boolean): Promise<readonly string[]> {
  const found: string[] = [];
  if (root) for await (const name of root.keys()) if (ours(name)) found.push(name);
  return found;
}

/** Removes everything of ours from this browser, then looks whether anything is left. */
export async function clearAll({ database, keys }: Ours): Promise<Cleared> {
  const ours = (name: string) => name === database || name.startsWith(`${database}-`) || name.startsWith(`${database}.`);
  const before = await counted(database);
  const databases = (await names()).filter(ours);
  await Promise.all(databases.map(deleted));
  const stores = [localStorage, sessionStorage];
  const known = keys.filter((key) => stores.some((store) => store.getItem(key) !== null));
  for (const store of stores) for (const key of known) store.removeItem(key);
  const cached = 'caches' in globalThis ? (await caches.keys()).filter(ours) : [];
  await Promise.all(cached.map((name) => caches.delete(name)));
  const root = await folder();
  const opfs = await filesOf(root, ours);
  for (const name of opfs) await root?.removeEntry(name, { recursive: true }).catch(() => undefined);
  const left = [
    ...(await names()).filter(ours),
    ...keys.filter((key) => stores.some((store) => store.getItem(key) !== null)),
    ...('caches' in globalThis ? (await caches.keys()).filter(ours) : []),
    ...(await filesOf(root, ours)),
  ];
  return { ...before, databases, keys: known, caches: cached, opfs, left };
}
