import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Table as ParquetTable, writeParquet } from 'parquet-wasm/node';
import { describe, expect, test } from 'vitest';
import { writeArrow } from '../../src/arrow/write';
import type { Table } from '../../src/domain/table';
import { readFile } from '../../src/ingest/read';
import { evaluate, folder, SMALL } from './run';

const ASK = ['--period', '2024', '--as-of', '2025-06-30'];

describe('a small package', () => {
  test('is answered by unit, with the totals of the contract', async () => {
    const { code, result } = await evaluate('--data', folder(SMALL), ...ASK, '--indicator', 'O01');
    expect(code).toBe(0);
    const { pack, period, answers } = result();
    expect(period).toEqual({ id: '2024', from: '2024-01-01', to: '2024-12-31', asOf: '2025-06-30' });
    expect(pack).toMatchObject({ rows: 11, tables: { units: { rows: 3, file: 'units.csv', format: 'csv' } } });
    expect(pack.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ id: 'O01', total: { value: 3, numerator: 3, denominator: null, n: 3 } });
    const groups = answers[0]!.groups.filter((g) => g.n > 0).map((g) => [g.key, g.label, g.value]);
    expect(groups).toEqual([
      ['A', 'Vụ A', 2],
      ['B', 'Vụ B', 1],
    ]);
  });

  test('both engines give the same answers and the same hash', async () => {
    const data = folder(SMALL);
    const native = (await evaluate('--data', data, ...ASK)).result();
    const wasm = (await evaluate('--data', data, ...ASK, '--engine', 'wasm')).result();
    expect(wasm).toEqual(native);
    expect(native.answers.length).toBeGreaterThanOrEqual(46);
  });

  test('Parquet laid over CSV gives the same answers and the same hash', async () => {
    const csv = await readFile({ name: 'agreements.csv', bytes: new TextEncoder().encode(SMALL['agreements.csv']) });
    if (!csv.ok) throw new Error('the fixture is not clean');
    const table = csv.value.table as Table;
    const columns = table.columns.filter((c) => !c.name.startsWith('_')).map((c) => ({ ...c, values: c.values.toReversed() }));
    const parquet = writeParquet(ParquetTable.fromIPCStream(writeArrow('t', { ...table, columns })));
    const plain = (await evaluate('--data', folder(SMALL), ...ASK)).result();
    const laid = (await evaluate('--data', folder({ ...SMALL, 'agreements.parquet': parquet }), ...ASK)).result();
    expect(laid.pack.tables['agreements']).toEqual({ rows: 5, file: 'agreements.parquet', format: 'parquet' });
    expect(laid.pack.hash).toBe(plain.pack.hash);
    expect(laid.answers).toEqual(plain.answers);
    expect(laid.problems.filter((p) => p.code === 'file_twice')).toMatchObject([{ severity: 'warning', table: 'agreements' }]);
  });

  test('the hash follows the content', async () => {
    const hash = async (files: Record<string, string>) =>
      (await evaluate('--data', folder(files), ...ASK, '--indicator', 'O01')).result().pack.hash;
    const changed = { ...SMALL, 'agreements.csv': SMALL['agreements.csv'].replace('2024-06-30', '2024-07-01') };
    expect(await hash(changed)).not.toBe(await hash(SMALL));
  });

  test.each(['agreements.instrument', 'instrument'])('by %s', async (by) => {
    const { result } = await evaluate('--data', folder(SMALL), ...ASK, '--indicator', 'o01', '--by', by, '--lang', 'en');
    expect(result().answers[0]?.groups.map((g) => [g.key, g.value])).toEqual([
      ['dieu_uoc', 1],
      ['thoa_thuan', 2],
    ]);
  });

  test('a free span has no id', async () => {
    const { result } = await evaluate(
      '--data',
      folder(SMALL),
      '--from',
      '2023-12-31',
      '--to',
      '2024-01-01',
      '--as-of',
      '2025-06-30',
      '--indicator',
      'O01',
    );
    expect(result()).toMatchObject({ period: { id: null, from: '2023-12-31', to: '2024-01-01' }, answers: [{ total: { value: 2 } }] });
  });

  test('the default period is the last one that has ended', async () => {
    const asked = async (day: string) => (await evaluate('--data', folder(SMALL), '--as-of', day, '--indicator', 'O01')).result().period.id;
    expect([await asked('2024-12-30'), await asked('2024-12-31'), await asked('2026-01-01')]).toEqual(['2023', '2024', '2025']);
  });

  test('nothing after the data date counts', async () => {
    const { result } = await evaluate('--data', folder(SMALL), '--period', '2024', '--as-of', '2024-06-30', '--indicator', 'O01');
    expect(result()).toMatchObject({ period: { to: '2024-12-31', asOf: '2024-06-30' }, answers: [{ total: { value: 2 } }] });
  });
});

