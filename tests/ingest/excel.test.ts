import { describe, expect, test } from 'vitest';
import { records, type Table } from '../../src/domain/table';
import { kindOfFormat } from '../../src/ingest/excel/formats';
import { dayOfSerial } from '../../src/ingest/excel/serial';
import { openFile } from '../../src/ingest/open-file';
import { readFile } from '../../src/ingest/read';
import { surveyPart } from '../../src/ingest/survey';
import { sheetData, workbook } from '../support/workbook';

async function open(bytes: Uint8Array) {
  const outcome = await openFile({ name: 'tep.xlsx', bytes });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { ...outcome.value, problems: outcome.problems };
}
const rowsOf = async (xml: string, more?: Parameters<typeof workbook>[1]) =>
  (await open(workbook([{ name: 'A', xml }], more))).parts[0]!.grid;

describe('cells', () => {
  test('texts: shared, rich, in place, escaped; how they are pronounced is left out', async () => {
    const strings =
      '<si><t>Vụ &amp; Cục</t></si><si><r><t>Hợp </t></r><r><rPr><b/></rPr><t>tác</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si><si><t xml:space="preserve"> a_x000D_\r\nb </t></si>';
    const xml =
      '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c t="s"><v>2</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>Đ\u0301</t></is></c><c t="str"><f>A1</f><v>x&#233;</v></c></row></sheetData>';
    const grid = await rowsOf(xml, { strings });
    expect(grid.rows).toEqual([
      ['Vụ & Cục', '', 'Hợp tác', ' a\r\nb '],
      ['Đ\u0301'.normalize('NFC'), 'xé'],
    ]);
    expect(grid.lines).toEqual([2, 5]);
  });

  test('numbers, days of both calendars, times, per cents, booleans, errors', async () => {
    const styles = [0, 14, 'dd/mm/yyyy', '[h]:mm', 9, '#,##0.00" đ"', 'yyyy-mm-dd hh:mm'];
    const cells = [
      '<c s="0"><v>0.1</v></c>',
      '<c s="0"><v>1234.5600000000001</v></c>',
      '<c s="1"><v>45658</v></c>',
      '<c s="2"><v>60</v></c>',
      '<c s="2"><v>61</v></c>',
      '<c s="6"><v>45658.5</v></c>',
      '<c s="3"><v>0.60416666666666663</v></c>',
      '<c s="4"><v>0.625</v></c>',
      '<c s="5"><v>1500</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#DIV/0!</v></c>',
      '<c t="d"><v>2025-06-05T00:00:00</v></c>',
    ];
    const xml = `<sheetData><row>${cells.join('')}</row></sheetData>`;
    const rest = [true, { error: '#DIV/0!' }, { day: '2025-06-05' }];
    expect((await rowsOf(xml, { styles })).rows.at(0)).toEqual([
      0.1,
      1234.56,
      { day: '2025-01-01' },
      60,
      { day: '1900-03-01' },
      { day: '2025-01-01 12:00:00' },
      '14:30:00',
      '62.5%',
      1500,
      ...rest,
    ]);
    expect((await rowsOf(xml, { styles, from1904: true })).rows.at(0)!.slice(2, 6)).toEqual([
      { day: '2029-01-02' },
      { day: '1904-03-01' },
      { day: '1904-03-02' },
      { day: '2029-01-02 12:00:00' },
    ]);
  });

  test('a merged cell has its value in the first place alone', async () => {
    const grid = await rowsOf(
      `${sheetData([
        ['Đoàn ra', '', 'x'],
        ['Số đoàn', 'Số người', 'y'],
      ])}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    );
    expect(grid.rows.at(0)).toEqual(['Đoàn ra', '', 'x']);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test.each([
    ['dd/mm/yyyy', 'day'],
    ['[$-42A]d mmmm yyyy', 'day'],
    ['mmm-yy', 'day'],
    ['h:mm', 'time'],
    ['[h]:mm:ss', 'time'],
    ['#,##0" đồng"', 'number'],
    ['0.00E+00', 'number'],
    ['0.0%', 'percent'],
    ['General', 'number'],
    ['[Red]#,##0;[Blue]-#,##0', 'number'],
    ['_(* #,##0_);_(* (#,##0)', 'number'],
  ])('the format %s is a %s', (code, kind) => expect(kindOfFormat(code)).toBe(kind));

  test('day numbers that are none', () => {
    expect([dayOfSerial(-1), dayOfSerial(0), dayOfSerial(60), dayOfSerial(3e6), dayOfSerial(Number.NaN)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([dayOfSerial(1), dayOfSerial(59), dayOfSerial(0, true), dayOfSerial(37226)]).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1904-01-01',
      '2001-12-01',
    ]);
  });
});

describe('workbooks', () => {
  const form = [
    ['Đơn vị tính: triệu đồng', '', '', ''],
    ['STT', 'Đơn vị', 'Đoàn ra', ''],
    ['', '', 'Số đoàn', 'Số người'],
    ['(1)', '(2)', '(3)', '(4)'],
    [1, 'Vụ HTQT', 3, 9],
    [2, 'Cục THADS', 4, 10],
    ['', 'Tổng cộng', 7, 20],
  ];
  const merged = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:D2"/></mergeCells>';

  test('a form with a merged header is understood as its text would be', async () => {
    const part = (await open(workbook([{ name: 'Biểu 1', xml: sheetData(form) + merged }]))).parts[0]!;
    const { layout } = surveyPart(part, 'bieu.xlsx');
    expect(layout.titles).toEqual(['STT', 'Đơn vị', 'Đoàn ra – Số đoàn', 'Đoàn ra – Số người']);
    expect(layout.rows.map((at) => part.grid.lines[at])).toEqual([5, 6]);
    expect(layout.totals.map((t) => [t.column, t.agrees])).toEqual([
      [2, true],
      [3, false],
    ]);
  });

  test('hidden sheets are told, and not taken by themselves', async () => {
    const { parts, problems } = await open(
      workbook([
        { name: 'Công khai', xml: sheetData([['a'], [1]]) },
        { name: 'Nháp', state: 'veryHidden', xml: sheetData([['a'], [2]]) },
      ]),
    );
    expect(parts.map((p) => [p.sheet, p.hidden])).toEqual([
      ['Công khai', false],
      ['Nháp', true],
    ]);
    expect(problems.map((p) => [p.code, p.value])).toEqual([['sheet_hidden', 'Nháp']]);
  });

  test('formulas without a result are told', async () => {
    const { problems } = await open(workbook([{ name: 'A', xml: '<sheetData><row><c><f>1+1</f></c><c><v>1</v></c></row></sheetData>' }]));
    expect(problems.map((p) => [p.code, p.params])).toEqual([['cells_uncomputed', { cells: 1 }]]);
  });

  const UNITS = ['unit_id', 'name_vi', 'kind', 'valid_from', 'reports_htqt', 'staff_count'];
  test('a workbook named after a table is read like its CSV', async () => {
    const styles = [0, 14];
    const rows = sheetData([UNITS, ['A', 'Vụ A', 'vu', '', 'true', 12], ['B', 'Vụ B', 'vu', '', 'có', '']]).replaceAll(
      /(<c r="C(\d)".*?<\/c>)/g,
      (cell, _, row) => (row === '1' ? cell : `${cell}<c r="D${row}" s="1"><v>45658</v></c>`),
    );
    const outcome = await readFile({ name: 'units.xlsx', bytes: workbook([{ name: 'Đơn vị', xml: rows }], { styles }) });
    expect(outcome.problems).toEqual([]);
    expect(outcome.ok && outcome.value).toMatchObject({ name: 'units', format: 'xlsx', rows: 2 });
    expect(outcome.ok && records(outcome.value.table as Table)).toMatchObject([
      { unit_id: 'A', kind: 'vu', valid_from: '2025-01-01', reports_htqt: true, staff_count: 12, _line: 2 },
      { unit_id: 'B', reports_htqt: true, staff_count: null, _line: 3 },
    ]);
  });

  test('an error in a cell rejects its row, and says which', async () => {
    const xml = sheetData([UNITS, ['A', 'Vụ A', 'vu', '2025-01-01', 'true', 'x']]).replace(
      /<c r="F2".*?<\/c>/,
      '<c r="F2" t="e"><v>#REF!</v></c>',
    );
    const outcome = await readFile({ name: 'units.xlsx', bytes: workbook([{ name: 'A', xml }]) });
    expect(outcome.problems).toMatchObject([{ code: 'value_error', value: '#REF!', column: 'staff_count', line: 2 }]);
  });

  test('several sheets with rows: nobody can be asked here', async () => {
    const xml = sheetData([UNITS, ['A', 'Vụ A', 'vu', '2025-01-01', 'true', 1]]);
    const two = [
      { name: '2024', xml },
      { name: '2025', xml },
    ];
    expect((await readFile({ name: 'units.xlsx', bytes: workbook(two) })).problems).toMatchObject([
      { code: 'sheet_many', value: '2024, 2025' },
    ]);
    const named = await readFile({ name: 'units.xlsx', bytes: workbook([...two, { name: 'Đơn vị', xml }]) });
    expect(named.ok).toBe(true);
  });
});
