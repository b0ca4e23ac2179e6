import { describe, expect, test } from 'vitest';
import { openZip } from '../../src/archive/read';
import { fixListWorkbook } from '../../src/exports/fix-list';
import type { FixTable } from '../../src/exports/fix-table';
import { readWorkbook } from '../../src/ingest/excel/workbook';
import { cellText } from '../../src/ingest/grid/grid';
import { ImportDesk } from '../../src/ingest/import-desk';
import { proposeMapping } from '../../src/ingest/survey';
import { ooxmlFaults, ooxmlIsHere } from '../support/ooxml';

const SENT = [
  'DANH SÁCH ĐOÀN',
  'Mã đoàn;Đoàn ra / đoàn vào;Cấp trưởng đoàn;Mục đích;Đơn vị chủ trì;Từ ngày;Đến ngày;Trong kế hoạch',
  'D1;Đoàn ra;Cấp vụ;Hội nghị;VHTQT;01/04/2025;03/04/2025;x',
  'D2;Đoàn ra;Cấp vụ;Hội nghị;VHTQT;31/02/2025;03/04/2025;có',
  '"=HYPERLINK(""http://a"";""b"")";Đoàn bay;Cấp vụ;Hội nghị;VHTQT;01/04/2024;03/04/2024;-',
  ';Đoàn ra;Cấp\u0000 vụ;"Hội\nnghị";VHTQT;Quý II/2021;03/04/2024;không',
].join('\n');

