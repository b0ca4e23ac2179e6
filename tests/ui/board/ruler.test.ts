import { fc } from '../../support/random';
import { expect, test } from 'vitest';
import { type Mark, rulerOf, WIDTH } from '../../../src/ui/board/ruler-geometry';

const mark = (share: number, slot: number): Mark => ({ id: String(slot), share, standing: 'ontrack', slot });

test('the scale runs from ten below the smallest to five above the largest, in tens', () => {
  const ruler = rulerOf([mark(61.1, 0), mark(101.7, 1)], 75, 6);
  expect([ruler.low, ruler.high, ruler.tornLeft, ruler.tornRight]).toEqual([50, 110, true, false]);
});

test('a scale from zero is not torn; a value beyond 150 tears the other end and stands at it', () => {
  expect(rulerOf([mark(4, 0)], null, 4).tornLeft).toBe(false);
  const far = rulerOf([mark(400, 0)], null, 4);
  expect(far.tornRight).toBe(true);
  expect(far.pins[0]?.x).toBe(far.x(150));
});

test('for any marks: all within the ruler, plan and time on it, and none covers another', () => {
  const shares = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(shares, fc.double({ min: 1, max: 99, noNaN: true }), (all, pace) => {
      const ruler = rulerOf(all.map(mark), pace, 7);
      expect(ruler.low).toBeLessThan(100);
      expect(ruler.high).toBeGreaterThan(100);
      expect(ruler.low).toBeLessThanOrEqual(pace);
      for (const pin of ruler.pins) {
        expect(pin.x).toBeGreaterThanOrEqual(0);
        expect(pin.x).toBeLessThanOrEqual(WIDTH);
        expect(pin.y).toBeLessThan(ruler.height);
      }
      const pairs = ruler.pins.flatMap((a, i) =>
        ruler.pins
          .slice(i + 1)
          .filter((b) => b.y === a.y)
          .map((b) => Math.abs(a.x - b.x)),
      );
      expect(Math.min(Infinity, ...pairs)).toBeGreaterThanOrEqual(26 - 1e-9);
    }),
  );
});
