import { describe, expect, test } from 'vitest';
import { detectDialect } from '../../src/ingest/grid/dialect';
import { gridFromText } from '../../src/ingest/grid/from-text';
import { cellText } from '../../src/ingest/grid/grid';
import { type LayoutChoice, layoutOf } from '../../src/ingest/grid/layout';
import { unitInHeading, unitInTitle, unitOf } from '../../src/ingest/grid/unit-note';
import { decode } from '../../src/ingest/text/decode';
import { hasShared, sharedBytes } from '../support/corpora';

const nothing = () => false;

function read(text: string, choice?: LayoutChoice) {
  const { grid, dropped } = gridFromText(text, detectDialect(text));
  const layout = layoutOf(grid, nothing, choice);
  return {
    ...layout,
    lines: layout.rows.map((at) => grid.lines[at]),
    cells: layout.rows.map((at) => grid.rows.at(at)!.map(cellText)),
    reasons: [...dropped, ...layout.dropped].map((d) => `${d.line} ${d.reason}`),
  };
}

describe.skipIf(!hasShared('data/mess_vn'))('the forms that units send', () => {
  test.each(['bom_utf8_champhay.csv', 'tcvn3.csv', 'utf16le_tab.txt', 'utf8_nfd_khong_bom.csv', 'windows1258.csv'])(
    'bieu_01_%s',
    (name) => {
      const form = read(decode(sharedBytes(`data/mess_vn/bieu_01_${name}`)).text);
      expect(form.titles.slice(0, 8)).toEqual([
        'STT',
        'Đơn vị',
        'Văn kiện ký',
        'Đoàn ra – Số đoàn',
        'Đoàn ra – Số người',
        'Vốn viện trợ – Cam kết',
        'Vốn viện trợ – Giải ngân',
        'Ghi chú',
      ]);
      expect(form.lines).toEqual([11, 12, 13, 14, 16, 17, 18]);
      expect(form.groups).toEqual([...Array.from({ length: 4 }, () => 'Đơn vị thuộc Bộ'), 'Địa phương', 'Địa phương', 'Địa phương']);
      expect(form.reasons).toEqual([
        '1 preamble',
        '2 preamble',
        '3 blank',
        '4 preamble',
        '5 preamble',
        '6 preamble',
        '7 header',
        '8 header',
        '9 numbers',
        '10 group',
        '15 group',
        '19 total',
        '20 blank',
        '21 note',
        '22 note',
        '23 note',
      ]);
      expect(form.totals.length).toBe(10);
      expect(form.totals.every((check) => check.agrees)).toBe(true);
      expect(form.unit).toEqual({ text: 'triệu đồng', factor: 1_000_000, currency: 'VND' });
    },
  );
});

describe.skipIf(!hasShared('data/mess_real'))('files that others publish', () => {
  test.each([
    ['dportal_crs_2012_sectors.csv', 'Row Labels', 1, 165],
    ['dportal_crs_2016.csv', 'donor_name', 2, 163],
    ['dportal_crs_2017.csv', 'recipient_name', 2, 163],
    ['wjp_2024_semicolon_cp1252.csv', 'Country', 1, 142],
    ['worldbank_wgi_preamble.csv', 'Country Name', 5, 266],
  ])('%s', (name, first, line, rows) => {
    const table = read(decode(sharedBytes(`data/mess_real/${name}`)).text);
    expect([table.titles[0], table.headerLines, table.lines.length]).toEqual([first, [line], rows]);
    expect(table.totals.filter((check) => !check.agrees)).toEqual([]);
  });
});

