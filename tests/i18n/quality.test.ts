import { expect, test } from 'vitest';
import type { Lowering, ReturnCell } from '../../src/domain/quality-report';
import '../../src/i18n/late/quality';
import { loweringSay, returnSay } from '../../src/i18n/sentence-quality';
import { translator } from '../../src/i18n/text';
import { measure } from '../support/figures';

const shares: Lowering = {
  code: 'C08',
  severity: 'error',
  facet: 'consistent',
  table: 'project_units',
  rows: 4,
  tied: true,
  records: 3,
  of: 20,
  carried: 1.24,
};
const shape = { unit: 'tỷ đồng', decimals: 1 };
const said = (lowering: Lowering, value: number | null) =>
  loweringSay(lowering, measure(value), shape, translator('vi'), 'vi').replaceAll('\u00a0', ' ');

test('what a check has to do with a figure: rows, records, and the part of a sum', () => {
  expect(said(shares, 8)).toBe('4 dòng, liên quan 3 trên 20 bản ghi của chỉ số, chiếm 1,2 tỷ đồng trong 8,0 tỷ đồng');
  expect(said(shares, null)).toBe('4 dòng, liên quan 3 trên 20 bản ghi của chỉ số');
  expect(said({ ...shares, tied: false, table: 'exchange_rates' }, 8)).toBe('4 dòng của bảng Tỷ giá');
});

test('what a unit filed, and what does not agree with it', () => {
  const cell: ReturnCell = {
    unit: 'A',
    period: '2024',
    state: 'nil',
    late: false,
    due: null,
    submitted: null,
    rows: 7,
    contradiction: 'nil_with_rows',
  };
  expect(returnSay(cell, translator('vi'), 'vi')).toEqual(['Báo cáo không phát sinh', 'Báo không phát sinh nhưng có 7 dòng trong kỳ']);
  expect(returnSay({ ...cell, state: 'late', contradiction: 'reported_without_rows' }, translator('en'), 'en')).toEqual([
    'Reported late',
    'Reported, yet no row in the period',
  ]);
  expect(returnSay({ ...cell, state: 'not_due', contradiction: null }, translator('en'), 'en')).toEqual(['Not due yet']);
});
