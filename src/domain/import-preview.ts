import type { Comparison } from './difference';

/**
 * `replace`: the file is the whole table; what it does not name is gone. `merge`: rows whose key is there already take the file's cells,
 * rows with a new key are added, nothing is removed; columns that the file does not have keep what they hold; rows without a whole key
 * are added unless as many equal ones are there.
 */
export type ImportMode = 'replace' | 'merge';

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