describe('tables', () => {
  test('a clean table is left as it is', () => {
    const { titles, cells, reasons, totals } = read('a,b,c\n1,2,3\nx,y,z\n4,5,6\n');
    expect(titles).toEqual(['a', 'b', 'c']);
    expect(cells).toEqual([
      ['1', '2', '3'],
      ['x', 'y', 'z'],
      ['4', '5', '6'],
    ]);
    expect([reasons, totals]).toEqual([['1 header'], []]);
  });

  test('numbers from the first line on: no header', () => {
    const { titles, lines, headerLines } = read('1;2;3\n4;5;6\n');
    expect([titles, lines, headerLines]).toEqual([['', '', ''], [1, 2], []]);
  });

  test('a total that is not the sum is told, with both numbers', () => {
    const { totals, lines } = read('Đơn vị;Số đoàn;Kinh phí\nA;3;1.500,5\nB;4;2.000\nTổng cộng;8;3.500,50\n');
    expect(lines).toEqual([2, 3]);
    expect(totals.map(({ line, column, written, sum, agrees }) => [line, column, written, sum, agrees])).toEqual([
      [4, 1, '8', '7', false],
      [4, 2, '3.500,50', '3500.5', true],
    ]);
  });

  test('subtotals below their groups add up by themselves', () => {
    const { totals, lines } = read('Đơn vị,Số đoàn\nA,3\nB,4\nCộng,7\nC,1\nD,1\nCộng,2\nTổng cộng,9\n');
    expect(lines).toEqual([2, 3, 5, 6]);
    expect(totals.every((check) => check.agrees)).toBe(true);
    expect(totals).toHaveLength(3);
  });

  test('a rounded total of exact parts agrees; a count that is off by one does not', () => {
    const { totals } = read('x,m,n\na,1.24,1\nb,1.24,1\nTotal,2.5,3\n');
    expect(totals.map((t) => t.agrees)).toEqual([true, false]);
  });

  test('units named after "Tổng" and "Cộng" are rows', () => {
    const { lines } = read('Đơn vị,Số\nTổng cục THADS,1\nCộng hòa Pháp,2\nTổng công ty,3\n');
    expect(lines).toEqual([2, 3, 4]);
  });

  test('physical lines survive quoted line breaks', () => {
    const { lines, reasons } = read('a,b,c\n"x\ny",1,2\n\nz,3,4\n');
    expect([lines, reasons]).toEqual([
      [2, 5],
      ['4 blank', '1 header'],
    ]);
  });

  test('a person may say where the header is, and that a line is a row', () => {
    const text = 'ghi chú,x,y\na,b,c\nTổng,1,2\nd,3,4\n';
    const found = read(text, { header: [2, 2], keep: [3] });
    expect([found.titles, found.lines]).toEqual([
      ['a', 'b', 'c'],
      [3, 4],
    ]);
  });

  test('remarks in the file are told', () => {
    expect(read('# nguồn: x\nid,name,n\n1,a,2\n# y\n2,b,3\n').reasons).toEqual(['1 comment', '4 comment', '2 header']);
  });
});

test.each([
  ['Đơn vị tính: triệu đồng', 1e6, 'VND'],
  ['ĐVT: 1.000 USD', 1e3, 'USD'],
  ['(Đơn vị tính: tỷ đồng)', 1e9, 'VND'],
  ['Đơn vị: nghìn Euro', 1e3, 'EUR'],
])('%s', (text, factor, currency) => expect(unitInHeading(text)).toMatchObject({ factor, currency }));

test.each([
  ['Cam kết (triệu USD)', 1e6, 'USD'],
  ['Giá trị, tỷ đồng', 1e9, 'VND'],
  ['Số tiền (Yên Nhật)', 1, 'JPY'],
])('%s', (title, factor, currency) => expect(unitInTitle(title)).toMatchObject({ factor, currency }));

test.each(['Số người (người)', 'Tỷ lệ (%)', 'Tên (tiếng Anh)', 'Đơn vị'])('%s counts nothing in money', (title) =>
  expect(unitInTitle(title)).toBeNull(),
);
test.each(['người', 'tỷ lệ', 'triệu người'])('%s is no unit of money', (text) => expect(unitOf(text)).toBeNull());
