import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { type EarlierYear, type Forecast, forecast, LEAST_YEARS, type NoForecast } from '../../src/domain/forecast';

const year = (at: number, soFar: number | null, full: number | null): EarlierYear => ({ year: String(2016 + at), soFar, full });
const years = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 })), { minLength: LEAST_YEARS, maxLength: 10 })
  .map((pairs) => pairs.map(([soFar, rest], i) => year(i, soFar, soFar + rest)));
const counted = fc.integer({ min: 1, max: 500 });
const told = (found: Forecast | NoForecast): Forecast | null => (typeof found === 'string' ? null : found);

test('nine months of ten years with one ratio give that ratio and no spread', () => {
  const steady = Array.from({ length: 5 }, (_, i) => year(i, 60, 80));
  expect(forecast(75, steady, false)).toEqual({
    mid: expect.closeTo(100, 9),
    inner: [expect.closeTo(100, 9), expect.closeTo(100, 9)],
    outer: [expect.closeTo(100, 9), expect.closeTo(100, 9)],
    years: ['2016', '2017', '2018', '2019', '2020'],
  });
});

test('the band is that of a new year by t: worked by hand for four years', () => {
  const four = [1.2, 1.3, 1.4, 1.5].map((ratio, i) => year(i, 100, 100 * ratio));
  const found = told(forecast(10, four, false));
  const logs = [1.2, 1.3, 1.4, 1.5].map(Math.log);
  const m = logs.reduce((a, b) => a + b, 0) / 4;
  const s = Math.sqrt((logs.reduce((sum, z) => sum + (z - m) ** 2, 0) / 3) * 1.25);
  expect(found?.mid).toBeCloseTo(10 * Math.exp(m), 9);
  expect(found?.outer[0]).toBeCloseTo(10 * Math.exp(m - 1.638 * s), 9);
  expect(found?.inner[1]).toBeCloseTo(10 * Math.exp(m + 0.765 * s), 9);
});

test('fewer than four usable years, nothing counted, or years too far apart give no estimate, and say which', () => {
  const three = [year(0, 5, 9), year(1, 6, 9), year(2, 5, 8)];
  expect(forecast(5, three, true)).toBe('few');
  expect(forecast(5, [...three, year(3, null, 9), year(4, 5, null), year(5, 0, 9)], true)).toBe('few');
  const four = [...three, year(3, 5, 9)];
  expect(forecast(0, four, true)).toBe('nothing');
  expect(forecast(null, four, true)).toBe('nothing');
  expect(forecast(5, [year(0, 1, 90), year(1, 50, 51), year(2, 1, 40), year(3, 30, 31)], false)).toBe('wide');
});

test('a missing year is left out, not counted as zero', () => {
  fc.assert(
    fc.property(counted, years, (now, list) => {
      const gaps = [year(20, null, 40), year(21, 40, null), year(22, null, null)];
      expect(forecast(now, [...gaps, ...list], true)).toEqual(forecast(now, list, true));
    }),
  );
});

test('the bands nest around the middle, never fall below what is counted, and whole counts stay whole', () => {
  fc.assert(
    fc.property(counted, years, fc.boolean(), (now, list, whole) => {
      const found = told(forecast(now, list, whole));
      fc.pre(found !== null);
      if (!found) return;
      const { mid, inner, outer } = found;
      const row = [now, outer[0], inner[0], mid, inner[1], outer[1]];
      expect(row).toEqual(row.toSorted((a, b) => a - b));
      expect(!whole || row.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('more counted gives no less, and the order of the years does not matter', () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 0, max: 100 }), years, fc.boolean(), (now, more, list, whole) => {
      const [a, b] = [told(forecast(now, list, whole)), told(forecast(now + more, list, whole))];
      fc.pre(a !== null && b !== null);
      const ends = (f: Forecast | null) => [f?.mid ?? 0, ...(f?.inner ?? []), ...(f?.outer ?? [])];
      expect(ends(a).every((v, i) => v <= (ends(b)[i] ?? 0) + 1e-9)).toBe(true);
      expect(forecast(now, list.toReversed(), whole)).toEqual(forecast(now, list, whole));
    }),
  );
});
