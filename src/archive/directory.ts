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

/** The files of a zip by its central directory, at most `most` of them. Nothing is inflated. Throws a `ZipError`. */
export function directory(bytes: Uint8Array, most: number): readonly Stored[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  let at = start;
  if (count === 0xffff || at === BIG) throw new ZipError('unsupported');
  if (view.getUint16(end + 8, true) !== count) throw new ZipError('damaged');
  if (count > most) throw new ZipError('bomb');
  const found = Array.from({ length: count }, (): Stored => {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ZipError('damaged');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [crc, packed, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const header = view.getUint32(at + 42, true);
    if (at + 46 + name > end) throw new ZipError('damaged');
    const path = utf8.decode(bytes.subarray(at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
    if (flags & 1) throw new ZipError('encrypted', path);
    if ((method !== 0 && method !== 8) || packed === BIG || size === BIG || header === BIG) throw new ZipError('unsupported', path);
    return { path, method, packed, size, crc, start: startOf(view, header, path) };
  });
  if (at !== start + view.getUint32(end + 12, true)) throw new ZipError('damaged');
  return found;
}
