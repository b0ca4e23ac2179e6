import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { records } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import { openWasmNode } from '../../src/engine/wasm-node';
import { ResultGone } from '../../src/workbench/gone';
import type { ResultView } from '../../src/workbench/port';
import { viewedSql } from '../../src/workbench/view-sql';
import { asking } from './asking';
import { AS_THEY_ARE } from './bench';

describe.each(['native', 'wasm'] as const)('%s', (kind) => {
  const { sandbox, ran, cells } = asking(() => (kind === 'native' ? openNative({ threads: 1 }) : openWasmNode()));

  beforeAll(() => ran('SELECT 1'), 120_000);
  afterAll(() => sandbox.close());

  test('a result stays in the engine and is read by windows, in its order', async () => {
    const { id, rows, columns } = await ran('SELECT i, i % 3 AS k FROM range(5000) AS t(i) ORDER BY i DESC');
    expect([rows, columns]).toEqual([
      5000,
      [
        { name: 'i', type: 'BIGINT' },
        { name: 'k', type: 'BIGINT' },
      ],
    ]);
    const page = await sandbox.page(id, AS_THEY_ARE, 4990, 20, ['i']);
    expect(page.columns.map((c) => [c.name, ...c.values])).toEqual([['i', 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]]);
    sandbox.drop(id);
    await expect(sandbox.page(id, AS_THEY_ARE, 0, 1)).rejects.toBeInstanceOf(ResultGone);
  });

  test('cells are exact whatever their type', async () => {
    const { id, columns } =
      await ran(`SELECT 1234567890123456.78::DECIMAL(18,2) AS money, 170141183460469231731687303715884105727::HUGEINT AS huge,
      9007199254740993 AS big, 0.1::FLOAT AS small, 'NaN'::DOUBLE AS odd, 0.1 + 0.2::DOUBLE AS binary, NULL::INTEGER AS none,
      INTERVAL 3 DAYS AS span, '\\xAA'::BLOB AS bytes, {'a': 1, 'b': [1.10, NULL]} AS nest, MAP {'k': DATE '2025-01-31'} AS pairs,
      '101'::BIT AS bits, TIME '01:02:03' AS clock, TIMESTAMP '2025-01-31 01:02:03.5' AS moment, DATE '2025-01-31' AS day, true AS yes,
      ['Đ', NULL] AS list, 'a'::ENUM('a', 'b') AS code, '5f9c1a2e-0000-4000-8000-000000000001'::UUID AS uid, repeat('đ', 3000) AS long`);
    const page = records(await sandbox.page(id, AS_THEY_ARE, 0, 1))[0]!;
    expect(page).toEqual({
      money: '1234567890123456.78',
      huge: 170141183460469231731687303715884105727n,
      big: 9007199254740993n,
      small: 0.1,
      odd: 'nan',
      binary: 0.30000000000000004,
      none: null,
      span: '3 days',
      bytes: '\\xAA',
      nest: "{'a': 1, 'b': [1.10, NULL]}",
      pairs: '{k=2025-01-31}',
      bits: '101',
      clock: '01:02:03',
      moment: '2025-01-31 01:02:03.5',
      day: '2025-01-31',
      yes: true,
      list: '[Đ, NULL]',
      code: 'a',
      uid: '5f9c1a2e-0000-4000-8000-000000000001',
      long: `${'đ'.repeat(2000)}…`,
    });
    const row = await sandbox.row(id, AS_THEY_ARE, 0);
    expect(row.cells.map((c) => [c.name, c.type])).toEqual(columns.map((c) => [c.name, c.type]));
    expect(row.cells.at(-1)?.text).toBe('đ'.repeat(3000));
  });

  test('a view sorts the Vietnamese way with empty values last, and filters by type', async () => {
    const statement =
      "SELECT * FROM (VALUES ('Đà', 1.5), ('An', NULL), ('Da', 10), (NULL, 2), ('Ăn', 0.5), ('Ân', 7)) AS t(name, n) -- six";
    const { id, columns } = await ran(statement);
    const names = async (view: ResultView) => (await sandbox.page(id, view, 0, 10, ['name'])).columns[0]?.values;
    expect(await names({ sort: [{ column: 'name', descending: false }], filters: [] })).toEqual(['An', 'Ăn', 'Ân', 'Da', 'Đà', null]);
    expect(await names({ sort: [{ column: 'name', descending: true }], filters: [] })).toEqual(['Đà', 'Da', 'Ân', 'Ăn', 'An', null]);
    expect(await names({ sort: [{ column: 'n', descending: true }], filters: [{ column: 'n', text: '>= 1,5' }] })).toEqual([
      'Da',
      'Ân',
      null,
      'Đà',
    ]);
    expect(await names({ sort: [{ column: 'n', descending: true }], filters: [{ column: 'n', text: '>= 1.5' }] })).toEqual([
      'Da',
      'Ân',
      null,
      'Đà',
    ]);
    const looked = { sort: [{ column: 'name', descending: true }], filters: [{ column: 'n', text: '<= 10' }] };
    const asOne = await cells(viewedSql(statement, columns, looked));
    expect(asOne[0]).toEqual(await names(looked));
    expect(await names({ sort: [], filters: [{ column: 'name', text: 'AN' }] })).toEqual(['An', 'Ăn', 'Ân']);
    expect(await names({ sort: [], filters: [{ column: 'n', text: '=' }] })).toEqual(['An']);
    expect(await sandbox.count(id, { sort: [], filters: [{ column: 'name', text: '!=' }] })).toBe(5);
    expect((await sandbox.row(id, { sort: [{ column: 'n', descending: true }], filters: [] }, 1)).cells[0]?.text).toBe('Ân');
  });

  test('a selection adds up exactly', async () => {
    const { id } = await ran("SELECT 0.1::DECIMAL(18,2) AS a, i AS b, 'x' AS c FROM range(1000) AS t(i)");
    const summary = await sandbox.summary(id, AS_THEY_ARE, { rowFrom: 0, rowTo: 10, columns: ['a', 'b', 'c'] });
    expect(summary).toEqual({ cells: 30, numbers: 20, sum: '46', mean: '2.3' });
    expect((await sandbox.summary(id, AS_THEY_ARE, { rowFrom: 0, rowTo: 3, columns: ['a'] })).mean).toBe('0.1');
    expect(await sandbox.summary(id, AS_THEY_ARE, { rowFrom: 0, rowTo: 9, columns: ['c'] })).toEqual({
      cells: 9,
      numbers: 0,
      sum: null,
      mean: null,
    });
  });

  test('a profile tells of a whole column', async () => {
    const { id } = await ran(
      "SELECT i, DATE '2025-01-01' + i::INTEGER AS d, nullif('k' || i % 3, 'k1') AS t, i / 4 AS x FROM range(100) AS r(i)",
    );
    expect(await sandbox.profile(id, 't')).toMatchObject({
      rows: 100,
      missing: 33,
      distinct: 2,
      top: [
        { value: 'k0', count: 34 },
        { value: 'k2', count: 33 },
      ],
      bins: null,
    });
    const numbers = await sandbox.profile(id, 'i');
    expect([numbers.min, numbers.max, numbers.median, numbers.bins?.length]).toEqual(['0', '99', '49', 20]);
    for (const column of ['i', 'd', 'x']) {
      const { bins } = await sandbox.profile(id, column);
      expect(bins?.reduce((sum, b) => sum + b.count, 0)).toBe(100);
    }
    expect((await sandbox.profile(id, 'd')).bins?.[0]).toEqual({ from: '2025-01-01', to: '2025-01-05', count: 5 });
  });
});
