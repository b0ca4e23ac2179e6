import type { Head, Remark, Version } from '../domain/version';
import { NO_HEAD } from './history';
import type { Committed, Shelf, Swept } from './port';

/** The shelf for "only for this visit", and for browsers that keep nothing: as long as the tab lives. */
export class MemoryShelf implements Shelf {
  readonly kept = false;
  readonly #files = new Map<string, Blob>();
  readonly #versions = new Map<string, Version>();
  readonly #remarks = new Map<string, Remark>();
  #head: Head = NO_HEAD;

  versions(): Promise<readonly unknown[]> {
    return Promise.resolve([...this.#versions.values()]);
  }

  head(): Promise<Head> {
    return Promise.resolve(this.#head);
  }

  sizes(): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(new Map([...this.#files].map(([hash, file]) => [hash, file.size])));
  }

  file(sha256: string): Promise<Blob | null> {
    return Promise.resolve(this.#files.get(sha256) ?? null);
  }

  putFile(sha256: string, file: Blob): Promise<void> {
    this.#files.set(sha256, file);
    return Promise.resolve();
  }

  setAside(sha256: string): Promise<void> {
    this.#files.delete(sha256);
    return Promise.resolve();
  }

  commit(versions: readonly Version[], head: Head): Promise<Committed> {
    if (this.#head.revision !== head.revision - 1) return Promise.resolve('stale');
    if (versions.some((v) => v.parts.some((p) => !this.#files.has(p.sha256)))) return Promise.resolve('incomplete');
    for (const version of versions) this.#versions.set(version.id, version);
    this.#head = head;
    return Promise.resolve('done');
  }

  async remove(id: string): Promise<Swept | null> {
    if (this.#head.version === id || !this.#versions.delete(id)) return null;
    this.#remarks.delete(id);
    return this.sweep();
  }

  remarks(): Promise<ReadonlyMap<string, Remark>> {
    return Promise.resolve(new Map(this.#remarks));
  }

  remark(id: string, remark: Remark): Promise<void> {
    this.#remarks.set(id, remark);
    return Promise.resolve();
  }

  sweep(): Promise<Swept> {
    const keep = new Set([...this.#versions.values()].flatMap((v) => v.parts.map((p) => p.sha256)));
    const lost = [...this.#files].filter(([hash]) => !keep.has(hash));
    for (const [hash] of lost) this.#files.delete(hash);
    return Promise.resolve({ files: lost.length, bytes: lost.reduce((sum, [, file]) => sum + file.size, 0) });
  }

  close(): void {
    this.#files.clear();
    this.#versions.clear();
    this.#remarks.clear();
    this.#head = NO_HEAD;
  }
}
