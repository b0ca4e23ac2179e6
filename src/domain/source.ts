import type { Table } from './table';

/** A file as it was picked or found. `name` may carry a path; only its last part counts. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type SourceFormat = 'csv' | 'parquet' | 'xlsx' | 'json';

/** A file that became a table of the contract, before it goes into the engine. */
export interface LoadedTable {
  /** The contract's name: `unit_changes`. */
  readonly name: string;
  readonly file: string;
  readonly format: SourceFormat;
  /** SHA-256 of the file's bytes, 64 hex digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /**
   * What `Engine.put` takes: the columns of the contract, in its order, then `_row` (data row from 1) and `_line`
   * (line in the file from 1; null where a file has no lines). Arrow bytes where they come from a worker: put once, then gone.
   */
  readonly table: Table | Uint8Array;
}