describe('tables that are not there', () => {
  test('make what needs them missing, never zero, and are named', async () => {
    const { code, result } = await evaluate('--data', folder(SMALL), ...ASK);
    expect(code).toBe(0);
    const delegations = result().answers.find((a) => a.id === 'A02');
    expect(delegations?.total).toMatchObject({ value: null, numerator: null, n: 0, status: 'missing' });
    expect(delegations?.reason).toContain('delegations');
    expect(delegations?.groups).toEqual([]);
  });

  test('a header without rows is a table without cases', async () => {
    const header = SMALL['agreements.csv'].split('\n')[0]!;
    const { result } = await evaluate('--data', folder({ ...SMALL, 'agreements.csv': header }), ...ASK, '--indicator', 'O01');
    expect(result().pack.tables['agreements']?.rows).toBe(0);
    expect(result().answers[0]).toMatchObject({ total: { value: 0, n: 0 } });
    expect(result().answers[0]?.reason).toBeUndefined();
  });

  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['without its columns', 'a,b\n1,2\n'],
    ['binary', new Uint8Array([0x50, 0x4b, 3, 4, 9])],
  ])('a file that is %s counts as not there, and is an error', async (_, content) => {
    const { code, result, err } = await evaluate('--data', folder({ ...SMALL, 'agreements.csv': content }), ...ASK, '--indicator', 'O01');
    expect(code).toBe(0);
    expect(result().answers[0]).toMatchObject({ total: { value: null, status: 'missing' } });
    expect(result().problems.some((p) => p.severity === 'error' && p.table === 'agreements')).toBe(true);
    expect(err).toContain('agreements.csv');
  });
});

describe('problems', () => {
  const spoilt = {
    ...SMALL,
    'agreements.csv': `${SMALL['agreements.csv']}V6,Sáu,thoa_thuan,bo,song_phuong,A,2024-02-30\nV1,Lại,thoa_thuan,bo,song_phuong,X,2022-01-01\n`,
  };
  test('say where, in the language asked, and change the code only under --strict', async () => {
    const data = folder(spoilt);
    const vi = await evaluate('--data', data, ...ASK, '--indicator', 'O01');
    const en = await evaluate('--data', data, ...ASK, '--indicator', 'O01', '--lang', 'en', '--strict');
    expect([vi.code, en.code]).toEqual([0, 1]);
    const day = (list: typeof vi) => list.result().problems.find((p) => p.code === 'value_date');
    expect(day(vi)).toMatchObject({ severity: 'error', table: 'agreements', row: 6, column: 'signed_on', count: 1 });
    expect(day(vi)?.message).toMatch(/^agreements\.csv, dòng 7: “2024-02-30”/);
    expect(day(en)?.message).toMatch(/^agreements\.csv, line 7: “2024-02-30”/);
    expect(vi.result().problems.map((p) => p.code)).toEqual(expect.arrayContaining(['C01', 'C02', 'value_date']));
    expect(en.err).toContain('Error: ');
    expect(vi.err).toContain('Lỗi: ');
  });
  test('a clean package passes --strict', async () =>
    expect((await evaluate('--data', folder(SMALL), ...ASK, '--strict', '--indicator', 'O01')).code).toBe(0));
});

describe('forms', () => {
  test('CSV', async () => {
    const { out } = await evaluate('--data', folder(SMALL), ...ASK, '--indicator', 'O01,A02', '--format', 'csv');
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toBe('indicator,title,unit,key,label,value,numerator,denominator,n,missing,status,reason');
    expect(lines.find((l) => l.startsWith('O01') && l.includes(',,Tổng,'))).toContain(',,Tổng,3,3,,3,0,');
    expect(lines.find((l) => l.startsWith('A02'))).toContain('delegations');
  });
  test('a table for people', async () => {
    const { out } = await evaluate('--data', folder(SMALL), ...ASK, '--indicator', 'O01', '--format', 'table');
    expect(out).toMatch(/^2024 2024-01-01 – 2024-12-31 \(2025-06-30\)\n/);
    expect(out).toMatch(/\n {2}A +Vụ A +2 /);
  });
});

describe('wrong use ends with code 2 and prints no result', () => {
  test.each<[string, string[], RegExp]>([
    ['no data', [], /--data/],
    ['an unknown option', ['--data', '.', '--fast'], /--fast/],
    ['an option without a value', ['--data'], /--data/],
    ['an option in the place of a value', ['--data', '--strict'], /--data/],
    ['a folder that is not there', ['--data', '/no/such/folder'], /no\/such\/folder/],
    ['an unknown engine', ['--data', '.', '--engine', 'fast'], /fast/],
    ['an unknown form', ['--data', '.', '--format', 'xml'], /xml/],
    ['a day that does not exist', ['--data', '.', '--as-of', '2025-02-30'], /2025-02-30/],
    ['a span with one end', ['--data', '.', '--from', '2025-01-01'], /--to/],
    ['a span that ends before it begins', ['--data', '.', '--from', '2025-01-02', '--to', '2025-01-01'], /2025-01-02/],
    ['a span and a period', ['--data', '.', '--from', '2025-01-01', '--to', '2025-01-02', '--period', '2025'], /--period/],
    ['an unknown indicator', ['--data', '.', '--indicator', 'O01,Z99'], /Z99/],
    ['an unknown dimension', ['--data', '.', '--by', 'colour'], /colour/],
    ['help', ['--help'], /--data DIR/],
  ])('%s', async (_, argv, words) => {
    const { code, out, err } = await evaluate(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  test('an unknown period', async () => {
    const { code, out, err } = await evaluate('--data', folder(SMALL), '--period', '1999');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('1999');
  });
  test('no period has ended', async () => expect((await evaluate('--data', folder(SMALL), '--as-of', '2001-01-01')).code).toBe(2));
  test('a folder without tables', async () => expect((await evaluate('--data', folder({ 'note.txt': 'x' }), ...ASK)).code).toBe(2));
});

test('as a command: the result alone on stdout', () => {
  const entry = join(import.meta.dirname, '../../src/cli/run.mjs');
  const run = spawnSync(process.execPath, [entry, '--data', folder(SMALL), ...ASK, '--indicator=O01', '--lang=en'], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ answers: [{ id: 'O01', title: expect.stringMatching(/signed/i), total: { value: 3 } }] });
  const wrong = spawnSync(process.execPath, [entry, '--nothing'], { encoding: 'utf8' });
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
});
