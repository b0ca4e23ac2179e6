import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/domain/period';
import { day, dayOfDocument, periodLong, periodShort } from '../../src/i18n/dates';
import { digits, round } from '../../src/i18n/exact';
import { number, percent, points, quantity, range, signed, tally } from '../../src/i18n/format';
import { change } from '../../src/i18n/change';
import { valueText } from '../../src/i18n/measure';
import { measure, period } from '../support/figures';

describe('rounding on the digits', () => {
  test.each([
    ['1.005', 2, '1.01'],
    [1.005, 2, '1.01'],
    [28.449999999999996, 1, '28.5'],
    [0.125, 2, '0.13'],
    ['-0.04', 1, '0.0'],
    [-12.65, 1, '-12.7'],
    ['1234567890123.4567', 2, '1234567890123.46'],
    [10n ** 38n - 1n, 0, '99999999999999999999999999999999999999'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e-9, 3, '0.000'],
    ['99.95', 1, '100.0'],
    ['.5', 0, '1'],
  ] as const)('%s to %i places is %s', (value, places, shown) => expect(round(value, places)).toBe(shown));

  test('refuses what is no number', () => {
    for (const bad of ['', 'abc', NaN, Infinity, '1,5', '-']) expect(() => digits(bad)).toThrow(RangeError);
  });

  test('agrees with exact integer arithmetic for any decimal text', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }), (n, scale) => {
        const [body, sign] = [(n < 0n ? -n : n).toString().padStart(scale + 1, '0'), n < 0n ? '-' : ''];
        const text = scale ? `${sign}${body.slice(0, -scale)}.${body.slice(-scale)}` : sign + body;
        const unit = 10n ** BigInt(scale);
        const [whole, rest] = [(n < 0n ? -n : n) / unit, (n < 0n ? -n : n) % unit];
        const rounded = rest * 2n >= unit ? whole + 1n : whole;
        expect(round(text, 0)).toBe((n < 0n && rounded > 0n ? '-' : '') + rounded.toString());
      }),
    );
  });

  test('groups and points as Intl does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const value = cents / 100;
        for (const [lang, locale] of [
          ['vi', 'vi-VN'],
          ['en', 'en-GB'],
        ] as const)
          expect(number(value, 2, lang)).toBe(
            new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value).replace('-', '\u2212'),
          );
      }),
    );
  });
});

test('numbers as the design writes them', () => {
  expect(number(1284, 0, 'vi')).toBe('1.284');
  expect(number(1284, 0, 'en')).toBe('1,284');
  expect(quantity(7.31, 2, 'triệu USD', 'vi')).toBe('7,31\u00a0triệu\u00a0USD');
  expect(percent(61.44, 1, 'vi')).toBe('61,4%');
  expect(percent(-12.66, 1, 'en')).toBe('\u221212.7%');
  expect(signed(4.6, 1, 'vi')).toBe('+4,6');
  expect(signed(-0.01, 1, 'vi')).toBe('0,0');
  expect(points(4.6, 1, 'vi')).toBe('4,6\u00a0điểm\u00a0%');
  expect(points(4.6, 1, 'en')).toBe('4.6\u00a0pp');
  expect(range(9.6, 11.3, 1, 'vi')).toBe('9,6\u201311,3');
  expect(range(-3, -1, 0, 'vi')).toBe('\u22123\u00a0đến\u00a0\u22121');
  expect([tally(6, 'vi'), tally(12, 'vi'), tally(0, 'vi'), tally(6, 'en')]).toEqual(['06', '12', '0', '6']);
  expect(number(null, 1, 'vi')).toBe('–');
});

test('days never move, in either language', () => {
  expect(day('2026-09-14', 'vi')).toBe('14/9/2026');
  expect(day('2026-09-14', 'en')).toBe('14\u00a0Sep\u00a02026');
  expect(dayOfDocument('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026');
  expect(dayOfDocument('2026-09-14')).toBe('ngày 14 tháng 9 năm 2026');
  expect(() => day('14/9/2026', 'vi')).toThrow(RangeError);
});

test('periods name the year of their last day', () => {
  const nine: Period = period('chin_thang', '2025-12-15', '2026-09-14');
  expect(periodShort(nine, 'vi')).toBe('9T\u00a02026');
  expect(periodShort(nine, 'en')).toBe('9M\u00a02026');
  expect(periodLong(nine, 'vi')).toBe('9\u00a0tháng đầu năm\u00a02026');
  expect(periodLong(period('quy', '2026-07-01', '2026-09-30'), 'vi')).toBe('quý III năm\u00a02026');
  expect(periodShort(period('chin_thang', '2024-12-15', '2024-12-20'), 'vi')).toBe('9T\u00a02025');
  expect(periodShort(period('nam', '2025-10-01', '2026-09-30', { calendar: 'thads' }), 'vi')).toBe('2026');
  expect(periodShort(period('quy', '2026-07-01', '2026-08-12'), 'en')).toBe('Q3\u00a02026');
});

describe('changes', () => {
  test('small counts by difference, larger ones by per cent, rates by points', () => {
    expect(change(measure(6), measure(5), 'count', 0, 'vi')).toEqual({ direction: 'up', amount: '1', by: 'difference' });
    expect(change(measure(1284, { n: 1284 }), measure(1402, { n: 1402 }), 'count', 0, 'vi')).toEqual({
      direction: 'down',
      amount: '8,4%',
      by: 'percent',
    });
    expect(change(measure(71.2, { n: 73 }), measure(63.6, { n: 70 }), 'rate', 1, 'en')).toEqual({
      direction: 'up',
      amount: '7.6\u00a0pp',
      by: 'points',
    });
  });
  test('a missing or tiny side is not compared', () => {
    expect(change(measure(6), null, 'count', 0, 'vi')).toBe('missing');
    expect(change(measure(6), measure(null), 'count', 0, 'vi')).toBe('missing');
    expect(change(measure(50, { n: 6 }), measure(40, { n: 70 }), 'rate', 1, 'vi')).toBe('small');
    expect(change(measure(6), measure(0), 'count', 0, 'vi')).toBe('nothing-before');
  });
});

test('few cases show their fraction, missing a dash, zero a zero', () => {
  const shape = { unit: '%', decimals: 1 };
  expect(valueText(measure(700 / 18, { numerator: 700, denominator: 18, n: 18 }), shape, 'vi')).toBe('38,9%');
  expect(valueText(measure(300 / 7, { numerator: 300, denominator: 7, n: 7 }), shape, 'vi')).toBe('3/7');
  expect(valueText(measure(null), shape, 'vi')).toBe('–');
  expect(valueText(measure(0, { n: 40 }), shape, 'vi')).toBe('0,0%');
});
