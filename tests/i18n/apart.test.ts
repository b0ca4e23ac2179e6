import { expect, test } from 'vitest';
import { deltaText } from '../../src/i18n/sentence-difference';
import { apart } from '../../src/i18n/apart';
import { valueText } from '../../src/i18n/measure';
import { fc } from '../support/random';
import { measure } from '../support/figures';

const RATE = { unit: '%', decimals: 1 };
const move = (from: number, to: number) => ({ before: measure(from, { n: 40 }), after: measure(to, { n: 40 }), delta: to - from });

test('values that would read the same get the digits that tell them apart', () => {
  const few = move(11.64, 11.55);
  const shape = apart(RATE, few);
  expect([valueText(few.before, shape, 'vi'), valueText(few.after, shape, 'vi'), deltaText(few.delta, shape, 'vi')]).toEqual([
    '11,64%',
    '11,55%',
    '−0,09\u00a0điểm\u00a0%',
  ]);
  expect(apart(RATE, move(31.4, 30.8))).toEqual(RATE);
  expect(apart(RATE, move(5, 5))).toEqual(RATE);
  expect(apart(RATE, { ...move(5, 5), before: measure(null), delta: null })).toEqual(RATE);
});

test('for any two values at least 0.0001 apart, both texts differ and the difference is not nothing', () => {
  const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(value, value, fc.integer({ min: 0, max: 2 }), (a, b, decimals) => {
      fc.pre(a !== b);
      const of = move(a / 10_000, b / 10_000);
      const shape = apart({ unit: 'tỷ đồng', decimals }, of);
      expect(valueText(of.before, shape, 'vi')).not.toBe(valueText(of.after, shape, 'vi'));
      expect(deltaText(of.delta, shape, 'vi')).toMatch(/[1-9]/);
    }),
  );
});
