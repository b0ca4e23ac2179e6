import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import { dayNumber, decimalText, integerCell, isoDay, isoTimestamp, microsOf, unscaled } from '../../src/arrow/exact';
import { encodeTexts } from '../../src/arrow/text';

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (iso, days) => {
    expect(dayNumber(iso)).toBe(days);
    expect(isoDay(days)).toBe(iso);
  });
  test('every day goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (days) => {
        expect(dayNumber(isoDay(days))).toBe(days);
      }),
    );
  });
  test.each(['2023-02-29', '2026-13-01', '2026-00-10', '2026-1-01', '14/09/2026', '', '2026-09-14T00:00', 'abcd-ef-gh'])(
    '%s is no day',
    (text) => expect(() => dayNumber(text)).toThrow(RangeError),
  );
  test('days without an end', () => expect([isoDay(2147483647), isoDay(-2147483647)]).toEqual(['infinity', '-infinity']));
});

describe('timestamps', () => {
  test.each([
    [0n, '1970-01-01 00:00:00'],
    [-1n, '1969-12-31 23:59:59.999999'],
    [1_500_000n, '1970-01-01 00:00:01.5'],
  ])('%s is %s', (micros, text) => {
    expect(isoTimestamp(micros)).toBe(text);
    expect(microsOf(text)).toBe(micros);
  });
});

describe('decimals', () => {
  test.each([
    [1n, 1, '0.1'],
    [12345678901234567n, 4, '1234567890123.4567'],
    [-5n, 1, '-0.5'],
    [1000n, 2, '10'],
    [0n, 12, '0'],
    [10n ** 38n - 1n, 12, '99999999999999999999999999.999999999999'],
    [-7n, 0, '-7'],
  ])('%s with %i places is %s', (value, scale, text) => {
    expect(decimalText(value, scale)).toBe(text);
    expect(unscaled(text, scale)).toBe(value);
  });
  test('any of 38 digits goes there and back', () => {
    const digits = fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 20 }), (value, scale) => {
        expect(unscaled(decimalText(value, scale), scale)).toBe(value);
      }),
    );
  });
  test.each([
    ['1e3', 1000000000000000n],
    ['1.5e-2', 15000000000n],
    ['+.5', 500000000000n],
    ['0.0000000000005', 1n],
    ['-0.0000000000005', -1n],
    ['0.0000000000004', 0n],
  ])('%s is read', (text, value) => expect(unscaled(text, 12)).toBe(value));
  test.each(['', '.', '-', '1,5', 'abc', '1e', '9'.repeat(27)])('%j is refused', (text) =>
    expect(() => unscaled(text, 12)).toThrow(RangeError),
  );
});

test('whole numbers are numbers while they are safe', () => {
  expect([integerCell(2n ** 53n - 1n), integerCell(2n ** 53n), integerCell(-(2n ** 53n))]).toEqual([2 ** 53 - 1, 2n ** 53n, -(2n ** 53n)]);
});

test('texts are encoded as every UTF-8 encoder does', () => {
  const unit = fc.constantFrom('a', 'Đ', 'ộ', '€', '😀', '\ud800', '\udc00', '\0', ' ');
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit, maxLength: 40 })), { maxLength: 30 }), (texts) => {
      const { offsets, values } = encodeTexts(texts);
      const whole = new TextEncoder().encode(texts.map((t) => t?.toWellFormed() ?? '').join(''));
      expect(values).toEqual(whole);
      texts.forEach((t, i) => expect(new TextDecoder().decode(values.subarray(offsets[i], offsets[i + 1]))).toBe(t?.toWellFormed() ?? ''));
    }),
  );
});
