import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArrow } from '../../src/arrow/read';
import type { Passport } from '../../src/domain/passport';
import type { Table } from '../../src/domain/table';
import { type RowsAbout, rowsFile } from '../../src/exports/rows';
import { parquetToArrow } from '../../src/ingest/parquet/reader';

const passport: Passport = {
  code: 'TD-7F3A-9C21',
  pack: 'ab'.repeat(32),
  synthetic: false,
  asOf: '2026-09-14',
  asked: '9 tháng 2026; toàn Bộ',
  rate: 'quy đổi theo tỷ giá ngày giá trị',
  definitions: [{ id: 'I02', title: 'Giải ngân', version: '1a2b' }],
  files: [{ name: 'giao dịch.csv', sha256: 'cd'.repeat(32) }],
};
const about: RowsAbout = { title: 'Giải ngân', what: 'Đơn vị: VHTQT', about: ['I02 Giải ngân: số tiền đã chi.'], passport };

const rows: Table = {
  rows: 4,
  columns: [
    { name: 'record', type: 'string', values: ['GD|1', '=1+1\'"', 'Thước đo\u0000\ud83d\ude00', null] },
    { name: 'amount', type: 'decimal', values: ['0.1', '-12345678901234567890.123456789012', null, '0'] },
    { name: 'days', type: 'integer', values: [0, -3, null, 2_000_000_000] },
    { name: 'wide', type: 'integer', values: [9_007_199_254_740_993n, null, -1, 0] },
    { name: 'share', type: 'number', values: [0.1 + 0.2, -0.5, null, 0] },
    { name: 'on_date', type: 'date', values: ['2024-02-29', '1999-12-31', null, '2026-09-14'] },
    { name: 'at', type: 'timestamp', values: ['2026-09-14 08:05:00.000001', null, null, '1969-12-31 23:59:59'] },
    { name: 'known', type: 'boolean', values: [true, false, null, false] },
    { name: 'partners', type: 'list', values: [['JICA', 'UNDP'], [], null, ['ÉU']] },
  ],
};

describe('rows as Parquet', () => {
  let duck: Awaited<ReturnType<typeof DuckDBInstance.create>>;
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  beforeAll(async () => {
    duck = await DuckDBInstance.create(':memory:');
    writeFileSync(join(folder, 'rows.parquet'), (await rowsFile('parquet', rows, about)).bytes);
  });
  afterAll(() => {
    duck.closeSync();
    rmSync(folder, { recursive: true });
  });
  const ask = async (sql: string) => {
    const connection = await duck.connect();
    const found = await connection.runAndReadAll(sql.replaceAll('ROWS', `'${join(folder, 'rows.parquet')}'`));
    connection.closeSync();
    return found.getRowsJson();
  };

  test('another reader finds every column with its type', async () => {
    const found = await ask('SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ROWS)');
    expect(Object.fromEntries(found as [string, string][])).toEqual({
      record: 'VARCHAR',
      amount: 'DECIMAL(38,12)',
      days: 'INTEGER',
      wide: 'BIGINT',
      share: 'DOUBLE',
      on_date: 'DATE',
      at: 'TIMESTAMP',
      known: 'BOOLEAN',
      partners: 'VARCHAR[]',
    });
  });

  test('and every value to the last digit, missing as null', async () => {
    expect(await ask('SELECT record FROM ROWS')).toEqual(rows.columns[0]!.values.map((v) => [v]));
    expect(await ask('SELECT amount::VARCHAR FROM ROWS')).toEqual([
      ['0.100000000000'],
      ['-12345678901234567890.123456789012'],
      [null],
      ['0.000000000000'],
    ]);
    expect(await ask('SELECT days, wide::VARCHAR, share, on_date::VARCHAR, "at"::VARCHAR, known FROM ROWS')).toEqual([
      [0, '9007199254740993', 0.1 + 0.2, '2024-02-29', '2026-09-14 08:05:00.000001', true],
      [-3, null, -0.5, '1999-12-31', null, false],
      [null, '-1', null, null, null, null],
      [2_000_000_000, '0', 0, '2026-09-14', '1969-12-31 23:59:59', false],
    ]);
    expect(await ask('SELECT len(partners), partners[1] FROM ROWS')).toEqual([
      ['2', 'JICA'],
      ['0', null],
      [null, null],
      ['1', 'ÉU'],
    ]);
  });

  test('the passport stands in the metadata', async () => {
    const found = await ask('SELECT decode(key), decode(value) FROM parquet_kv_metadata(ROWS)');
    expect(Object.fromEntries(found as [string, string][])).toMatchObject({
      title: 'Giải ngân',
      what: 'Đơn vị: VHTQT',
      period_and_filters: passport.asked,
      definition: about.about[0],
      definition_versions: 'I02 1a2b Giải ngân',
      source_files: `giao dịch.csv sha256:${'cd'.repeat(32)}`,
      data_as_of: '2026-09-14',
      exchange_rate: passport.rate,
      data_version: passport.pack,
      restore_code: passport.code,
    });
  });

  test('the product reads its own file back', async () => {
    const { bytes } = await rowsFile('parquet', rows, about);
    expect(readArrow(await parquetToArrow(bytes))).toEqual(rows);
  });
});

test('rows as Arrow: the same cells, the passport in the schema', async () => {
  const { bytes } = await rowsFile('arrow', rows, about);
  expect(readArrow(bytes)).toEqual(rows);
  expect(new TextDecoder().decode(bytes.subarray(0, 6))).toBe('ARROW1');
  expect(tableFromIPC(bytes).schema.metadata?.get('restore_code')).toBe(passport.code);
});

test('what a type cannot hold to the last digit is written as text', async () => {
  const wide: Table = {
    rows: 2,
    columns: [
      { name: 'long', type: 'decimal', values: ['0.1234567890123', null] },
      { name: 'huge', type: 'integer', values: [2n ** 80n, 1] },
      { name: 'odd', type: 'number', values: ['Infinity', 1.5] },
    ],
  };
  const { bytes } = await rowsFile('parquet', wide, about);
  expect(readArrow(await parquetToArrow(bytes)).columns).toEqual([
    { name: 'long', type: 'string', values: ['0.1234567890123', null] },
    { name: 'huge', type: 'string', values: [String(2n ** 80n), '1'] },
    { name: 'odd', type: 'string', values: ['Infinity', '1.5'] },
  ]);
});

test('no rows are a file all the same', async () => {
  const none: Table = { rows: 0, columns: rows.columns.map((c) => ({ ...c, values: [] })) };
  for (const format of ['parquet', 'arrow'] as const) {
    const { bytes } = await rowsFile(format, none, about);
    const read = readArrow(format === 'parquet' ? await parquetToArrow(bytes) : bytes);
    expect(read.rows).toBe(0);
    expect(read.columns.map((c) => c.name)).toEqual(rows.columns.map((c) => c.name));
  }
});
