import { fc } from '../support/random';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/table';
import { bind } from '../../src/engine/bind';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { quoteName } from '../../src/engine/quote';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative({ threads: 1 });
});
afterAll(() => engine.close());

test('without values the statement is left alone', () => expect(bind("SELECT '$1', $1", [])).toBe("SELECT '$1', $1"));

test.each<[string, Cell[], string]>([
  ['SELECT $1, $2, $1', [1, 'a'], "SELECT 1, 'a', 1"],
  ['SELECT $10', Array.from({ length: 10 }, (_, i) => i), 'SELECT 9'],
  ["SELECT '$1' || $1", ["o'clock"], "SELECT '$1' || 'o''clock'"],
  ['SELECT "$1", x$1 -- $1', [5], 'SELECT "$1", x$1 -- $1'],
  ['SELECT $$ $1 $$, $tag$ $1 $tag$ /* $1 */, $1', [null], 'SELECT $$ $1 $$, $tag$ $1 $tag$ /* $1 */, NULL'],
  ['SELECT 1-$1', [-2], 'SELECT 1-(-2)'],
  ['SELECT $1', [0.5], 'SELECT (0.5::DOUBLE)'],
  ['SELECT $1', [['a', null]], "SELECT ['a', NULL]"],
])('%s', (sql, values, bound) => expect(bind(sql, values)).toBe(bound));

test('no text escapes from its place', async () => {
  const unit = fc.constantFrom("'", '"', '\\', ';', '-', '-', '/', '*', '$', '1', '\n', '\0', 'x', 'Đ', ')', '😀');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, maxLength: 24 }), fc.string({ unit, maxLength: 24 }), async (a, b) => {
      const { columns, rows } = await engine.query('SELECT $1 AS a, $2 AS b WHERE $1 = $1', [a, b]);
      expect([rows, columns[0]?.values[0], columns[1]?.values[0]]).toEqual([1, a, b]);
    }),
    { numRuns: 300 },
  );
});

test('no name escapes from its quotes', async () => {
  const unit = fc.constantFrom("'", '"', ';', '-', ' ', '\n', 'x', 'Đ', '$', '.');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 16 }), async (name) => {
      expect((await engine.query(`SELECT 1 AS ${quoteName(name)}`)).columns[0]?.name).toBe(name);
    }),
    { numRuns: 200 },
  );
});
