import { expect, test } from 'vitest';
import '../../../src/i18n/late/workbench';
import { translator } from '../../../src/i18n/text';
import { fromResult } from '../../../src/figures/from-result';
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
  expect(suggestChart(units, 9)).toEqual({ kind: 'bars', names: 'don_vi', value: 'trieu_usd', plan: 'ke_hoach' });
  const years = [column('year', 'INTEGER'), column('n', 'BIGINT')];
  expect(suggestChart(years, 9)).toEqual({ kind: 'columns', names: 'year', value: 'n', plan: null });
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
