import { expect, test } from 'vitest';
import type { SentColumn, View } from '../../src/analysis/protocol';
import { Records } from '../../src/analysis/records';

const columns: SentColumn[] = [
  { name: 'record', type: 'string', values: ['GD-1', 'GD-2', 'GD-3', 'GD-4', 'GD-5'] },
  { name: 'unit', type: 'string', values: ['Đà Nẵng', 'Ánh', 'An Giang', null, 'Dung'] },
  { name: 'amount', type: 'decimal', values: ['10.5', '9', null, '100.25', '-3'] },
  { name: 'on', type: 'date', values: ['2026-02-01', '2025-12-31', '2026-01-15', null, '1969-12-31'] },
  { name: 'partners', type: 'list', values: [['JICA', 'EU'], ['UNDP'], [], ['EU'], null] },
];
const records = new Records(columns);
const all: View = { text: '', within: ['record', 'unit', 'partners'], sort: null };
const view = (over: Partial<View>) => [...records.view({ ...all, ...over }, 'vi')];

test('without order or text every row comes as it was', () => expect(view({})).toEqual([0, 1, 2, 3, 4]));

test('names sort as Vietnamese, numbers as numbers, days as days; missing is last both ways', () => {
  expect(view({ sort: { column: 'unit', descending: false } })).toEqual([2, 1, 4, 0, 3]);
  expect(view({ sort: { column: 'unit', descending: true } })).toEqual([0, 4, 1, 2, 3]);
  expect(view({ sort: { column: 'amount', descending: true } })).toEqual([3, 0, 1, 4, 2]);
  expect(view({ sort: { column: 'on', descending: false } })).toEqual([4, 1, 2, 0, 3]);
});

test('text is found without marks, in any order of the words, and inside lists', () => {
  expect(view({ text: 'da nang' })).toEqual([0]);
  expect(view({ text: 'nang ĐÀ' })).toEqual([0]);
  expect(view({ text: 'eu' })).toEqual([0, 3]);
  expect(view({ text: 'eu', within: ['record'] })).toEqual([]);
});

test('groups add up to the whole and keep rows that lack the value', () => {
  const lists: SentColumn[] = [
    { name: 'unit', type: 'string', values: ['A', 'B', 'A', null, 'C'] },
    { name: 'usd', type: 'decimal', values: ['1.5', '2', '3.5', '4', null] },
  ];
  expect(new Records(lists).roll('unit', 'usd')).toEqual([
    { key: 'A', rows: 2, sum: 5 },
    { key: null, rows: 1, sum: 4 },
    { key: 'B', rows: 1, sum: 2 },
    { key: 'C', rows: 1, sum: null },
  ]);
  expect(new Records(lists).roll('unit', null)).toContainEqual({ key: 'A', rows: 2, sum: null });
});

test('an order by a column that is not there changes nothing', () =>
  expect(view({ sort: { column: 'nope', descending: true } })).toEqual([0, 1, 2, 3, 4]));
