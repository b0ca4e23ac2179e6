import { LIMITS } from '../bytes/limits';
import type { DroppedLine } from './from-text';

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Of FNV-1a. */
const PRIME = 0x01000193;
/** What the hash of a cell starts from: nobody outside knows which texts fall together. */
const SEED = Math.trunc(Math.random() * 2 ** 31) | 1;
/** Rows and cells of a block: small enough for the processor to keep at hand while column after column is taken from it. */
const ROWS = 4096;
const CELLS = 1 << 16;

/** Some rows of a file, their cells one behind the other: where each stands in the bytes, and the hash of those. */
export class Block {
  readonly from = new Int32Array(CELLS + LIMITS.columns);
  readonly to = new Int32Array(CELLS + LIMITS.columns);
  readonly hash = new Int32Array(CELLS + LIMITS.columns);
  /** The first cell of each row, and behind the last. */
  readonly starts = new Int32Array(ROWS + 1);
  readonly lines = new Int32Array(ROWS);
  rows = 0;
  /** Cells of the widest row. */
  width = 0;

  /** Cells of each row. */
  widths(): Uint16Array {
    const widths = new Uint16Array(this.rows);
    for (let row = 0; row < this.rows; row++) widths[row] = this.starts[row + 1]! - this.starts[row]!;
    return widths;
  }
}

/** How far a file is read. */
export interface Place {
  readonly at: number;
  readonly line: number;
}

/** What ends the reading before the end of the file: a text that has to be read letter by letter, or a limit. */
export type Stop = 'odd' | 'file_columns' | 'file_cells';

/** The same byte four times. */
const four = (byte: number): number => Math.imul(byte, 0x01010101);
const LFS = four(LF);
const QUOTES = four(QUOTE);

/** The high bit of every byte that is 0, and perhaps of some above the first such. */
const zeros = (word: number): number => (word - 0x01010101) & ~word & 0x80808080;

/** So that the low bits, which find the slot, hang on all letters. */
const mixed = (sum: number): number => sum ^ (sum >>> 15);

/** The hash of bytes as `scan` works it out on its way. */
export function hashOf(file: DataView, from: number, to: number): number {
  let [at, sum] = [from, SEED];
  for (; at + 4 <= to; at += 4) sum = mixed(Math.imul(sum ^ file.getInt32(at, true), PRIME));
  let rest = 0;
  for (let shift = 0; at < to; at++, shift += 8) rest |= file.getUint8(at) << shift;
  return mixed(Math.imul(sum ^ rest, PRIME));
}

/**
 * Fills the block with the next rows, four bytes at a time: letter by letter takes half as long again. Lines without anything go to `dropped`.
 * Lines end with LF or CRLF; a CR alone stays in its cell.
 */
export function scan(file: DataView, separator: number, start: Place, block: Block, dropped: DroppedLine[]): Place | Stop {
  const { from, to, hash, starts, lines } = block;
  const end = file.byteLength;
  const separators = four(separator);
  let { at, line } = start;
  let [row, cell, width] = [0, 0, 0];
  while (at < end && row < ROWS && cell < CELLS) {
    line++;
    const first = cell;
    for (;;) {
      if (cell - first >= LIMITS.columns) return 'file_columns';
      const isQuoted = at < end && file.getUint8(at) === QUOTE;
      if (isQuoted) at++;
      const stops = isQuoted ? QUOTES : separators;
      from[cell] = at;
      let [sum, found] = [SEED, 0];
      while (at + 4 <= end) {
        const word = file.getInt32(at, true);
        found = zeros(word ^ stops) | zeros(word ^ LFS);
        if (found !== 0) {
          const lowest = found & -found;
          sum = mixed(Math.imul(sum ^ (word & ((lowest >>> 7) - 1)), PRIME));
          at += (31 - Math.clz32(lowest)) >> 3;
          break;
        }
        sum = mixed(Math.imul(sum ^ word, PRIME));
        at += 4;
      }
      if (found === 0) {
        // The last bytes of the file.
        const stop = isQuoted ? QUOTE : separator;
        while (at < end && file.getUint8(at) !== stop && file.getUint8(at) !== LF) at++;
        sum = hashOf(file, from[cell]!, at);
      }
      to[cell] = at;
      hash[cell] = sum;
      if (isQuoted) {
        if (at >= end || file.getUint8(at) !== QUOTE) return 'odd';
        at++;
        if (at < end && file.getUint8(at) === CR && (at + 1 === end || file.getUint8(at + 1) === LF)) at++;
        if (at < end && file.getUint8(at) !== separator && file.getUint8(at) !== LF) return 'odd';
      } else if (at > from[cell]! && file.getUint8(at - 1) === CR && (at >= end || file.getUint8(at) === LF)) {
        to[cell] = at - 1;
        hash[cell] = hashOf(file, from[cell]!, at - 1);
      }
      cell++;
      if (at >= end || file.getUint8(at) !== separator) break;
      at++;
    }
    at++;
    if (cell - first === 1 && from[first] === to[first]) {
      if (dropped.length >= LIMITS.dropped) return 'file_cells';
      dropped.push({ line, reason: 'blank', text: '' });
      cell = first;
      continue;
    }
    if (cell - first > width) width = cell - first;
    starts[row] = first;
    lines[row++] = line;
  }
  starts[row] = cell;
  [block.rows, block.width] = [row, width];
  return { at: Math.min(at, end), line };
}
