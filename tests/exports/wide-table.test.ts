import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upright } from '../../src/exports/wide-table';

const tableOf = (columns: number, rows: number) => ({
  caption: 'Bảng',
  head: Array.from({ length: columns }, (_, c) => `cột ${c}`),
  rows: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => `${r} ${c}`)),
});

test('a table that fits stays as it is', () => {
  const table = tableOf(9, 3);
  expect(upright(table)).toEqual([table]);
});

test('a wide table comes in pieces: every column once and in its order, the rows named in each', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 80 }), fc.integer({ min: 0, max: 4 }), (columns, rows) => {
      const table = tableOf(columns, rows);
      const pieces = upright(table);
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.every((p) => p.head.length <= 9 && p.head.length > 1 && p.head[0] === 'cột 0')).toBe(true);
      expect(pieces.flatMap((p) => p.head.slice(1))).toEqual(table.head.slice(1));
      expect(table.rows.map((_, r) => pieces.flatMap((p) => p.rows[r]!.slice(1)))).toEqual(table.rows.map((row) => row.slice(1)));
      expect(pieces.map((p) => p.caption)).toEqual(pieces.map((_, i) => `Bảng (${i + 1}/${pieces.length})`));
    }),
  );
});
