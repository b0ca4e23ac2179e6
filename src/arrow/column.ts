import {
  batchType,
  bool,
  Column as ArrowColumn,
  type DataType,
  dateDay,
  decimal,
  dictionary,
  float64,
  int32,
  int64,
  timestamp,
  TimeUnit,
  utf8,
} from '@uwdata/flechette';
import type { Cell } from '../domain/table';
import { dayNumber, microsOf, unscaled } from './exact';
import { SCALE, type Stored } from './shape';
import { encodeTexts, type TextBytes } from './text';

type Cells = readonly Cell[];
type Parts = Record<string, unknown>;

/** One bit a row that is not null; empty where none is. */
export interface Validity {
  readonly nullCount: number;
  readonly validity: Uint8Array;
}

function validityOf(cells: Cells): Validity {
  const validity = new Uint8Array((cells.length + 7) >> 3);
  let nullCount = 0;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] === null) nullCount++;
    else validity[i >> 3]! |= 1 << (i & 7);
  }
  return { nullCount, validity: nullCount ? validity : new Uint8Array(0) };
}

/** A column of one batch from its buffers. */
export function columnFrom(type: DataType, length: number, validity: Validity, parts: Parts): ArrowColumn<unknown> {
  if (length === 0) return new ArrowColumn<unknown>([], type);
  const Batch = batchType(type) as new (options: Parts) => ArrowColumn<unknown>['data'][number];
  return new ArrowColumn([new Batch({ length, type, ...validity, ...parts })], type);
}

const columnOf = (type: DataType, cells: Cells, parts: Parts) => columnFrom(type, cells.length, validityOf(cells), parts);

/** Fills an array of fixed-width values; nulls stay zero under their validity bit. */
function filled<A extends { [index: number]: unknown }>(values: A, cells: Cells, value: (cell: NonNullable<Cell>) => A[number]): A {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (cell !== null) values[i] = value(cell);
  }
  return values;
}

const text = (cell: Cell): string | null => (cell === null || typeof cell === 'string' ? cell : String(cell));

function decimals(cells: Cells): BigUint64Array {
  const words = new BigUint64Array(cells.length * 2);
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] === null) continue;
    const value = unscaled(String(cells[i]), SCALE);
    words[2 * i] = BigInt.asUintN(64, value);
    words[2 * i + 1] = BigInt.asUintN(64, value >> 64n);
  }
  return words;
}

function bits(cells: Cells): Uint8Array {
  const values = new Uint8Array((cells.length + 7) >> 3);
  for (let i = 0; i < cells.length; i++) if (cells[i] === true) values[i >> 3]! |= 1 << (i & 7);
  return values;
}

const plainTexts = (texts: readonly (string | null)[]) => columnOf(utf8(), texts, { ...encodeTexts(texts) });

const WHOLE: Validity = { nullCount: 0, validity: new Uint8Array(0) };

const SAMPLE = 500;

/** Codes and names repeat: a dictionary writes each text once. Ids do not, and are written as they are. */
function repeats(texts: readonly (string | null)[]): boolean {
  if (texts.length < SAMPLE) return false;
  const step = Math.floor(texts.length / SAMPLE);
  const seen = new Set<string | null>();
  for (let i = 0; i < texts.length; i += step) seen.add(texts[i]!);
  return seen.size > 1 && seen.size < SAMPLE / 2;
}

function texts(cells: Cells): ArrowColumn<unknown> {
  const all = cells.map(text);
  if (!repeats(all)) return plainTexts(all);
  const places = new Map<string, number>();
  const keys = filled(new Int32Array(all.length), all, (cell) => {
    const known = places.get(cell as string);
    if (known !== undefined) return known;
    places.set(cell as string, places.size);
    return places.size - 1;
  });
  return keyed(all.length, validityOf(all), keys, encodeTexts([...places.keys()]));
}

/** A column of texts each of which is written once: `keys` are their places. */
export function keyed(length: number, validity: Validity, keys: Int32Array, texts: TextBytes): ArrowColumn<unknown> {
  // The dictionary is found again by its type: both must be the same object.
  const type = utf8();
  const column = columnFrom(dictionary(type), length, validity, { values: keys });
  const size = texts.offsets.length - 1;
  for (const batch of column.data)
    (batch as unknown as { setDictionary(values: ArrowColumn<unknown>): void }).setDictionary(columnFrom(type, size, WHOLE, { ...texts }));
  return column;
}

/** The cells as an Arrow column of the type that they are stored as. Throws a RangeError where a cell does not fit. Lists are not written here. */
export function arrowColumn(kind: Exclude<Stored, 'VARCHAR[]'>, cells: Cells): ArrowColumn<unknown> {
  switch (kind) {
    case 'VARCHAR':
      return texts(cells);
    case 'INTEGER':
      return columnOf(int32(), cells, { values: filled(new Int32Array(cells.length), cells, (cell) => cell as number) });
    case 'BIGINT':
      return columnOf(int64(), cells, {
        values: filled(new BigInt64Array(cells.length), cells, (cell) => BigInt(cell as number | bigint)),
      });
    case 'DOUBLE':
      return columnOf(float64(), cells, { values: filled(new Float64Array(cells.length), cells, Number) });
    case 'DECIMAL(38,12)':
      return columnOf(decimal(38, SCALE, 128), cells, { values: decimals(cells) });
    case 'DATE':
      return columnOf(dateDay(), cells, { values: filled(new Int32Array(cells.length), cells, (cell) => dayNumber(cell as string)) });
    case 'TIMESTAMP':
      return columnOf(timestamp(TimeUnit.MICROSECOND), cells, {
        values: filled(new BigInt64Array(cells.length), cells, (cell) => microsOf(cell as string)),
      });
    case 'BOOLEAN':
      return columnOf(bool(), cells, { values: bits(cells) });
  }
}
