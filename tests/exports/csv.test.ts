import { expect, test } from 'vitest';
import { csv, csvPieces } from '../../src/exports/csv';

const body = (text: string) => text.replace('\uFEFF', '').split('\r\n');

test('numbers are bare, missing is empty, a foot stands apart', () => {
  expect(
    body(
      csv(
        [
          ['a', 'b'],
          [1.5, null],
          [-2, 10n],
        ],
        ['TD-1'],
      ),
    ),
  ).toEqual(['a,b', '1.5,', '-2,10', '', 'TD-1', '']);
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(body(csv([['Báo, tạp chí', 'nói "thế"']]))[0]).toBe('"Báo, tạp chí","nói ""thế"""');
  expect(csv([['a\nb']])).toContain('"a\nb"');
});

test.each(['=1+1', '+cmd', '-x', '@SUM(A1)', '\tx', '=HYPERLINK("http://x")'])('%j does not run in a spreadsheet', (text) => {
  expect(body(csv([[text]]))[0]).toMatch(/^"?'/);
});

test.each(['-12.5', '+84', '1e9'])('%s is a number and stays', (text) => expect(body(csv([[text]]))[0]).toBe(text));

test('in pieces it is the same file', () => {
  const rows = Array.from({ length: 12_345 }, (_, i) => [i, i % 3 ? `số ${i}, "hai"` : '=1+1', null]);
  const pieces = [...csvPieces(rows)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(csv(rows));
  expect([...csvPieces([])].join('')).toBe('\uFEFF');
});
