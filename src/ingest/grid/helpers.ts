import type { Stop } from './scan';
import { type Stretch, StretchReader } from './stretch';

/** Other threads that read the later parts of a file while its first is read. */
export interface Helpers {
  /** Where each one's part is to begin, in bytes and upwards; it begins behind the first line end from there on. */
  readonly from: readonly number[];
  /** The rows of each part; null where they cannot be read so, or not there. Asked again, the same. */
  read(separator: number): readonly Promise<Stretch | null>[];
  /** Bytes that they have read so far. */
  done(): Promise<number>;
  /** SHA-256 of the whole file; null where none of them can tell. */
  hash(): Promise<string | null>;
}

const LF = 10;

/** Bytes that a helper is given behind its part: its last row ends there. */
export const OVERLAP = 1 << 20;

/** Bytes between two pauses. */
const STEP = 2 << 20;

/**
 * The rows of one part. `piece`: its bytes, `size` of them and the overlap; the last part has none. `pause` lets the thread hear that it is to
 * stop: while it works, a browser waits for seconds before it ends it.
 */
export async function readPart(
  piece: Uint8Array,
  size: number,
  separator: number,
  pause?: (bytes: number) => Promise<void>,
): Promise<Stretch | null> {
  const begin = piece.indexOf(LF) + 1;
  const end = size < piece.length ? piece.indexOf(LF, size) + 1 : piece.length;
  if (begin === 0 || end === 0) return null;
  const reader = new StretchReader(separator);
  const file = new DataView(piece.buffer, piece.byteOffset, end);
  let paused = begin;
  for (let at = begin; at < end;) {
    const next: number | Stop = reader.step(file, at);
    if (typeof next === 'string') return null;
    at = next;
    if (!pause || at - paused < STEP) continue;
    await pause(at);
    paused = at;
  }
  return reader.stretch();
}
