import { expect, test } from 'vitest';
import type { Comparison, IndicatorMove, Part } from '../../src/domain/difference';
import { largestMoves } from '../../src/domain/difference-order';
import { differenceCsv, rowsCsv } from '../../src/exports/difference-csv';
import { indicator } from '../../src/indicators/catalogue';
import '../../src/i18n/late/difference';
import { plain } from '../../src/i18n/say';
import { differenceSay } from '../../src/i18n/sentence-difference';
import { translator } from '../../src/i18n/text';
import { measure, year } from '../support/figures';

const part = (cause: Part['cause'], records: number, value: number | null, table: string | null = null): Part => ({
  cause,
  table,
  records,
  numerator: value,
  denominator: null,
  value,
});
const move = (id: string, before: number | null, after: number | null, parts: readonly Part[]): IndicatorMove => {
  const delta = before === null || after === null ? null : after - before;
  return {
    indicator: id,
    period: year(2026),
    total: { key: null, before: measure(before), after: measure(after), delta, parts, remainder: 0 },
    groups: [],
  };
};
const none: Comparison = {
  before: { hash: 'a', asOf: '2026-09-14' },
  after: { hash: 'b', asOf: '2026-09-14' },
  indicators: 46,
  periods: [year(2026)],
  tables: [],
  definitions: [],
  moves: [],
  targets: [],
  checks: [],
};
const [vi, en] = [translator('vi'), translator('en')];
const named = ['O06', 'A04', 'I02', 'A02'].map(indicator);
const spoken = (found: Comparison, lang: 'vi' | 'en') =>
  plain(differenceSay(found, named, lang === 'vi' ? vi : en, lang)).replaceAll('\u00a0', ' ');

test('one sentence: how many moved, the largest, from where to where and why', () => {
  const places = move('O06', 1273, 1301, [part('added', 30, 30), part('removed', 2, -2)]);
  const found = {
    ...none,
    moves: [places, move('I02', 1000, 1001, []), move('A02', 500, 500, [part('added', 1, 1), part('removed', 1, -1)])],
  };
  expect(spoken(found, 'vi')).toBe(
    'So với bản trước, 2 trong 46 chỉ số đổi; lớn nhất: Lượt người đào tạo 2026 từ 1.273 thành 1.301 (+28: 30 dòng thêm, 2 dòng bỏ).',
  );
  expect(spoken(found, 'en')).toBe(
    `Against the version before, 2 of 46 indicators changed; the largest: ${indicator('O06').short.en} 2026 from 1,273 to 1,301 (+28: 30 rows added, 2 rows removed).`,
  );
});

test('a rate moves by points, a table is named, and what was not known is not zero', () => {
  const rate = move('A04', 61.4, 59.7, [part('linked', 1, -1.7, 'projects')]);
  expect(spoken({ ...none, moves: [rate] }, 'vi')).toBe(
    'So với bản trước, 1 trong 46 chỉ số đổi: Đoàn thực chất 2026 từ 61,4% thành 59,7% (−1,7 điểm %: 1 dòng gắn với bảng Chương trình, dự án, phi dự án đã đổi).',
  );
  expect(spoken({ ...none, moves: [move('A02', null, 12, [part('added', 12, null)])] }, 'en')).toBe(
    `Against the version before, 1 of 46 indicators changed: ${indicator('A02').short.en} 2026 from no figures to 12.`,
  );
});

test('rows without a figure, and nothing at all', () => {
  const table = { table: 'events', before: 3, after: 4, added: 1, removed: 0, changed: 0, same: 3, columns: {} };
  expect(spoken({ ...none, tables: [table] }, 'vi')).toBe('So với bản trước có 1 dòng khác; không chỉ số nào trong 46 chỉ số đổi.');
  expect(spoken(none, 'en')).toBe('No row differs from the version before.');
});

test('a large move of few cases does not stand before a smaller one of many', () => {
  const few = move('A02', 1, 3, []);
  const small = { ...few, total: { ...few.total, before: { ...few.total.before, smallN: true } } };
  expect(largestMoves({ moves: [small, move('O06', 100, 101, [])] }).map((m) => m.indicator)).toEqual(['O06', 'A02']);
});

test('as files: a line for each part, a line for each cell, in both languages', () => {
  const found = { ...none, moves: [move('O06', 10, 12, [part('added', 3, 3), part('removed', 1, -1)])] };
  const names = { indicators: named, units: new Map() };
  const lines = differenceCsv(found, names, 'Một câu.', vi, 'vi').replace('\uFEFF', '').split('\r\n');
  expect(lines[0]).toBe(
    'Mã chỉ số,Chỉ số,Đơn vị tính,Kỳ,Mã đơn vị,Đơn vị,Trước,Sau,Chênh lệch,Vì sao,Phần chênh lệch,Phần ở tử số,Phần ở mẫu số,Số bản ghi,Còn lại chưa giải thích',
  );
  expect(lines.slice(1)).toEqual([
    `O06,"${indicator('O06').title.vi}",${indicator('O06').unit.vi},2026,,Tổng,10,12,2,3 dòng thêm,3,3,,3,0`,
    `O06,"${indicator('O06').title.vi}",${indicator('O06').unit.vi},2026,,Tổng,10,12,2,1 dòng bỏ,-1,-1,,1,0`,
    '',
    'Một câu.',
    '',
  ]);
  const rows = rowsCsv(
    [
      {
        kind: 'changed',
        table: 'events',
        key: 'EV-1',
        before: { file: 'a.csv', row: 1, line: 2 },
        after: { file: 'b.csv', row: 4, line: 5 },
        cells: [{ column: 'in_plan', from: true, to: null }],
      },
    ],
    en,
    'en',
  );
  expect(rows).toBe(
    '\uFEFFTable,Key,Change,File before,Line before,File after,Line after,Column,Before,After\r\nConferences and workshops,EV-1,edited,a.csv,2,b.csv,5,In the plan,true,\r\n',
  );
});
