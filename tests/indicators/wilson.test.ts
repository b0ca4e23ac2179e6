import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/indicators/wilson';

const percent = (x: number) => Math.round(1000 * x) / 10;

describe("Wilson's limits", () => {
  test.for([
    [152, 275, 49.4, 61],
    [7, 18, 20.3, 61.4],
    [3, 7, 15.8, 75],
    [0, 10, 0, 27.8],
    [10, 10, 72.2, 100],
  ])('%i of %i', ([yes = 0, n = 0, low, high]) => {
    const limits = wilson(yes / n, n)!;
    expect([percent(limits.low), percent(limits.high)]).toEqual([low, high]);
  });

  test('hold the proportion, stay within 0 and 1, and narrow with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const few = wilson(p, n)!;
        const many = wilson(p, n * 4)!;
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(p + 1e-12);
        expect(few.high).toBeGreaterThanOrEqual(p - 1e-12);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  test('there are none without cases or for what is no proportion', () => {
    expect(wilson(0.5, 0)).toBeNull();
    expect(wilson(-0.1, 30)).toBeNull();
    expect(wilson(1.2, 30)).toBeNull();
  });
});