async function tableOf(text: string, file = 'Đoàn 2025.csv'): Promise<FixTable> {
  const desk = new ImportDesk();
  const opened = await desk.open({ name: file, bytes: new TextEncoder().encode(text) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const [part] = opened.value.parts;
  const mapping = proposeMapping(desk.match(opened.value.id, 0, 'delegations'), null);
  const cast = desk.cast(opened.value.id, 0, mapping, null);
  if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
  const { read, rejected } = cast.value;
  const problems = [...opened.problems, ...cast.problems];
  return { file, sheet: null, table: 'delegations', titles: part!.layout.titles, columns: mapping.columns, read, rejected, problems };
}

const listOf = (tables: readonly FixTable[], language: 'vi' | 'en' = 'vi') =>
  fixListWorkbook({ unit: 'Vụ Hợp tác quốc tế', madeOn: '2026-11-22', tables, language });

function partsOf(bytes: Uint8Array): { readonly sheet: string; readonly styles: string; readonly workbook: string } {
  const zip = openZip(bytes, { entries: 20, each: 1 << 24, total: 1 << 24, ratio: 100, free: 1 << 24 });
  const text = (path: string) => new TextDecoder().decode(zip.read(path));
  return { sheet: text('xl/worksheets/sheet1.xml'), styles: text('xl/styles.xml'), workbook: text('xl/workbook.xml') };
}

const rowsOf = (bytes: Uint8Array, at = 0) => readWorkbook(bytes)[at]!.grid.rows.slice();
const texts = (bytes: Uint8Array, at = 0) => rowsOf(bytes, at).map((row) => row.map(cellText));

describe('the list of corrections', () => {
  test('says line, column, the value as it was sent, what is wrong and how to mend it', async () => {
    const { bytes, name } = listOf([await tableOf(SENT)]);
    expect(name).toBe('de-nghi-sua-doan-2025-2026-11-22.xlsx');
    const rows = texts(bytes);
    expect(rows.slice(0, 6).map((row) => row.filter(Boolean))).toEqual([
      ['ĐỀ NGHỊ CHỈNH SỬA SỐ LIỆU', 'Ngày lập', '2026-11-22'],
      ['Đơn vị gửi', 'Vụ Hợp tác quốc tế', 'Số dòng đọc được', '4'],
      ['Tệp đã gửi', 'Đoàn 2025.csv', 'Số dòng chưa nhập', '3'],
      ['Bảng số liệu', 'Đoàn ra, đoàn vào', 'Số chỗ cần sửa hoặc xem lại', String(rows.length - 6)],
      ['Đề nghị ghi giá trị đúng vào cột cuối, hoặc sửa ngay trong tệp đã gửi, rồi gửi lại.'],
      ['STT', 'Dòng', 'Cột', 'Giá trị đã gửi', 'Vấn đề', 'Cách sửa', 'Tình trạng', 'Giá trị đúng'],
    ]);
    const places = rows.slice(6);
    expect(places.map((row) => row.slice(0, 4))).toEqual([
      ['1', '4', 'Từ ngày', '31/02/2025'],
      ['2', '5', 'Đoàn ra / đoàn vào', 'Đoàn bay'],
      ['3', '6', 'Mã đoàn', ''],
      ['4', '6', 'Cấp trưởng đoàn', 'Cấp␀ vụ'],
      ['5', '6', 'Từ ngày', 'Quý II/2021'],
      ['6', '6', '', ''],
    ]);
    expect(places[0]!.slice(4)).toEqual([
      '“31/02/2025” ở cột Từ ngày không phải là ngày có thật.',
      'Ghi ngày theo dạng 14/09/2026.',
      'Dòng chưa nhập',
    ]);
    // A warning about a row that was taken in, or about none: its state says so.
    expect(places.at(-1)!.slice(4)).toEqual([expect.stringContaining('NUL'), 'Xuất lại tệp từ phần mềm nguồn.', 'Đã nhận, cần xem lại']);
  });

  test('numbers are numbers and days are days; what looks like a formula stays a text', async () => {
    const sent = SENT.replace('"=HYPERLINK(""http://a"";""b"")";Đoàn bay', 'D3;=1+1');
    const { bytes } = listOf([await tableOf(sent)]);
    const rows = rowsOf(bytes);
    expect(rows[0]!.at(-1)).toEqual({ day: '2026-11-22' });
    expect([rows[1]!.at(-1), rows[7]![1], rows[7]![3]]).toEqual([4, 5, '=1+1']);
    const { sheet, styles } = partsOf(bytes);
    expect(sheet).not.toMatch(/<f[ >/]/);
    const style = Number(/<c r="D8" s="(\d+)" t="inlineStr">/.exec(sheet)![1]);
    expect([...styles.matchAll(/<xf [^>]*>/g)][style + 1]![0]).toContain('quotePrefix="1"');
    expect(sheet).toContain('<pane ySplit="6" topLeftCell="A7" activePane="bottomLeft" state="frozen"/>');
  });

  test('every row is as tall as its longest text needs, and the titles of the columns stand on every page', async () => {
    const { sheet, workbook } = partsOf(listOf([await tableOf(SENT)]).bytes);
    const heights = [...sheet.matchAll(/<row r="(\d+)"(?: ht="([\d.]+)")?>/g)].map(([, r, ht]) => [Number(r), Number(ht)]);
    const tall = new Map(heights.map(([r, ht]) => [r!, ht!]));
    // "Ô Mã đoàn bắt buộc nhưng đang trống." is one line; that a quarter is no day takes three.
    expect(tall.get(9)).toBeLessThan(20);
    expect(tall.get(11)).toBeGreaterThan(45);
    expect(heights.filter(([r, ht]) => r! > 6 && !(ht! > 0))).toEqual([]);
    expect(workbook).toMatch(/_xlnm\.Print_Titles"[^>]*>[^<]*!\$6:\$6</);
  });

  test('is the same file every time, in either language', async () => {
    const table = await tableOf(SENT);
    expect(listOf([table]).bytes).toEqual(listOf([table]).bytes);
    const { bytes, name } = listOf([table], 'en');
    expect(name).toBe('corrections-doan-2025-2026-11-22.xlsx');
    expect(texts(bytes)[5]).toContain('Right value');
  });

  test('has a sheet for each table, and for a file that was refused', async () => {
    const locked: FixTable = {
      file: 'Khóa [1].xlsx',
      sheet: null,
      table: null,
      titles: [],
      columns: [],
      read: 0,
      rejected: [],
      problems: [{ code: 'file_locked', severity: 'error', file: 'Khóa [1].xlsx', count: 1 }],
    };
    const clean = await tableOf(SENT.split('\n').slice(0, 3).join('\n'));
    const { bytes } = listOf([await tableOf(SENT), await tableOf(SENT), clean, locked]);
    expect(readWorkbook(bytes).map((sheet) => sheet.name)).toEqual([
      'Đoàn ra, đoàn vào',
      'Đoàn ra, đoàn vào (2)',
      'Đoàn ra, đoàn vào (3)',
      'Khóa 1 .xlsx',
    ]);
    expect(texts(bytes, 2)[4]![0]).toBe('Không có gì cần sửa.');
    expect(texts(bytes, 3).at(-1)!.slice(3)).toEqual([
      '',
      'Tệp Khóa [1].xlsx được khóa bằng mật khẩu.',
      expect.stringContaining('bỏ mật khẩu'),
      'Tệp chưa nhập',
    ]);
  });

  test('says how many places there are when it cannot list them all', async () => {
    const one = await tableOf(SENT);
    const rejected = Array.from({ length: 8_000 }, () => [...one.rejected]).flat();
    const { bytes } = listOf([{ ...one, rejected }]);
    const rows = texts(bytes);
    expect([rows.length, rows[3]!.at(-1)]).toEqual([20_006, '40001']);
    expect(rows[4]![0]).toBe('Chỉ ghi 20.000 trong 40.001 chỗ cần sửa; sửa xong hãy gửi lại tệp để kiểm tra tiếp.');
  });

  test.skipIf(!ooxmlIsHere)('keeps to the schemas of Office files', async () => {
    const table = await tableOf(SENT);
    expect(ooxmlFaults('fix.xlsx', listOf([table, table]).bytes)).toEqual([]);
  });
});
