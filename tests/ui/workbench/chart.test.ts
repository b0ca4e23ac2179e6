import { expect, test } from 'vitest';
import '../../../src/i18n/late/workbench';
import { translator } from '../../../src/i18n/text';
import { fromResult } from '../../../src/figures/from-result';
import { optionOf } from '../../../src/figures/screen/option';
import { chartsOf } from '../../../src/exports/charts/figure-charts';
import { themeOf } from '../../support/theme';
import { suggestChart } from '../../../src/ui/workbench/chart-choice';

const column = (name: string, type: string) => ({ name, type });
const ctx = { lang: 'vi', t: translator('vi'), asOf: '2026-09-14', source: 'SQL', quality: null } as const;

test('the sensible choice: names by text, a course by time, no key as a value, a plan as a tick', () => {
  const units = [
    column('unit_id', 'VARCHAR'),
    column('don_vi', 'VARCHAR'),
    column('trieu_usd', 'DECIMAL(18,2)'),
    column('ke_hoach', 'DOUBLE'),
  ];
  expect(suggestChart(units, 9)).toEqual({
    kind: 'bars',
    names: 'don_vi',
    value: 'trieu_usd',
    plan: 'ke_hoach',
    across: expect.anything(),
  });
  const years = [column('year', 'INTEGER'), column('n', 'BIGINT')];
  expect(suggestChart(years, 9)).toEqual({ kind: 'columns', names: 'year', value: 'n', plan: null, across: null });
  expect(suggestChart([column('day', 'DATE'), column('n', 'BIGINT')], 365)?.kind).toBe('lines');
  expect(suggestChart([column('name', 'VARCHAR')], 5)).toBeNull();
  expect(suggestChart([column('project_id', 'INTEGER'), column('n', 'HUGEINT')], 5)?.value).toBe('n');
});

test('decimals keep their digits in the text, missing is no zero, what is cut is said', () => {
  const figure = fromResult(
    {
      id: 'x',
      kind: 'bars',
      names: { name: 'don_vi', type: 'string', values: ['A', null, 'C'] },
      values: { name: 'tien', type: 'decimal', values: ['1234567890123.45', null, '0.00'] },
      across: null,
      plan: null,
      all: 40,
      query: 'SELECT 1',
    },
    ctx,
  );
  expect(figure.series[0]?.data.map((d) => [d.value, d.text])).toEqual([
    [1234567890123.45, '1.234.567.890.123,45'],
    [null, '–'],
    [0, '0,00'],
  ]);
  expect(figure.categories.map((c) => c.label)).toEqual(['A', 'NULL', 'C']);
  expect(figure.title).toBe('A cao nhất: 1.234.567.890.123,45');
  expect(figure.sentence).toContain('thấp nhất là C (0,00)');
  expect(figure.query).toBe('SELECT 1');
  expect(figure.notes).toEqual(['Vẽ 3 dòng đầu của 40 dòng kết quả.', '1 dòng không có giá trị nên không vẽ.']);
});

test('values that are all the same have no highest among them', () => {
  const names = { name: 'don_vi', type: 'string' as const, values: ['A', 'B'] };
  const values = { name: 'n', type: 'integer' as const, values: [0, 0] };
  const figure = fromResult({ id: 'x', kind: 'bars', names, values, across: null, plan: null, all: 2, query: 'SELECT 0' }, ctx);
  expect([figure.title, figure.sentence]).toEqual(['n: cả 2 dòng đều là 0', 'n: cả 2 dòng đều là 0.']);
});

test('points lie by two numbers, on the screen and in Office; what lacks either is said, not drawn', () => {
  const figure = fromResult(
    {
      id: 'x',
      kind: 'points',
      names: { name: 'don_vi', type: 'string', values: ['A', 'B', 'C'] },
      values: { name: 'tien', type: 'decimal', values: ['1.5', '2.25', '3'] },
      across: { name: 'doan', type: 'integer', values: [10, null, 30] },
      plan: null,
      all: 3,
      query: 'SELECT 1',
    },
    ctx,
  );
  expect([figure.title, figure.notes]).toEqual(['tien theo doan', ['1 dòng không có giá trị nên không vẽ.']]);
  expect(figure.series.map((s) => [s.name, ...s.data.map((d) => d.text)])).toEqual([
    ['doan', '10', '–', '30'],
    ['tien', '1,50', '2,25', '3,00'],
  ]);
  const { series } = optionOf(figure, { width: 400, height: 236, theme: themeOf('light'), lang: 'vi', motion: 0 });
  const lie = [
    [10, 1.5],
    ['-', 2.25],
    [30, 3],
  ];
  expect(series).toMatchObject([{ type: 'scatter', data: lie }]);
  expect(chartsOf(figure, { lang: 'vi', t: ctx.t, size: 12 })).toMatchObject([
    { kind: 'scatter', across: { name: 'doan', values: [10, null, 30] }, series: [{ name: 'tien', values: [1.5, 2.25, 3] }] },
  ]);
});
