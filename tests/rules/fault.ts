import { CLEAN, type Row } from './clean';

/** Rows that stand in place of the clean tables' own, and what must be found. */
export interface Fault {
  readonly code: string;
  readonly as: string;
  readonly put: Readonly<Record<string, readonly Row[]>>;
  /** `table.column: record, record`; nothing else may be found. */
  readonly found: readonly string[];
}

export const base = (table: string, at = 0): Row => {
  const row = CLEAN[table]?.[at];
  if (!row) throw new RangeError(table);
  return row;
};
export const like = (table: string, changes: Row, at = 0): Row => ({ ...base(table, at), ...changes });
export const fault = (code: string, as: string, put: Fault['put'], ...found: string[]): Fault => ({ code, as, put, found });
export const txn = (changes: Row) => like('transactions', changes, 1);
