import { tableContract } from '../domain/contract';
import type { Table } from '../domain/table';
import type { Engine } from '../engine/port';

/**
 * The row of a loaded file as it stands in the engine: every column, with `_row` and `_line`.
 * `row` counts data rows from 1. No such row gives a table without rows; an unknown table throws a RangeError.
 */
export async function sourceRow(engine: Engine, table: string, row: number): Promise<Table> {
  if (!tableContract(table)) throw new RangeError(`no table "${table}" in the contract`);
  return engine.query(`SELECT * FROM "${table}" WHERE _row = $1`, [row]);
}
