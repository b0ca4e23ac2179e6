import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PartPreview } from '../../src/ingest/import-desk';
import { ImportDesk } from '../../src/ingest/import-desk';
import { proposeMapping } from '../../src/ingest/survey';
import { hasShared, shared, sharedBytes } from '../support/corpora';
import { officerWorkbook } from '../support/officer-workbook';

/** How a file is read, what it seems to be, and what of its rows: [encoding, delimiter, header lines, rows, totals that agree of all, table]. */
type Expected = readonly [string | null, string | null, string, number, string, string];

/** One report form, five ways of writing it: no list of records, so no table may be guessed. */
const REPORT = ['7-8', 7, '10/10', 'none'] as const;

const EXPECTED: Readonly<Record<string, Expected>> = {
  'mess_vn/bieu_01_bom_utf8_champhay.csv': ['utf-8', ';', ...REPORT],
  'mess_vn/bieu_01_tcvn3.csv': ['tcvn3', ';', ...REPORT],
  'mess_vn/bieu_01_utf16le_tab.txt': ['utf-16le', '\t', ...REPORT],
  'mess_vn/bieu_01_utf8_nfd_khong_bom.csv': ['utf-8', ';', ...REPORT],
  'mess_vn/bieu_01_windows1258.csv': ['windows-1258', ';', ...REPORT],
  'mess_vn/giao_dich_go_tay.csv': ['utf-8', ';', '1-1', 11, '0/0', 'transactions'],
  'mess_vn/hoc_vien_trung_ten.csv': ['utf-8', ',', '1-1', 6, '0/0', 'ask enrolments'],
  'mess_real/dportal_crs_2012_sectors.csv': ['utf-8', ',', '1-1', 165, '15/15', 'none'],
  'mess_real/dportal_crs_2016.csv': ['windows-1252', ',', '2-2', 163, '0/0', 'none'],
  'mess_real/dportal_crs_2017.csv': ['utf-8', ',', '2-2', 163, '0/0', 'none'],
  'mess_real/wjp_2024_semicolon_cp1252.csv': ['windows-1252', ';', '1-1', 142, '0/0', 'none'],
  'mess_real/worldbank_wgi_preamble.csv': ['utf-8', ',', '5-5', 266, '0/0', 'none'],
};

const FOLDERS = ['mess_vn', 'mess_real'] as const;

function guessed({ guess }: PartPreview): string {
  if (guess.kind === 'match') return guess.match.table;
  return guess.kind === 'ask' ? `ask ${guess.candidates[0]?.table}` : 'none';
}

async function opened(name: string, bytes: Uint8Array) {
  const desk = new ImportDesk();
  const outcome = await desk.open({ name, bytes });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { desk, file: outcome.value };
}

describe.skipIf(!FOLDERS.every((folder) => hasShared(`data/${folder}`)))('files as units send them', () => {
  test('every one of them has an expectation', () => {
    const there = FOLDERS.flatMap((folder) => readdirSync(shared(`data/${folder}`)).map((name) => `${folder}/${name}`));
    expect(there.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  test.each(Object.entries(EXPECTED))('%s', async (path, expected) => {
    const { file } = await opened(path, sharedBytes(`data/${path}`));
    expect(file.parts.length).toBe(1);
    const part = file.parts[0]!;
    const { headerLines, rows, totals } = part.layout;
    const agree = `${totals.filter((t) => t.agrees).length}/${totals.length}`;
    const header = `${headerLines[0]}-${headerLines.at(-1)}`;
    expect([part.encoding?.encoding, part.dialect?.delimiter, header, rows, agree, guessed(part)]).toEqual(expected);
  });
});

test('a row that a person leaves out is listed, not lost', async () => {
  const { desk, file } = await opened('hoi-nghi.xlsx', officerWorkbook());
  const mapping = { ...proposeMapping(desk.match(file.id, 0, 'events'), null), without: [2] };
  const outcome = desk.cast(file.id, 0, mapping, null);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { read, table, rejected } = outcome.value;
  expect([read, table.rows, Array.from(rejected, (r) => [r.line, r.row, r.problems[0]?.code, r.cells[1]])]).toEqual([
    4,
    3,
    [[10, 2, 'row_left_out', 'Tọa đàm kinh nghiệm hòa giải thương mại']],
  ]);
});

test('a workbook as an officer keeps it is one list of the right table; nothing but a name is left to ask', async () => {
  const { desk, file } = await opened('hoi-nghi.xlsx', officerWorkbook());
  expect(file.parts.map((p) => [p.sheet, p.hidden])).toEqual([
    ['Danh sách', false],
    ['Nháp', true],
  ]);
  const [part] = file.parts;
  expect(guessed(part!)).toBe('events');
  expect(part!.layout.totals.every((t) => t.agrees)).toBe(true);
  const mapping = proposeMapping(desk.match(file.id, 0, 'events'), null);
  const units = ['VHTQT', 'CTHADS', 'STP38'].map((id, at) => ({
    id,
    names: [['Vụ Hợp tác quốc tế'], ['Cục Quản lý Thi hành án dân sự'], ['Sở Tư pháp tỉnh Thanh Hóa']][at]!,
    from: null,
    to: null,
  }));
  const names = { units, changes: [], partners: [], answers: {} };
  const asked = desk.cast(file.id, 0, mapping, names);
  const answered = desk.cast(file.id, 0, mapping, { ...names, answers: { 'cuc thads': 'CTHADS' } });
  expect(
    [asked, answered].map((o) => o.ok && [o.value.table.rows, Array.from(o.value.rejected, (r) => `${r.line} ${r.problems[0]?.value}`)]),
  ).toEqual([
    [3, ['11 Cục THADS']],
    [4, []],
  ]);
});
