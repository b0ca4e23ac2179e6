import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { numberEnd } from '../../src/app/present/yardstick-view';

test('no line crosses the number of a bar, and the number stays in its bar', () => {
  const share = fc.double({ min: 30, max: 150, noNaN: true });
  const pace = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(share, pace, (of, time) => {
      const end = numberEnd(of, [100, time]);
      expect(end).toBeLessThanOrEqual(of);
      expect(end).toBeGreaterThan(of - 20);
      expect([100, time].filter((line) => line <= end && line > end - 9)).toEqual([]);
    }),
  );
  expect(numberEnd(102.9, [100, 75])).toBe(99.5);
  expect(numberEnd(60.2, [100, 75])).toBe(60.2);
});
