import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import type { Field, FieldType } from '../../src/domain/contract';
import { toDay, toNumber } from '../../src/domain/days';
import { amountOf } from '../../src/ingest/cast/amount';
import { dayOf, dayOrder } from '../../src/ingest/cast/day';
import { castDays } from '../../src/ingest/cast/days';
import { castNumbers } from '../../src/ingest/cast/numbers';
import { periodOf } from '../../src/ingest/cast/period';
import { dayOfSerial } from '../../src/ingest/excel/serial';
import { detectDialect } from '../../src/ingest/grid/dialect';
import { gridFromText } from '../../src/ingest/grid/from-text';

const field = (type: FieldType): Field => ({
  name: 'amount',
  type,
  title: { vi: 'f', en: 'f' },
  required: false,
  codeList: null,
  codes: [],
  minimum: null,
  maximum: null,
  pattern: null,
  trueValues: [],
  falseValues: [],
});

const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);
const money = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 1, max: 99 }), fc.boolean())
  .map(([whole, part, minus]) => {
    const cents = String(part).padStart(2, '0').replace(/0$/, '');
    return { sign: minus ? '-' : '', whole: String(whole), cents, plain: `${minus ? '-' : ''}${whole}.${cents}` };
  });

describe('numbers', () => {
  test.each([
    ['comma', '.', ','],
    ['point', ',', '.'],
  ] as const)('money written the way of %s comes back to the last digit', (style, group, mark) => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 8 }), fc.boolean(), (amounts, brackets) => {
        const texts = amounts.map(({ sign, whole, cents }) => {
          const digits = `${grouped(whole, group)}${mark}${cents}`;
          return sign && brackets ? `(${digits})` : sign + digits;
        });
        // One that can be read in one way only, so that the column has a voice.
        const cast = castNumbers(field('decimal'), [...texts, style === 'comma' ? '1.234.567,8' : '1,234,567.8'], false, {}, 1);
        expect(cast.style).toBe(style);
        expect(cast.cells.slice(0, -1)).toEqual(amounts.map(({ plain }) => plain));
      }),
    );
  });

  test('a plain writing is never changed, a factor is exact', () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 8 }), (amounts) => {
        const texts = amounts.map(({ plain }) => plain);
        expect(castNumbers(field('decimal'), texts, true, {}, 1).cells).toEqual(texts);
        const millions = castNumbers(field('decimal'), texts, true, { factor: 1_000_000 }, 1).cells;
        expect(millions).toEqual(
          amounts.map(({ sign, whole, cents }) => (sign + whole + cents.padEnd(6, '0')).replace(/^(-?)0+(?=\d)/, '$1')),
        );
      }),
    );
  });

  test.each([
    ['12,5 triệu Yên', '12,5', 1e6, 'JPY'],
    ['37 tỷ', '37', 1e9, null],
    ['9.250.000.000 đ', '9.250.000.000', 1, 'VND'],
    ['250 nghìn USD', '250', 1e3, 'USD'],
    ['€ 1.000', '1.000', 1, 'EUR'],
    ['USD 1,5 triệu', '1,5', 1e6, 'USD'],
    ['khoảng 3 tỷ đồng', null, null, null],
    ['(1.500,00)', '(1.500,00)', 1, null],
    ['12 người', null, null, null],
    ['không rõ', null, null, null],
  ])('%s', (text, number, factor, currency) => expect(amountOf(text)).toEqual(number === null ? null : { number, factor, currency }));

  test('spreadsheet numbers need no vote', () => {
    const cast = castNumbers(field('number'), [1.5, '1.500', 1500, '62.5%'], false, {}, 1);
    expect(cast.cells[0]).toBe(1.5);
    expect(castNumbers(field('decimal'), [0.1, 1e300, Number.MAX_SAFE_INTEGER], false, {}, 1)).toMatchObject({
      cells: ['0.1', null, '9007199254740991'],
      refused: [{ row: 1, code: 'value_large' }],
    });
  });
});

