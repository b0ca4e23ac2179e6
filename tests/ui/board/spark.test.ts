import { expect, test } from 'vitest';
import { sparkShape } from '../../../src/ui/board/spark-path';

const BOX = { width: 186, height: 34 };

test('missing years are gaps with a dotted join, never zero', () => {
  const shape = sparkShape([1, 2, null, null, 5, 6], BOX);
  expect(shape.lines).toHaveLength(2);
  expect(shape.gaps).toHaveLength(1);
});

test('the last dot is this period; where this period is missing there is none', () => {
  expect(sparkShape([1, 2, 3], BOX).last?.[0]).toBe(182);
  expect(sparkShape([1, 2, null], BOX).last).toBeNull();
  expect(sparkShape([1, null, 3], BOX).before).toBeNull();
});

test('nothing at all, one value, and values all alike stay inside the box', () => {
  expect(sparkShape([null, null], BOX)).toEqual({ lines: [], gaps: [], last: null, before: null });
  for (const values of [[7], [0, 0, 0], [-3, 5, -1], [1e12, 2e12]]) {
    const { last } = sparkShape(values, BOX);
    expect(last?.[1]).toBeGreaterThanOrEqual(0);
    expect(last?.[1]).toBeLessThanOrEqual(BOX.height);
  }
});
