import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedTable } from '../../src/domain/source';
import type { Table } from '../../src/domain/table';
import { readFolder } from './folder';

/** Reference material beside the repository; tests that need it are left out where it is absent. */
export const SHARED = join(import.meta.dirname, '../../../shared');

export const has = (path: string): boolean => existsSync(path);

/** Every table of a folder. */
export const tablesOf = async (folder: string): Promise<readonly LoadedTable[]> => (await readFolder(folder)).tables;

export const cellsOf = ({ name, table }: LoadedTable): Table => {
  if (table instanceof Uint8Array) throw new Error(`${name} came as bytes`);
  return table;
};

/** The table with its rows picked in another order, or fewer of them, or some twice. */
export function withRows(loaded: LoadedTable, order: readonly number[]): LoadedTable {
  const { columns } = cellsOf(loaded);
  const picked = columns.map((c) => ({ ...c, values: order.map((row) => c.values[row] ?? null) }));
  return { ...loaded, rows: order.length, table: { columns: picked, rows: order.length } };
}
