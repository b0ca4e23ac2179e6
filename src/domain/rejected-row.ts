import type { Problem } from './problem';

/** A row of a file that was not taken, as it stands there, and every reason. */
export interface RejectedRow {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
  /** Data row, from 1. */
  readonly row: number;
  /** All cells of the row, as a person would read them, in the order of the file. */
  readonly cells: readonly string[];
  readonly problems: readonly Problem[];
}

/** Rows that were not taken, in the order of the file. A list is one; of a file that is wrong as a whole each is put together when it is looked at. */
export interface RejectedRows extends Iterable<RejectedRow> {
  readonly length: number;
}
