import type { Problem } from '../domain/problem';
import type { RejectedRows } from '../domain/rejected-row';

/** One table of one file, as the import desk has it after casting. */
export interface FixTable {
  /** The file as it was sent, and the sheet in it; null where it is no workbook. */
  readonly file: string;
  readonly sheet: string | null;
  /** The contract's name of the table; null where none was found. */
  readonly table: string | null;
  /** Titles of the file's columns, and the field that each became (`PartPreview.layout.titles`, `Mapping.columns`). */
  readonly titles: readonly string[];
  readonly columns: readonly (string | null)[];
  /** Rows of the file: kept and rejected ones together. */
  readonly read: number;
  readonly rejected: RejectedRows;
  /** What opening and casting reported. Warnings are listed; errors only where no row was rejected: then they stopped the file. */
  readonly problems: readonly Problem[];
}
