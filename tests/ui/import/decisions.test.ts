import { describe, expect, test } from 'vitest';
import { ImportDesk } from '../../../src/ingest/import-desk';
import { memoryFrom, memoryText, recalled } from '../../../src/ingest/map/memory';
import { templateOf } from '../../../src/ingest/map/template';
import { proposeMapping } from '../../../src/ingest/survey';
import { countsOf } from '../../../src/ui/import/counts';
import { firstPart, inOrder, partLeft } from '../../../src/ui/import/flow-state';
import { asked, lacking, withChoice, withColumn, withFill, withoutChoice, withoutRow } from '../../../src/ui/import/mapping-edit';
import { questionsOf } from '../../../src/ui/import/questions';
import { sheetData, workbook } from '../../support/workbook';
import { rejectedCsv } from '../../../src/ui/import/rejected-csv';
import { takenOf } from '../../../src/ui/import/taken';

const LIST = [
  'BẢNG KÊ GIẢI NGÂN;;;;',
  'Mã dự án;Ngày;Số tiền;Loại tiền;Loại',
  'P-1;05/08/2026;1.250.000,50;USD;Giải ngân',
  'P-1;12/08/2026;2,000,000.00;USD;Giải ngân',
  'P-1;31/9/2026;1.000,00;USD;Giải ngân',
  'P-1;13/08/2026;2,000,000.00;USD;hoàn trả',
  'P-1;14/08/2026;5.000,00;USD;Giải ngân',
  'P-1;15/08/2026;6.000,00;USD;Giải ngân',
].join('\n');

