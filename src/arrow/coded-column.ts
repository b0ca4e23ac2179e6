import { type Column as ArrowColumn, dateDay, decimal, utf8 } from '@uwdata/flechette';
import type { Cell } from '../domain/table';
import type { CodedCells, Different } from './coded';
import { arrowColumn, columnFrom, keyed, type Validity } from './column';
import { dayNumber, unscaled } from './exact';
import { SCALE, type Stored } from './shape';
import { encodeTexts, type TextBytes } from './text';

/** Words of a decimal. */
const WORDS = 4;
/** Of so many rows one text stands for two at least, or none is looked up. */
const REPEATS = 2;

function validityOf({ different, codes, nulls }: CodedCells): Validity {
  if (nulls === 0) return { nullCount: 0, validity: new Uint8Array(0) };
  const isNull = Uint8Array.from({ length: different.size }, (_, code) => (different.isNull(code) ? 1 : 0));
  const validity = new Uint8Array((codes.length + 7) >> 3);
  for (let row = 0; row < codes.length; row++) if (isNull[codes[row]!] === 0) validity[row >> 3]! |= 1 << (row & 7);
  return { nullCount: nulls, validity };
}

const textOf = (cell: Cell): string | null => (cell === null || typeof cell === 'string' ? cell : String(cell));

/** Whether the rows have the different cells one after the other. */
function areInOrder(codes: Uint32Array): boolean {
  for (let row = 0; row < codes.length; row++) if (codes[row] !== codes[0]! + row) return false;
  return true;
}

/** The text of each row, behind the other. */
function spreadTexts({ offsets, values }: TextBytes, codes: Uint32Array): TextBytes {
  if (codes.length > 0 && areInOrder(codes)) {
    const [first, base] = [codes[0]!, offsets[codes[0]!]!];
    const end = offsets[first + codes.length]!;
    return { offsets: offsets.subarray(first, first + codes.length + 1).map((at) => at - base), values: values.subarray(base, end) };
  }
  const ends = new Int32Array(codes.length + 1);
  for (let row = 0; row < codes.length; row++) ends[row + 1] = ends[row]! + offsets[codes[row]! + 1]! - offsets[codes[row]!]!;
  const spread = new Uint8Array(ends[codes.length]!);
  for (let row = 0, at = 0; row < codes.length; row++) {
    for (let from = offsets[codes[row]!]!, to = offsets[codes[row]! + 1]!; from < to; from++) spread[at++] = values[from]!;
  }
  return { offsets: ends, values: spread };
}

function texts(cells: CodedCells): ArrowColumn<unknown> {
  const { different, codes } = cells;
  const each = different.texts ?? encodeTexts(Array.from({ length: different.size }, (_, code) => textOf(different.cell(code))));
  if (different.size * REPEATS > codes.length) return columnFrom(utf8(), codes.length, validityOf(cells), { ...spreadTexts(each, codes) });
  // No number is beyond 2^31: a column has fewer rows.
  return keyed(codes.length, validityOf(cells), new Int32Array(codes.buffer as ArrayBuffer, codes.byteOffset, codes.length), each);
}

function decimals(cells: CodedCells): ArrowColumn<unknown> {
  const { different, codes } = cells;
  const each = different.decimals ?? decimalWords(different);
  const words = spreadWords(each, codes);
  return columnFrom(decimal(38, SCALE, 128), codes.length, validityOf(cells), { values: new BigUint64Array(words.buffer) });
}

/** The words of each row, behind the other. */
function spreadWords(each: Int32Array, codes: Uint32Array): Int32Array {
  if (codes.length > 0 && areInOrder(codes)) return each.slice(codes[0]! * WORDS, (codes[0]! + codes.length) * WORDS);
  const words = new Int32Array(codes.length * WORDS);
  for (let row = 0; row < codes.length; row++) {
    const from = codes[row]! * WORDS;
    for (let word = 0; word < WORDS; word++) words[row * WORDS + word] = each[from + word]!;
  }
  return words;
}

function decimalWords(different: Different): Int32Array {
  const { size } = different;
  const words = new BigUint64Array(size * 2);
  for (let code = 0; code < size; code++) {
    const text = textOf(different.cell(code));
    if (text === null) continue;
    const value = unscaled(text, SCALE);
    words[2 * code] = BigInt.asUintN(64, value);
    words[2 * code + 1] = BigInt.asUintN(64, value >> 64n);
  }
  return new Int32Array(words.buffer);
}

function days(cells: CodedCells): ArrowColumn<unknown> {
  const { different, codes } = cells;
  const each = Int32Array.from({ length: different.size }, (_, code) =>
    different.isNull(code) ? 0 : dayNumber(String(different.cell(code))),
  );
  const values = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) values[row] = each[codes[row]!]!;
  return columnFrom(dateDay(), codes.length, validityOf(cells), { values });
}

/** The same as `arrowColumn`, where each different cell has to be written only once. */
export function codedColumn(kind: Exclude<Stored, 'VARCHAR[]'>, cells: CodedCells): ArrowColumn<unknown> {
  switch (kind) {
    case 'VARCHAR':
      return texts(cells);
    case 'DECIMAL(38,12)':
      return decimals(cells);
    case 'DATE':
      return days(cells);
    default:
      return arrowColumn(kind, cells.list);
  }
}
