import type { Comparison } from './difference';

/**
 * `replace`: the file is the whole table; what it does not name is gone. `merge`: rows whose key is there already take the file's cells,
 * rows with a new key are added, nothing is removed; columns that the file does not have keep what they hold; rows without a whole key
 * are added unless as many equal ones are there.
 */
export type ImportMode = 'replace' | 'merge';

/** A code in a column that names rows of another table, where no row has it: neither a loaded one nor one of this import. */
export interface UnknownReference {
  readonly column: string;
  /** The table that the column refers to. */
  readonly target: string;
  readonly value: string;
  readonly rows: number;
  /** Lines of the file (rows, where it has no lines), from 1; the first hundred. */
  readonly lines: readonly number[];
  /** Codes much like it, the likeliest first; `title` where the table has titles. */
  readonly near: readonly { readonly id: string; readonly title: string | null }[];
  /** The one code it can well be; null where there is none, or several are as near. */
  readonly likely: string | null;
}

/** What one file would do to its table. read = rejected + added + changed + unchanged. */
export interface FilePreview {
  readonly file: string;
  readonly table: string;
  readonly mode: ImportMode;
  /** Data rows in the file. */
  readonly read: number;
  /** Of those, rows that cannot be taken in. */
  readonly rejected: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of the file whose key an earlier row of it has already. They are counted above too. */
  readonly duplicates: number;
  /** Codes that name nothing. Their rows are taken in all the same and counted above. */
  readonly unknown: readonly UnknownReference[];
  /** Columns that could not be held against anything, because the table that they refer to is not loaded. */
  readonly unjudged: readonly { readonly column: string; readonly target: string }[];
  /** Rows of the table that would go. */
  readonly removed: number;
  /** Rows of the table before and after. */
  readonly before: number;
  readonly after: number;
}

/** An import before it happens: what each file would do, and what the figures would become. */
export interface ImportPreview {
  readonly files: readonly FilePreview[];
  readonly comparison: Comparison;
}