async function opened() {
  const desk = new ImportDesk();
  const outcome = await desk.open({ name: 'giai-ngan.csv', bytes: new TextEncoder().encode(LIST) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { id, parts } = outcome.value;
  const match = desk.match(id, 0, 'transactions');
  return { desk, id, parts, match, mapping: proposeMapping(match, null) };
}

describe('what a person decides', () => {
  test('a required column that the file lacks is asked for, and stays open to change once given', async () => {
    const { mapping } = await opened();
    expect([lacking(mapping), asked(mapping)]).toEqual([['fund'], ['fund']]);
    const given = withFill(mapping, 'fund', { text: 'vien_tro' });
    expect([lacking(given), asked(given)]).toEqual([[], ['fund']]);
    expect(withFill(given, 'fund', { text: ' ' })).toEqual(mapping);
  });

  test('no one value stands for all persons, nor for all rows: each row gets a key of its own, or a column is matched', async () => {
    const desk = new ImportDesk();
    const text = 'Khóa,Đơn vị khi học,Hoàn thành\nK01,VHTQT,có\nK01,CTHADS,có\n';
    const outcome = await desk.open({ name: 'hoc-vien.csv', bytes: new TextEncoder().encode(text) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { id } = outcome.value;
    const mapping = proposeMapping(desk.match(id, 0, 'enrolments'), null);
    expect([lacking(mapping), asked(mapping)]).toEqual([['person_key'], ['person_key']]);
    // Not even where an older file remembers one.
    const one = withFill(mapping, 'person_key', { text: 'A' });
    expect(lacking(one)).toEqual(['person_key']);
    const refused = desk.cast(id, 0, one, null);
    expect(refused.problems.map((p) => [p.code, p.column])).toEqual([['key_one_for_all', 'person_key']]);
    expect(refused.ok).toBe(false);
    const each = withFill(mapping, 'person_key', { generate: true });
    expect([lacking(each), asked(each)]).toEqual([[], ['person_key']]);
    const cast = desk.cast(id, 0, each, null);
    if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
    const { table } = cast.value.table;
    const people = table instanceof Uint8Array ? [] : (table.columns.find((c) => c.name === 'person_key')?.values ?? []);
    expect(new Set(people).size).toBe(2);
  });

  test('the whole key of a table of several keys is not one value for all rows; a part of it may be', async () => {
    const desk = new ImportDesk();
    const text = 'Trạng thái nộp báo cáo,Ngày nhận\ndung_han,01/07/2026\ndung_han,02/07/2026\n';
    const outcome = await desk.open({ name: 'nop.csv', bytes: new TextEncoder().encode(text) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const base = proposeMapping(desk.match(outcome.value.id, 0, 'report_status'), null);
    const both = withFill(withFill(base, 'unit_id', { text: 'VHTQT' }), 'period_id', { text: '2026H1' });
    const refused = desk.cast(outcome.value.id, 0, both, null);
    expect(refused.problems.filter((p) => p.code === 'key_one_for_all').map((p) => p.column)).toEqual(['unit_id', 'period_id']);
    const part = desk.cast(outcome.value.id, 0, withFill(withColumn(both, 1, 'unit_id'), 'period_id', { text: '2026H1' }), null);
    expect(part.problems.filter((p) => p.code === 'key_one_for_all')).toEqual([]);
  });

  test('no two columns stand for the same, and a column takes the place of what filled it', async () => {
    const { mapping } = await opened();
    const moved = withColumn(mapping, 0, 'txn_on');
    expect(moved.columns.filter((c) => c === 'txn_on')).toHaveLength(1);
    expect([moved.columns[0], moved.columns[1]]).toEqual(['txn_on', null]);
    expect(withColumn(withFill(mapping, 'fund', { text: 'vien_tro' }), 4, 'fund').fill['fund']).toBeUndefined();
  });

  test('reasons are asked once for all their rows; each row is read, valid, to be answered or out', async () => {
    const { desk, id, mapping } = await opened();
    const full = withFill(mapping, 'fund', { text: 'vien_tro' });
    const outcome = desk.cast(id, 0, full, null);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(countsOf(takenOf(outcome.value), null)).toEqual({ read: 6, valid: 3, duplicates: null, mend: 2, out: 1 });
    const { questions } = takenOf(outcome.value).refused;
    expect(questions.map((q) => [q.kind, q.column, q.value, q.lines])).toEqual([
      ['mend', 'amount', '2,000,000.00', [4, 6]],
      ['code', 'txn_type', 'hoàn trả', [6]],
      ['none', 'txn_on', '31/9/2026', [5]],
    ]);
    const [mend, code] = questions;
    const mended = withChoice(withChoice(full, 'amount', { mends: { [mend!.value]: mend!.proposal! } }), 'txn_type', {
      answers: { [code!.value]: '7' },
    });
    const after = desk.cast(id, 0, mended, null);
    expect(after.ok && countsOf(takenOf(after.value), null)).toEqual({ read: 6, valid: 5, duplicates: null, mend: 0, out: 1 });
  });

  test('what a person types is read like a cell, in all rows that are alike; it can be mended again and taken back', async () => {
    const { desk, id, mapping } = await opened();
    const full = withFill(mapping, 'fund', { text: 'vien_tro' });
    const out = (m: typeof full) => {
      const outcome = desk.cast(id, 0, m, null);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      return questionsOf(outcome.value, 12).questions.flatMap((q) => (q.column === 'txn_on' ? [q.value] : []));
    };
    const wrong = withChoice(full, 'txn_on', { mends: { '31/9/2026': 'cuối tháng' } });
    expect([out(full), out(wrong)]).toEqual([['31/9/2026'], ['cuối tháng']]);
    const right = withChoice(wrong, 'txn_on', { mends: { 'cuối tháng': '30/9/2026' } });
    expect([out(right), out(withoutChoice(right, 'txn_on', '31/9/2026'))]).toEqual([[], ['31/9/2026']]);
    const ring = withChoice(wrong, 'txn_on', { mends: { 'cuối tháng': '31/9/2026' } });
    expect(out(ring)).toHaveLength(1);
  });

  test('of a file that is wrong as a whole a page gets counts, the first reasons and the first places, and no rows', async () => {
    const desk = new ImportDesk();
    const rows = Array.from({ length: 3000 }, (_, i) => `GD-${i},DA-1,2,2026-01-0${i % 9},x${i % 700},USD,vien_tro`);
    const bytes = new TextEncoder().encode(['txn_id,project_id,txn_type,txn_on,amount,currency,fund', ...rows].join('\n'));
    const opened = await desk.open({ name: 'transactions.csv', bytes });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const cast = desk.cast(opened.value.id, 0, proposeMapping(desk.match(opened.value.id, 0, 'transactions'), null), null);
    if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
    const taken = takenOf(cast.value);
    const { refused } = taken;
    expect([refused.rows, cast.value.rejected.length, refused.toMend]).toEqual([3000, 3000, 0]);
    expect(refused.places).toBe([...cast.value.rejected].reduce((sum, row) => sum + row.problems.length, 0));
    expect([refused.reasons > 700, refused.questions.length, refused.first.length]).toEqual([true, 12, 50]);
    expect(refused.questions[0]!.count).toBeGreaterThan(300);
    expect(refused.questions[0]!.lines.length).toBeLessThanOrEqual(50);
    expect('rejected' in taken).toBe(false);
    expect(countsOf(taken, null)).toEqual({ read: 3000, valid: 0, duplicates: null, mend: 0, out: 3000 });
  });

  test('rows left out come as a file with line, reason and every cell', async () => {
    const { desk, id, mapping, parts } = await opened();
    const outcome = desk.cast(id, 0, withFill(mapping, 'fund', { text: 'vien_tro' }), null);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const bad = [...outcome.value.rejected].filter((r) => r.line === 5);
    const how = { table: 'transactions', titles: parts[0]!.layout.titles, heads: ['Dòng', 'Lý do', 'Cách sửa'], language: 'vi' } as const;
    const lines = [...rejectedCsv(bad, how)].join('').split('\r\n');
    expect(lines[0]).toBe('\uFEFFDòng,Lý do,Cách sửa,Mã dự án,Ngày,Số tiền,Loại tiền,Loại');
    expect(lines[1]).toMatch(/^5,.*31\/9\/2026.*,P-1,31\/9\/2026,"1\.000,00",USD,Giải ngân$/);
  });

  test('a reason that names its line is said of each row anew, any other once for all of its like', () => {
    const row = (line: number, code: 'row_left_out' | 'value_date') => {
      const problem = { code, severity: 'error', column: 'txn_on', value: '31/9/2026', line, row: line - 1, count: 1 } as const;
      return { line, row: line - 1, cells: ['GD-1'], problems: [problem] };
    };
    const bad = [row(5, 'row_left_out'), row(6, 'row_left_out'), row(7, 'value_date'), row(8, 'value_date')];
    const how = { table: 'transactions', titles: ['Mã'], heads: ['Dòng', 'Lý do', 'Cách sửa'], language: 'vi' } as const;
    const lines = [...rejectedCsv(bad, how)].join('').split('\r\n').slice(1, 5);
    expect(lines.map((line) => /dòng (\d)/.exec(line)?.[1])).toEqual(['5', '6', undefined, undefined]);
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['5,', '6,', '7,', '8,']);
    expect(lines[2]!.slice(1)).toBe(lines[3]!.slice(1));
    expect(lines[2]).toContain('31/9/2026');
  });

  test('a part that is a table comes before one that may be, a hidden one after its like', async () => {
    const { parts } = await opened();
    const [part] = parts;
    const none = { ...part!, guess: { kind: 'none' } as const };
    expect(firstPart([none, part!])).toBe(1);
    expect(firstPart([{ ...part!, hidden: true }, part!])).toBe(1);
    expect(firstPart([none, { ...part!, hidden: true }])).toBe(1);
  });
});

describe('what is remembered', () => {
  test('decisions come back as they were', async () => {
    const { mapping, match } = await opened();
    const chosen = withChoice(mapping, 'txn_on', { periods: 'last' });
    const columns = match.columns.map(({ title }, at) => ({ title, field: chosen.columns[at] ?? null }));
    const memory = { template: templateOf('transactions', columns, chosen.choices), fill: chosen.fill, answers: { koika: 'KOICA' } };
    expect(memoryFrom(memoryText(memory))).toEqual(memory);
    const read = { found: 'abc', reading: { encoding: 'tcvn3', dialect: { delimiter: ',' } }, header: [2, 3] } as const;
    expect(memoryFrom(memoryText({ ...memory, read }))).toEqual({ ...memory, read });
  });

  test('how a file was read otherwise holds for the next of its shape, until one is read as it is detected', async () => {
    const { mapping, match } = await opened();
    const template = { ...templateOf('transactions', match.columns, mapping.choices), shape: 'other' };
    const otherwise = { template, fill: {}, answers: {}, read: { found: 'seen', reading: {}, header: [2, 2] as const } };
    const plainly = { ...otherwise, template: { ...template, shape: 'seen' }, read: undefined };
    const { read: _, ...detected } = plainly;
    expect(recalled([otherwise], 'seen')).toEqual({ memory: null, read: otherwise.read });
    expect(recalled([otherwise], 'other')).toEqual({ memory: otherwise, read: null });
    expect(recalled([otherwise, detected], 'seen')).toEqual({ memory: detected, read: null });
  });

  test.each([
    '',
    'null',
    '{}',
    '{"template":{"shape":"a","table":"nowhere","columns":{},"choices":{}},"fill":{},"answers":{}}',
    '{"template":{"shape":"a","table":"units","columns":{"a":"not_a_column"},"choices":{}},"fill":{},"answers":{}}',
    '{"template":{"shape":"a","table":"units","columns":{},"choices":{"unit_id":{"factor":"9"}}},"fill":{},"answers":{}}',
    '{"template":{"shape":"a","table":"units","columns":{},"choices":{}},"fill":{"unit_id":1},"answers":{}}',
    '{"template":{"shape":"a","table":"units","columns":{},"choices":{}},"fill":{},"answers":{"a":1}}',
    '{"template":{"shape":"a","table":"units","columns":{},"choices":{}},"fill":{},"answers":{},"read":{"found":"a","reading":{"encoding":"ebcdic"}}}',
    '{"template":{"shape":"a","table":"units","columns":{},"choices":{}},"fill":{},"answers":{},"read":{"found":"a","reading":{},"header":[0,1]}}',
  ])('anything else is no memory: %s', (text) => {
    expect(memoryFrom(text)).toBeNull();
  });
});

test('the parts of a file follow each other: tables for sure that were not written yet, no drafts, no hidden sheets', async () => {
  const rows = [
    ['Mã đoàn', 'Đoàn ra / đoàn vào', 'Đơn vị chủ trì', 'Từ ngày', 'Đến ngày', 'Mục đích', 'Cấp trưởng đoàn'],
    ['D1', 'Đoàn ra', 'VHTQT', '05/02/2026', '06/02/2026', 'Làm việc', 'Vụ'],
  ];
  const sheet = { xml: sheetData(rows) };
  const bytes = workbook([
    { name: 'Quý I', ...sheet },
    {
      name: 'Tính nháp',
      xml: sheetData([
        ['a', 'b'],
        [1, 2],
      ]),
    },
    { name: 'Ẩn', state: 'hidden', ...sheet },
    { name: 'Quý II', ...sheet },
  ]);
  const outcome = await new ImportDesk().open({ name: 'doan.xlsx', bytes });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { parts } = outcome.value;
  expect([partLeft(parts, []), partLeft(parts, [0]), partLeft(parts, [0, 3])]).toEqual([0, 3, null]);
});

test('what others refer to comes first: among the sheets of a workbook and among files named after their tables', async () => {
  const sheet = (title: readonly string[], row: readonly string[]) => ({ xml: sheetData([title, row]) });
  const delegations = sheet(
    ['Mã đoàn', 'Đoàn ra / đoàn vào', 'Đơn vị chủ trì', 'Từ ngày', 'Đến ngày', 'Mục đích', 'Cấp trưởng đoàn'],
    ['D1', 'Đoàn ra', 'VHTQT', '05/02/2026', '06/02/2026', 'Làm việc', 'Vụ'],
  );
  const agreements = sheet(
    ['Agreement id', 'Title (Vietnamese)', 'Instrument', 'Signatory level', 'Scope', 'Lead unit', 'Signed on'],
    ['A1', 'Thỏa thuận', 'thoa_thuan', 'bo', 'song_phuong', 'VHTQT', '05/02/2026'],
  );
  const bytes = workbook([
    { name: 'Đoàn', ...delegations },
    { name: 'Điều ước', ...agreements },
  ]);
  const outcome = await new ImportDesk().open({ name: 'so-lieu.xlsx', bytes });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { parts } = outcome.value;
  expect([firstPart(parts), partLeft(parts, [1])]).toEqual([1, 0]);
  const files = ['bao cao.xlsx', 'transactions.csv', 'projects (2).xlsx', 'khac.csv', 'units.csv'].map((name) => new File([], name));
  expect(inOrder(files).map((f) => f.name)).toEqual(['units.csv', 'projects (2).xlsx', 'transactions.csv', 'bao cao.xlsx', 'khac.csv']);
});

test('a row is left out, and taken after all', async () => {
  const { mapping } = await opened();
  const out = withoutRow(withoutRow(mapping, 2, true), 2, true);
  expect([out.without, withoutRow(out, 2, false).without]).toEqual([[2], []]);
});
