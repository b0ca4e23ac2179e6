/** A file in memory, in the form in which a worker holds one of the browser's own file system. */
class MemoryFile {
  #bytes = new Uint8Array(0);
  #size = 0;

  getSize(): number {
    return this.#size;
  }

  #reserve(size: number): void {
    if (size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(size, 2 * this.#bytes.length, 1 << 20));
    larger.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = larger;
  }

  truncate(size: number): void {
    this.#reserve(size);
    if (size < this.#size) this.#bytes.fill(0, size, this.#size);
    this.#size = size;
  }

  read(into: Uint8Array, { at }: { readonly at: number }): number {
    const found = this.#bytes.subarray(Math.min(at, this.#size), Math.min(at + into.length, this.#size));
    into.set(found);
    return found.length;
  }

  write(from: Uint8Array, { at }: { readonly at: number }): number {
    this.#reserve(at + from.length);
    this.#bytes.set(from, at);
    this.#size = Math.max(this.#size, at + from.length);
    return from.length;
  }

  flush(): void {}

  close(): void {}

  whole(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#size);
  }
}

const files = new Map<string, MemoryFile>();

function file(name: string): MemoryFile {
  const found = files.get(name) ?? new MemoryFile();
  files.set(name, found);
  return found;
}

/** What was written under that name; empty where nothing was. */
export const written = (name: string): Uint8Array<ArrayBuffer> => file(name).whole();

/**
 * Puts memory in the place of the browser's own file system, in this worker only. DuckDB writes a database whole, header and all, to
 * such files alone; of any other it keeps pages back, and gives none out again. Nothing touches the disk, and no secure page is needed.
 */
export function putMemoryForDisk(): void {
  const folder = { getFileHandle: (name: string) => Promise.resolve({ createSyncAccessHandle: () => Promise.resolve(file(name)) }) };
  Object.defineProperty(navigator, 'storage', { value: { getDirectory: () => Promise.resolve(folder) } });
  Object.assign(globalThis, { FileSystemSyncAccessHandle: MemoryFile });
}
