import { Compression, Table as ParquetTable, writeParquet, WriterPropertiesBuilder } from 'parquet-wasm/node';
import { expect, test } from 'vitest';
import { writeArrow } from '../../src/arrow/write';
import { type Column, records, type Table } from '../../src/domain/table';
import { mendFooter } from '../../src/ingest/parquet/mend';
import { readParquetTable } from '../../src/ingest/parquet/table';
import { readFile } from '../../src/ingest/read';

const column = (name: string, type: Column['type'], values: Column['values']): Column => ({ name, type, values });
const units: Table = {
  rows: 3,
  columns: [
    column('unit_id', 'string', ['BTP', 'A', 'B']),
    column('name_vi', 'string', ['Bộ Tư pháp', 'Đ'.normalize('NFD'), null]),
    column('kind', 'string', ['bo', 'vu', 'vu']),
    column('valid_from', 'date', ['2008-01-01', '1969-12-31', '2020-02-29']),
    column('reports_htqt', 'boolean', [false, true, true]),
    column('staff_count', 'integer', [null, 12, 3]),
  ],
};
const plan: Table = {
  rows: 2,
  columns: [
    column('project_id', 'string', ['D1', 'D2']),
    column('year', 'integer', [2024, 9007199254740993n]),
    column('fund', 'string', ['vien_tro', 'vien_tro']),
    column('version', 'string', ['goc', 'goc']),
    column('amount', 'decimal', ['1234567890123.4567', '1.500']),
    column('currency', 'string', ['USD', 'VND']),
  ],
};

const parquet = (table: Table, codec = Compression.ZSTD) =>
  writeParquet(ParquetTable.fromIPCStream(writeArrow('t', table)), new WriterPropertiesBuilder().setCompression(codec).build());

test.each([Compression.ZSTD, Compression.SNAPPY, Compression.GZIP, Compression.BROTLI, Compression.UNCOMPRESSED])(
  'Parquet in codec %i',
  async (codec) => {
    const outcome = await readFile({ name: 'units.parquet', bytes: parquet(units, codec) });
    expect(outcome).toMatchObject({ ok: true, value: { format: 'parquet', rows: 2 } });
    expect(outcome.problems.filter((p) => p.severity === 'error')).toMatchObject([{ code: 'value_required', row: 3, column: 'name_vi' }]);
    const found = outcome.ok ? records(outcome.value.table as Table) : [];
    expect(found[0]).toMatchObject({
      unit_id: 'BTP',
      valid_from: '2008-01-01',
      reports_htqt: false,
      staff_count: null,
      abbr: null,
      _row: 1,
      _line: null,
    });
    expect(found[1]).toMatchObject({ name_vi: 'Đ', valid_from: '1969-12-31', reports_htqt: true, staff_count: 12, _row: 2 });
  },
);

test('exact money, nothing guessed from the column, whole numbers that are too large refused', async () => {
  const outcome = await readFile({ name: 'budgets.parquet', bytes: parquet(plan) });
  expect(outcome.problems.filter((p) => p.severity === 'error')).toMatchObject([
    { code: 'value_integer', row: 2, value: '9007199254740993' },
  ]);
  expect(outcome.ok && records(outcome.value.table as Table)).toMatchObject([{ amount: '1234567890123.4567', year: 2024 }]);
});

test('Parquet under a name that says CSV', async () => {
  expect(await readFile({ name: 'units.csv', bytes: parquet(units) })).toMatchObject({ ok: true, value: { format: 'parquet' } });
});

test('damaged files are named, and the next file is read', async () => {
  const whole = parquet(units);
  const damaged = [
    whole.slice(0, whole.length - 40),
    whole.slice(40),
    whole.map((b, i) => (i > 4 && i < whole.length - 8 ? b ^ 0x55 : b)),
    new Uint8Array(5000),
  ];
  for (const bytes of damaged) {
    const outcome = await readFile({ name: 'units.parquet', bytes });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'parquet_damaged', severity: 'error', table: 'units', file: 'units.parquet' }],
    });
  }
  expect((await readFile({ name: 'units.parquet', bytes: whole })).ok).toBe(true);
});

test('a file without the columns of its table', async () => {
  const outcome = await readFile({ name: 'projects.parquet', bytes: parquet(units) });
  expect(outcome.ok).toBe(false);
  expect(outcome.problems.some((p) => p.code === 'column_missing' || p.code === 'header_unknown')).toBe(true);
});

test('a mended footer says the same of every row, and a damaged one never says something else', async () => {
  const wide: Table = {
    rows: 600,
    columns: [
      column(
        'unit_id',
        'string',
        Array.from({ length: 600 }, (_, i) => `U${i}`),
      ),
      column(
        'kind',
        'string',
        Array.from({ length: 600 }, (_, i) => (i % 7 === 0 ? null : `k${i % 3}`)),
      ),
      column(
        'staff_count',
        'integer',
        Array.from({ length: 600 }, (_, i) => i % 11),
      ),
    ],
  };
  const whole = parquet(wide);
  const before = await readParquetTable(whole);
  const mended = mendFooter(whole)!;
  expect(await readParquetTable(mended)).toEqual(before);
  const size = new DataView(mended.buffer).getUint32(mended.length - 8, true);
  for (let at = mended.length - 8 - size; at < mended.length - 8; at += 3) {
    const damaged = mended.slice();
    damaged[at] = damaged[at]! ^ 0x15;
    const read = await readParquetTable(damaged);
    expect('table' in read ? read.table.rows : 600).toBe(600);
  }
});
