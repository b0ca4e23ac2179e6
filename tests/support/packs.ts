import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedTable } from '../../src/domain/source';
import type { Table } from '../../src/domain/table';
import { readFile } from '../../src/ingest/read';

/** Reference material beside the repository; tests that need it are left out where it is absent. */
export const SHARED = '/work/shared';
export const HARD = new URL('../fixtures/hard', import.meta.url).pathname;

export const has = (path: string): boolean => existsSync(path);

/** Every file of a folder as a table of the contract. Throws where one cannot be read. */
export async function tablesOf(folder: string): Promise<readonly LoadedTable[]> {
  const tables: LoadedTable[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(csv|parquet)$/.test(name)) continue;
    const outcome = await readFile({ name, bytes: readFileSync(join(folder, name)) });
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problems)}`);
    tables.push(outcome.value);
  }
  return tables;
}

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
