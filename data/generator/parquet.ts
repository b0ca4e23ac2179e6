import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { FieldType, TableContract } from '../../src/domain/contract';
import { csvText } from './tools/csv';
import type { Row } from './tools/row';

const TYPE: Readonly<Record<FieldType, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  decimal: 'DECIMAL(18,2)',
  date: 'DATE',
  boolean: 'BOOLEAN',
};

/** The table as a Parquet file (zstd), typed by the contract. The same bytes for the same rows: one thread, one row group order. */
export async function parquetBytes(table: TableContract, rows: readonly Row[]): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const csv = join(folder, 'rows.csv');
    const out = join(folder, 'rows.parquet');
    writeFileSync(
      csv,
      csvText(
        table.fields.map((f) => f.name),
        rows,
      ),
    );
    const columns = table.fields.map((f) => `'${f.name}': '${TYPE[f.type]}'`).join(', ');
    await connection.run(`
      COPY (SELECT * FROM read_csv('${csv}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${columns}}))
      TO '${out}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19)`);
    return readFileSync(out);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}
