import type { Head, Remark, Version } from '../domain/version';
import { ASIDE, asked, begun, ended, FILES, HEAD, VERSIONS } from './database';
import { NO_HEAD } from './history';
import { readRemarks } from './remarks';
import type { Committed, Shelf, Swept } from './port';

const HERE = 'head';
const SAID = 'remarks';

/** Hashes that a version names, whatever else is wrong with it: what it names is never swept. */
function named(version: unknown): readonly string[] {
  const parts: unknown = typeof version === 'object' && version !== null ? Reflect.get(version, 'parts') : null;
  return Array.isArray(parts) ? parts.map((p: unknown) => String(Reflect.get(Object(p), 'sha256'))) : [];
}

/** The shelf in IndexedDB. Every method is one transaction: it happens whole or not at all. */
export class IndexedShelf implements Shelf {
  readonly kept = true;
  readonly #db: IDBDatabase;

  constructor(db: IDBDatabase) {
    this.#db = db;
  }

  async versions(): Promise<readonly unknown[]> {
    return asked(begun(this.#db, [VERSIONS], 'readonly').objectStore(VERSIONS).getAll());
  }

  async head(): Promise<Head> {
    const found = (await asked(begun(this.#db, [HEAD], 'readonly').objectStore(HEAD).get(HERE))) as Head | undefined;
    return found ?? NO_HEAD;
  }

  async sizes(): Promise<ReadonlyMap<string, number>> {
    const store = begun(this.#db, [FILES], 'readonly').objectStore(FILES);
    const [keys, files] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
    return new Map((keys as string[]).map((key, i) => [key, (files[i] as Blob).size]));
  }

  async file(sha256: string): Promise<Blob | null> {
    const found: unknown = await asked(begun(this.#db, [FILES], 'readonly').objectStore(FILES).get(sha256));
    return found instanceof Blob ? found : null;
  }

  async putFile(sha256: string, file: Blob): Promise<void> {
    const transaction = begun(this.#db, [FILES, ASIDE], 'readwrite');
    transaction.objectStore(FILES).put(file, sha256);
    transaction.objectStore(ASIDE).delete(sha256);
    await ended(transaction);
  }

  async setAside(sha256: string): Promise<void> {
    const transaction = begun(this.#db, [FILES, ASIDE], 'readwrite');
    const done = ended(transaction);
    done.catch(() => undefined);
    const files = transaction.objectStore(FILES);
    const found: unknown = await asked(files.get(sha256));
    if (found !== undefined) transaction.objectStore(ASIDE).put(found, sha256);
    files.delete(sha256);
    await done;
  }

  async commit(versions: readonly Version[], head: Head): Promise<Committed> {
    const transaction = begun(this.#db, [FILES, VERSIONS, HEAD], 'readwrite');
    const done = ended(transaction);
    done.catch(() => undefined);
    const files = transaction.objectStore(FILES);
    const heads = transaction.objectStore(HEAD);
    const before = (await asked(heads.get(HERE))) as Head | undefined;
    if ((before?.revision ?? 0) !== head.revision - 1) return 'stale';
    const hashes = [...new Set(versions.flatMap(named))];
    const there = await Promise.all(hashes.map((hash) => asked(files.count(hash))));
    if (there.includes(0)) return 'incomplete';
    for (const version of versions) transaction.objectStore(VERSIONS).put(version);
    heads.put(head, HERE);
    await done;
    return 'done';
  }

  async remove(id: string): Promise<Swept | null> {
    const transaction = begun(this.#db, [FILES, ASIDE, VERSIONS, HEAD], 'readwrite');
    const done = ended(transaction);
    done.catch(() => undefined);
    const [versions, heads] = [transaction.objectStore(VERSIONS), transaction.objectStore(HEAD)];
    const head = (await asked(heads.get(HERE))) as Head | undefined;
    const found: unknown = await asked(versions.get(id));
    if (found === undefined || head?.version === id) return null;
    versions.delete(id);
    const keep = new Set((await asked(versions.getAll())).flatMap(named));
    const lost = [...new Set(named(found))].filter((hash) => !keep.has(hash));
    let [files, bytes] = [0, 0];
    for (const store of [transaction.objectStore(FILES), transaction.objectStore(ASIDE)])
      for (const hash of lost) {
        const file: unknown = await asked(store.get(hash));
        if (!(file instanceof Blob)) continue;
        files += 1;
        bytes += file.size;
        store.delete(hash);
      }
    const remarks = readRemarks(await asked(heads.get(SAID)));
    remarks.delete(id);
    heads.put(Object.fromEntries(remarks), SAID);
    await done;
    return { files, bytes };
  }

  async remarks(): Promise<ReadonlyMap<string, Remark>> {
    return readRemarks(await asked(begun(this.#db, [HEAD], 'readonly').objectStore(HEAD).get(SAID)));
  }

  async remark(id: string, remark: Remark): Promise<void> {
    const transaction = begun(this.#db, [HEAD], 'readwrite');
    const done = ended(transaction);
    done.catch(() => undefined);
    const heads = transaction.objectStore(HEAD);
    heads.put(Object.fromEntries(readRemarks(await asked(heads.get(SAID))).set(id, remark)), SAID);
    await done;
  }

  async sweep(): Promise<Swept> {
    const transaction = begun(this.#db, [FILES, VERSIONS], 'readwrite');
    const done = ended(transaction);
    done.catch(() => undefined);
    const files = transaction.objectStore(FILES);
    const keep = new Set((await asked(transaction.objectStore(VERSIONS).getAll())).flatMap(named));
    const lost = ((await asked(files.getAllKeys())) as string[]).filter((key) => !keep.has(key));
    let bytes = 0;
    for (const key of lost) {
      const file: unknown = await asked(files.get(key));
      if (file instanceof Blob) bytes += file.size;
      files.delete(key);
    }
    await done;
    return { files: lost.length, bytes };
  }

  close(): void {
    this.#db.close();
  }
}
