import { describe, expect, test } from 'vitest';
import type { Field, FieldType } from '../../src/domain/contract';
import { castColumn, cleaner } from '../../src/ingest/cast-column';

const field = (type: FieldType, more: Partial<Field> = {}): Field => ({
  name: 'f',
  type,
  title: { vi: 'f', en: 'f' },
  required: false,
  codeList: null,
  codes: [],
  minimum: null,
  maximum: null,
  pattern: null,
  trueValues: ['true', '1', 'x', 'có'],
  falseValues: ['false', '0', '', 'không'],
  ...more,
});

function cast(type: FieldType, texts: string[], more: Partial<Field> = {}) {
  const { cells, refused, notes } = castColumn(field(type, more), texts.map(cleaner(['', '…', '...'])), false, false);
  return { cells, refused: refused.map(([row, code]) => `${row} ${code}`), notes };
}

describe('numbers', () => {
  test.each<[string, string[], unknown[], string[]]>([
    ['plain', ['1', '12.5', '-0.25', '1e3', ' 7 ', '07', '+3'], [1, 12.5, -0.25, 1000, 7, 7, 3], []],
    ['Vietnamese', ['1.234.567,89', '1.500', '12,5', '0'], [1234567.89, 1500, 12.5, 0], []],
    ['English groups', ['1,234,567.89', '1,500', '12.5', '2,000,000'], [1234567.89, 1500, 12.5, 2000000], []],
    ['plain by vote', ['1.500', '24240000.0', '3'], [1.5, 24240000, 3], []],
    ['only unsure ones', ['1.500', '2.250', '3'], [null, null, 3], ['0 value_number_ambiguous', '1 value_number_ambiguous']],
    ['a zero is never grouped', ['0.125', '1.500'], [0.125, 1.5], []],
    ['long without marks is plain', ['1500', '1.500'], [1500, 1.5], []],
    ['signs', ['-', '…', '...', 'x', '', '5'], [0, null, null, null, null, 5], []],
    [
      'no numbers',
      ['abc', '12 triệu', '1/2', 'NaN', 'Infinity', '1e999', '1.5'],
      [null, null, null, null, null, null, 1.5],
      [0, 1, 2, 3, 4, 5].map((i) => `${i} value_number`),
    ],
    ['brackets and spaces', ['(1.500,00)', '1 234,5'], [-1500, 1234.5], []],
  ])('%s', (_, texts, cells, refused) => {
    const found = cast('number', texts);
    expect(found.cells).toEqual(cells);
    expect(found.refused).toEqual(refused);
  });

  test('a bound decides what 33.333 means', () => {
    expect(cast('number', ['33.333'], { minimum: 0, maximum: 100 }).cells).toEqual([33.333]);
  });

  test('thousands marks are told', () => expect(cast('number', ['1.234.567']).notes).toEqual(['number_comma']));

  test('whole numbers', () => {
    const { cells, refused } = cast('integer', ['12', '12.0', '-3', '12.5', '3000000000', '2147483647', 'a']);
    expect(cells).toEqual([12, 12, -3, null, null, 2147483647, null]);
    expect(refused).toEqual(['3 value_integer', '4 value_integer', '6 value_number']);
  });

  test('money keeps every digit and one way of writing', () => {
    const texts = [
      '0.1',
      '248100000.0',
      '1234567890123.4567',
      '+5',
      '007',
      '-0',
      '1e3',
      '12.50',
      '1234567890.1234567890123',
      '999999999999999999999',
    ];
    expect(cast('decimal', texts).cells).toEqual([
      '0.1',
      '248100000',
      '1234567890123.4567',
      '5',
      '7',
      '0',
      '1000',
      '12.5',
      '1234567890.123456789012',
      '999999999999999999999',
    ]);
    expect(cast('decimal', ['1'.repeat(22), '-1e21', '1e300', '1234.5']).refused).toEqual([
      '0 value_large',
      '1 value_large',
      '2 value_large',
    ]);
    expect(cast('decimal', ['100000000000000000000', '-999999999999999999999.5', '1e20'])).toMatchObject({
      cells: ['100000000000000000000', '-999999999999999999999.5', '100000000000000000000'],
      refused: [],
    });
  });
});

describe('days', () => {
  test.each<[string[], unknown[], string[]]>([
    [
      ['2026-09-14', '2024-02-29', '2023-02-29', '2026-13-01', '2026-9-14'],
      ['2026-09-14', '2024-02-29', null, null, null],
      ['2 value_date', '3 value_date', '4 value_date'],
    ],
    [
      ['14/09/2026', '5/3/2026', '31.12.2025', '1-2-2026', '2026/09/14'],
      ['2026-09-14', '2026-03-05', '2025-12-31', '2026-02-01', '2026-09-14'],
      [],
    ],
    [
      ['15/13/2020', '30/02/2020', '2020', 'Quý II/2021'],
      [null, null, null, null],
      ['0 value_date', '1 value_date', '2 value_date', '3 value_date'],
    ],
    [
      ['03/25/2020', '05/03/2020', '2020-01-01'],
      [null, null, '2020-01-01'],
      ['0 value_date_month_first', '1 value_date_month_first'],
    ],
    [['2020-01-01 00:00:00', '2020-01-01T07:00:00Z'], ['2020-01-01', '2020-01-01'], []],
    [['-', 'x', '…', '1969-12-31', '9999-12-31'], [null, null, null, '1969-12-31', '9999-12-31'], []],
  ])('%j', (texts, cells, refused) => {
    const found = cast('date', texts);
    expect(found.cells).toEqual(cells);
    expect(found.refused).toEqual(refused);
  });

  test('spreadsheet day numbers are read and told', () => {
    expect(cast('date', ['37226', '45658'])).toEqual({ cells: ['2001-12-01', '2025-01-01'], refused: [], notes: ['date_serial'] });
  });
});

describe('yes and no', () => {
  test('the words of the contract, in any case', () => {
    const { cells, refused } = cast('boolean', ['true', 'FALSE', '1', '0', 'x', 'Có', 'không', '', 'maybe']);
    expect(cells).toEqual([true, false, true, false, true, true, false, null, null]);
    expect(refused).toEqual(['8 value_boolean']);
  });

  test('a blank in a required column is no, and told', () => {
    expect(cast('boolean', ['', 'true'], { required: true })).toEqual({ cells: [false, true], refused: [], notes: ['boolean_blank'] });
  });
});

describe('texts', () => {
  test('margins go, the rest stays', () => expect(cast('string', ['  a b\t', '\u00a0', '-', '']).cells).toEqual(['a b', null, '-', null]));
  test('a dash among codes is nothing', () => expect(cast('string', ['-', 'a'], { codeList: 'l' }).cells).toEqual([null, 'a']));
  test('what is required must be there', () =>
    expect(cast('string', ['', 'a', '…'], { required: true }).refused).toEqual(['0 value_required', '2 value_required']));
  test('signs of damage', () => expect(cast('string', ['a\0b', 'x'.repeat(100_001)]).refused).toEqual(['0 value_nul', '1 value_long']));
});
