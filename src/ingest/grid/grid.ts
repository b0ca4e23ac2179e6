import { type Coded, codedOf } from './coded';

/** What a cell of a spreadsheet says that a text cannot: `#DIV/0!`, or a day. */
export interface ErrorCell {
  readonly error: string;
}
export interface DayCell {
  /** ISO day; with a time of day behind a space where the cell has one. */
  readonly day: string;
}

/** A cell as the file has it. Nothing in it: the empty text. Numbers, booleans, days and errors come from spreadsheets alone. */
export type RawCell = string | number | boolean | DayCell | ErrorCell;

/** Rows in their order: a list, or something that makes them when they are asked for. */
export interface Rows {
  readonly length: number;
  at(row: number): readonly RawCell[] | undefined;
  slice(from?: number, to?: number): readonly (readonly RawCell[])[];
}

/** Rows as they stand in a file or sheet, before anything is understood. Rows may differ in width. */
export interface Grid {
  readonly rows: Rows;
  /** The same by columns, where the file was read so. */
  readonly columns?: readonly Coded<string>[];
  /** Line of the file (or row of the sheet) where each starts, from 1. */
  readonly lines: readonly number[];
  /** Widest row. */
  readonly width: number;
  /** Cells that a merged range covers: rows and columns from 0, the last ones included. */
  readonly merges: readonly Merge[];
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cell as a person would read it. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return 'error' in cell ? cell.error : cell.day;
  return typeof cell === 'string' ? cell : String(cell);
}

export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === undefined ||
  (typeof cell === 'string' && (cell === '' || (!(cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 127) && cell.trim() === '')));

/** Cells of the row with something in them. */
export const filled = (row: readonly RawCell[]): number => row.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);

/** The cells of one column, from the first row to the last. */
export function columnOf({ rows, columns }: Grid, column: number): Coded<RawCell> {
  return columns?.[column] ?? codedOf(Array.from({ length: rows.length }, (_, at) => rows.at(at)![column] ?? ''));
}
