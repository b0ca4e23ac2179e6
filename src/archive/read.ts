import { Inflate } from 'fflate';
import { crc32 } from './crc';
import { directory, type Stored } from './directory';
import { ZipError } from './fault';

/** What a zip may ask of this machine. `ratio` counts for files that inflate to more than `free` bytes. */
export interface ZipLimits {
  readonly entries: number;
  /** Inflated bytes of one file, and of all of them. */
  readonly each: number;
  readonly total: number;
  readonly ratio: number;
  readonly free: number;
}

export interface Zip {
  /** Every file in it, in the directory's order; folders are left out. */
  readonly paths: readonly string[];
  /** Inflated bytes by path, as the directory declares them. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The file's bytes, its length and checksum verified. Throws a `ZipError`. */
  read(path: string): Uint8Array<ArrayBuffer>;
}

const PIECE = 65_536;

/** Never writes past the declared size, and stops at the first byte too many. */
function inflate(packed: Uint8Array, size: number, path: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(size);
  if (size === 0 && packed.length === 0) return out;
  let at = 0;
  let ended = false;
  const stream = new Inflate((piece, last) => {
    if (at + piece.length > size) throw new ZipError('bomb', path);
    out.set(piece, at);
    at += piece.length;
    ended ||= last;
  });
  try {
    for (let from = 0; from < packed.length; from += PIECE) stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
  } catch (cause) {
    throw cause instanceof ZipError ? cause : new ZipError('damaged', path);
  }
  if (!ended || at !== size) throw new ZipError('damaged', path);
  return out;
}

function readEntry(bytes: Uint8Array, entry: Stored): Uint8Array<ArrayBuffer> {
  const { path, start, packed, size, method, crc } = entry;
  if (start + packed > bytes.length) throw new ZipError('truncated', path);
  const raw = bytes.subarray(start, start + packed);
  const out = method === 0 ? raw.slice() : inflate(raw, size, path);
  if (out.length !== size || crc32(out) !== crc) throw new ZipError('damaged', path);
  return out;
}

/**
 * Opens a zip by its directory and holds what that declares against the limits, before anything is inflated.
 * Throws a `ZipError` that says what is wrong.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Zip {
  const entries = new Map<string, Stored>();
  let total = 0;
  for (const entry of directory(bytes, limits.entries)) {
    if (entry.path.endsWith('/') && entry.size === 0) continue;
    total += entry.size;
    const swollen = entry.size > limits.free && entry.size > entry.packed * limits.ratio;
    if (entry.size > limits.each || total > limits.total || swollen) throw new ZipError('bomb', entry.path);
    if (entries.has(entry.path)) throw new ZipError('damaged', entry.path);
    entries.set(entry.path, entry);
  }
  return {
    paths: [...entries.keys()],
    sizes: new Map([...entries.values()].map((e) => [e.path, e.size])),
    read(path) {
      const entry = entries.get(path);
      if (!entry) throw new ZipError('damaged', path);
      return readEntry(bytes, entry);
    },
  };
}
