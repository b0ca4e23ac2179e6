import { ZipError } from './fault';

/** A file as the zip's directory lists it, its bytes at `start`. */
export interface Stored {
  readonly path: string;
  readonly method: 0 | 8;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly start: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The end record and the longest comment that may follow it. */
const TAIL = 22 + 65_535;
const BIG = 0xffffffff;
/** The wide form of a zip: its end record, where that stands, and the wide numbers of a file. */
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const EXTRA_64 = 1;

const utf8 = new TextDecoder('utf-8');

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at--)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  const begins = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
  throw new ZipError(begins ? 'truncated' : 'foreign');
}

function startOf(view: DataView, header: number, path: string): number {
  if (header + 30 > view.byteLength) throw new ZipError('truncated', path);
  if (view.getUint32(header, true) !== LOCAL) throw new ZipError('damaged', path);
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** A number of 64 bits that a file of this machine can have. */
function wide(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipError('damaged');
  return Number(value);
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

/** What the end record says of the directory; its wide form where the narrow one has no room. */
function readEnd(view: DataView, end: number): End {
  const narrow = { count: view.getUint16(end + 10, true), size: view.getUint32(end + 12, true), start: view.getUint32(end + 16, true) };
  if (narrow.count !== 0xffff && narrow.size !== BIG && narrow.start !== BIG) {
    if (view.getUint16(end + 8, true) !== narrow.count) throw new ZipError('damaged');
    return narrow;
  }
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return narrow;
  const at = wide(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) throw new ZipError('damaged');
  return { count: wide(view, at + 32), size: wide(view, at + 40), start: wide(view, at + 48) };
}

/** The numbers that stand in a file's wide extra, in their order: those of `wanted` that have no room in the directory. */
function widened(view: DataView, from: number, to: number, wanted: readonly number[]): readonly number[] {
  if (!wanted.includes(BIG)) return wanted;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    return wanted.map((value) => {
      if (value !== BIG) return value;
      next += 8;
      if (next > end) throw new ZipError('damaged');
      return wide(view, next - 8);
    });
  }
  throw new ZipError('damaged');
}

/** The files of a zip by its central directory, at most `most` of them. Nothing is inflated. Throws a `ZipError`. */
export function directory(bytes: Uint8Array, most: number): readonly Stored[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, size: whole, start } = readEnd(view, end);
  let at = start;
  if (count > most) throw new ZipError('bomb');
  const found = Array.from({ length: count }, (): Stored => {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ZipError('damaged');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const crc = view.getUint32(at + 16, true);
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    if (at + 46 + name + extra > end) throw new ZipError('damaged');
    const path = utf8.decode(bytes.subarray(at + 46, at + 46 + name));
    const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size = 0, packed = 0, header = 0] = widened(view, at + 46 + name, at + 46 + name + extra, narrow);
    at += 46 + name + extra + comment;
    if (flags & 1) throw new ZipError('encrypted', path);
    if (method !== 0 && method !== 8) throw new ZipError('unsupported', path);
    return { path, method, packed, size, crc, start: startOf(view, header, path) };
  });
  if (at !== start + whole) throw new ZipError('damaged');
  return found;
}