describe('days', () => {
  const day = fc.integer({ min: toNumber('1950-01-01'), max: toNumber('2049-12-31') }).map(toDay);
  test('every day comes back from every way of writing it', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [y = '', m = '', d = ''] = iso.split('-');
        const short = `${Number(d)}/${Number(m)}/${y}`;
        for (const text of [
          iso,
          `${d}/${m}/${y}`,
          short,
          `${d}-${m}-${y}`,
          `${d}.${m}.${y}`,
          `${d}/${m}/${y.slice(2)}`,
          `${y}/${m}/${d}`,
        ]) {
          expect(dayOf(text, 'day_first').day, text).toBe(iso);
        }
        expect(dayOf(`ngày ${d} tháng ${m} năm ${y}`, 'day_first').day).toBe(iso);
        expect(dayOf(`${m}/${d}/${y}`, 'month_first').day).toBe(iso);
        expect(dayOfSerial(toNumber(iso) + 25_569)).toBe(iso);
        expect(dayOfSerial(toNumber(iso) + 25_569 - 1462, true)).toBe(iso);
      }),
    );
  });

  test('a column votes for its order; what only fits the other way is refused with the other day', () => {
    expect(dayOrder(['05/03/2020', '25/03/2020'])).toEqual({ order: 'day_first', certain: true });
    expect(dayOrder(['03/25/2020', '05/03/2020'])).toEqual({ order: 'month_first', certain: true });
    expect(dayOrder(['05/03/2020'])).toEqual({ order: 'day_first', certain: false });
    const cast = castDays(
      ['25/03/2020', '26/03/2020', '03/27/2020', '15/13/2020', '2020-02-30', 43646, { day: '2020-01-02 10:00:00' }],
      {},
    );
    expect(cast.cells).toEqual(['2020-03-25', '2020-03-26', null, null, null, '2019-06-30', '2020-01-02']);
    expect(cast.refused.map((r) => [r.row, r.code, r.proposal])).toEqual([
      [2, 'value_date', '2020-03-27'],
      [3, 'value_date', undefined],
      [4, 'value_date', undefined],
    ]);
  });

  test.each([
    ['Quý II/2021', '2021-04-01', '2021-06-30'],
    ['quý 4 năm 2020', '2020-10-01', '2020-12-31'],
    ['Q1/2024', '2024-01-01', '2024-03-31'],
    ['T9/2021', '2021-09-01', '2021-09-30'],
    ['Tháng 02/2024', '2024-02-01', '2024-02-29'],
    ['9/2021', '2021-09-01', '2021-09-30'],
    ['năm 2018', '2018-01-01', '2018-12-31'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['6 tháng đầu năm 2025', '2025-01-01', '2025-06-30'],
    ['6 tháng cuối năm 2025', '2025-07-01', '2025-12-31'],
    ['2025H2', '2025-07-01', '2025-12-31'],
    ['2025Q3', '2025-07-01', '2025-09-30'],
  ])('%s is a period', (text, from, to) => expect(periodOf(text)).toEqual({ from, to }));
  test.each(['13/2021', 'Quý V/2021', 'sau 2021', '2021 người', '15/13/2020', 'T0/2021'])('%s is none', (text) =>
    expect(periodOf(text)).toBeNull(),
  );
});

test('a quoted table comes back with every cell and line, whatever its delimiter', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'Đ', '"', ',', ';', '\n', ' ', '\t', '|', '1'), maxLength: 6 });
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }));
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, end) => {
      const text = rows.map((cells) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(delimiter) + end).join('');
      const dialect = detectDialect(text);
      expect(dialect).toMatchObject({ delimiter, quote: '"', escape: '' });
      const { grid, oddities } = gridFromText(text, dialect);
      expect([grid.rows.slice(), oddities]).toEqual([rows, []]);
    }),
  );
});
