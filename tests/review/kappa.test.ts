import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { agreement, type Pair, tooWeak } from '../../src/review/kappa';

/** A table of counts as pairs. */
const pairs = (table: readonly (readonly number[])[]): readonly Pair[] =>
  table.flatMap((row, i) => row.flatMap((count, j) => Array.from({ length: count }, (): Pair => [i, j])));

test('two levels: Cohen’s unweighted kappa, worked by hand', () => {
  // Observed 0.7; by chance 0.5·0.6 + 0.5·0.4 = 0.5; κ = 0.4.
  const found = agreement(
    pairs([
      [20, 5],
      [10, 15],
    ]),
    2,
  );
  expect(found?.n).toBe(50);
  expect(found?.same).toBeCloseTo(0.7, 12);
  expect(found?.kappa).toBeCloseTo(0.4, 12);
});

test('three levels with linear weights, worked by hand', () => {
  // Σw·o = (½·11 + 1·1) / 40 = 0.1625; margins 17/13/10 and 15/14/11 give Σw·e = 695 / 1600 = 0.434375.
  expect(
    agreement(
      pairs([
        [12, 4, 1],
        [3, 8, 2],
        [0, 2, 8],
      ]),
      3,
    )?.kappa,
  ).toBeCloseTo(1 - 0.1625 / 0.434375, 12);
});

test('full agreement is 1, full reversal is negative, nothing coded twice is no number', () => {
  expect(
    agreement(
      pairs([
        [3, 0],
        [0, 3],
      ]),
      2,
    )?.kappa,
  ).toBe(1);
  expect(
    agreement([
      [0, 4],
      [4, 0],
    ])?.kappa,
  ).toBe(-1);
  expect(agreement([])).toBeNull();
});

test('where both raters know one level only, chance explains everything and there is no kappa', () => {
  expect(
    agreement([
      [2, 2],
      [2, 2],
    ]),
  ).toEqual({ n: 2, same: 1, kappa: null });
});

test('below 0.4 on enough claims the profile is not to be trusted', () => {
  const weak = pairs([
    [3, 3],
    [3, 3],
  ]);
  expect(tooWeak(agreement(weak))).toBe(true);
  expect(tooWeak(agreement(weak.slice(0, 8)))).toBe(false);
  expect(
    tooWeak(
      agreement(
        pairs([
          [6, 0],
          [0, 6],
        ]),
      ),
    ),
  ).toBe(false);
  expect(tooWeak(null)).toBe(false);
});

test('who is called first changes nothing, and no kappa is above 1', () => {
  const level = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 60 }), (all) => {
      const one = agreement(all);
      const other = agreement(all.map(([a, b]): Pair => [b, a]));
      expect(one?.kappa ?? 9).toBeCloseTo(other?.kappa ?? 9, 9);
      expect(one?.kappa ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});
