import { describe, expect, it } from 'vitest';
import { bind } from '../../src/engine/bind';
import { allIndicators } from '../../src/indicators/catalogue';
import { tableContract } from '../../src/domain/contract';
import { checkFiles } from '../../src/indicators/queries';
import { secondRoad } from '../../src/indicators/second-road';
import { sharedParts } from '../../src/indicators/shared';
import { wordsOf } from '../../src/indicators/sql-text';

const files = new Map([
  ['_b', 'SELECT * FROM a WHERE day <= $to'],
  ['_a', 'SELECT * FROM events JOIN scope USING (unit_id)'],
  ['_c', 'SELECT 1'],
  ['X1-road', '-- not c\nSELECT * FROM b WHERE day > $from'],
]);

describe('a second road', () => {
  it('carries the parts it names, each after what it rests on', () => {
    const sql = secondRoad('X1', files, 'SELECT unit_id, g FROM anywhere');
    expect([...sql.matchAll(/(\w+) AS \(/g)].map(([, name]) => name)).toEqual(['scope', 'a', 'b']);
    expect(sql).toContain('day <= $2::DATE');
    expect(sql).toContain('day > $1::DATE');
  });

  it('leaves the texts of a scope alone', () => {
    const scope = "SELECT unit_id, g FROM anywhere WHERE g = '$from -- $to'";
    expect(bind(secondRoad('X1', files, scope), ['2024-01-01', '2024-12-31', '2025-01-01', '2024-12-31'])).toContain("g = '$from -- $to'");
  });

  it('must exist', () => {
    expect(() => secondRoad('X2', files, 'SELECT 1')).toThrow(RangeError);
  });
});

describe('the second roads', () => {
  const ids = allIndicators().map(({ id }) => id);

  it('are one for every indicator, and named as it', () => {
    expect([...checkFiles.keys()].filter((name) => !name.startsWith('_')).map((name) => name.slice(0, 3))).toEqual(ids);
  });

  it.each(ids)('%s shares nothing with the first road', (id) => {
    const words = wordsOf(secondRoad(id, checkFiles, 'SELECT unit_id, g FROM units'));
    expect(sharedParts.map((part) => part.name).filter((name) => words.has(name))).toEqual([]);
    expect(words.has('indicator')).toBe(false);
    expect([...words].some((word) => tableContract(word))).toBe(true);
  });
});
