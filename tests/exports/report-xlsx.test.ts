import { expect, test } from 'vitest';
import { reportXlsx } from '../../src/exports/report-xlsx';
import { formatShowing } from '../../src/exports/sheets/shown';
import { COLUMNS, type ReportCells } from '../../src/figures/report/cells';
import type { ReportRow, ReportTable } from '../../src/figures/report/table';
import '../../src/i18n/late/report';
import { translator } from '../../src/i18n/text';
import { cellsAt, packageFaults, partsOf } from '../support/office';
import { ooxmlFaults, ooxmlIsHere } from '../support/ooxml';

const cell = (text: string, value: number | null) => ({ text, value });
const CELLS: ReportCells = {
  plan: cell('11,9 triệu USD', 11.9),
  period: cell('204,8', 204.8123),
  toDate: cell('06', 6),
  share: cell('61,4', 61.428_571),
  same: cell('…', null),
  difference: cell('+01', 1),
  percent: cell('x', null),
  before: cell('-', 0),
};
const row = (more: Partial<ReportRow>): ReportRow => ({
  kind: 'total',
  key: 'k',
  ordinal: '1',
  name: '=1+1',
  unit: 'triệu USD',
  cells: CELLS,
  note: '',
  marks: [1],
  indicator: 'I02',
  passport: 'TD-1',
  ...more,
});
const table: ReportTable = {
  rows: [row({ kind: 'field', ordinal: 'I', name: 'Văn kiện', cells: null, marks: [], passport: '' }), row({})],
  partial: 'none',
  footnotes: ['Dưới 10 trường hợp.'],
};
const heads = Object.fromEntries(COLUMNS.map((c) => [c, c])) as Record<(typeof COLUMNS)[number], string>;
const file = () => reportXlsx({ table, title: 'Biểu', lines: ['Kỳ'], heads, foot: ['Nguồn'] }, 'vi', translator('vi')).bytes;

test('the report as a workbook holds exact values; what is not known is a sign, never a zero', () => {
  const bytes = file();
  const at = (column: string) => cellsAt(bytes, `'Biểu số liệu'!$${column}$5`)[0];
  expect(['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map(at)).toEqual([11.9, 204.8123, 6, 61.428_571, '…', 1, 'x', 0]);
  expect(at('B')).toBe('=1+1');
  expect(new TextDecoder().decode(partsOf(bytes).get('xl/worksheets/sheet1.xml'))).not.toContain('<f>');
  expect(packageFaults(bytes)).toEqual([]);
  expect(file()).toEqual(bytes);
});

test.each([
  ['204,8', 204.8123, '#,##0.0'],
  ['1.284', 1284, '#,##0'],
  ['61,4%', 61.42, '#,##0.0"%"'],
  ['06', 6, '00'],
  ['+01', 1, '+00;-00'],
  ['\u22121,3', -1.3, '#,##0.0'],
  ['+4,6', 4.6, '+#,##0.0;-#,##0.0'],
  ['-', 0, '0;-0;"-"'],
  ['3/7', 42.857, '"3/7"'],
  ['11,9 triệu USD', 11.9, '#,##0.0" triệu USD"'],
  ['Có', 100, null],
])('"%s" of %d is shown by its format', (text, value, format) => {
  expect(formatShowing(text, value, 'vi')).toBe(format);
});

test.skipIf(!ooxmlIsHere)('keeps to the schemas', () => {
  expect(ooxmlFaults('report.xlsx', file())).toEqual([]);
});
