import { expect, test } from 'vitest';
import { fixListWorkbook } from '../../../src/exports/fix-list';
import { readWorkbook } from '../../../src/ingest/excel/workbook';
import { cellText } from '../../../src/ingest/grid/grid';
import { ImportDesk } from '../../../src/ingest/import-desk';
import { proposeMapping } from '../../../src/ingest/survey';
import { correctionsOf } from '../../../src/ui/import/corrections';
import { withChoice } from '../../../src/ui/import/mapping-edit';

const SENT = [
  'Mã đoàn;Đoàn ra / đoàn vào;Cấp trưởng đoàn;Mục đích;Đơn vị chủ trì;Từ ngày;Đến ngày;Trong kế hoạch',
  'D1;Đoàn ra;Cấp vụ;Hội nghị;VHTQT;31/02/2025;03/04/2025;x',
  'D2;Đoàn bay;Cấp vụ;Hội nghị;VHTQT;01/04/2025;03/04/2025;x',
  'D3;Đoàn ra;Cấp vụ;Hội nghị;VHTQT;Quý II/2021;03/07/2021;x',
].join('\n');

async function listed(language: 'vi' | 'en') {
  const desk = new ImportDesk();
  const opened = await desk.open({ name: 'doan.csv', bytes: new TextEncoder().encode(SENT) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { id, parts } = opened.value;
  const mapping = proposeMapping(desk.match(id, 0, 'delegations'), null);
  const cast = desk.cast(id, 0, mapping, null);
  if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
  const { titles } = parts[0]!.layout;
  const { read, rejected } = cast.value;
  const table = { file: 'doan.csv', sheet: null, table: 'delegations', titles, columns: mapping.columns, read, rejected, problems: [] };
  const { bytes } = fixListWorkbook({ unit: null, madeOn: '2026-11-22', tables: [table], language });
  const rows = readWorkbook(bytes).flatMap(({ grid }) => grid.rows.slice().map((row) => row.map(cellText)));
  return { desk, id, mapping, titles, rows, taken: cast.value.table.rows };
}

/** The list as a unit fills it in. */
const fill = (rows: readonly (readonly string[])[], rights: Readonly<Record<string, string>>) =>
  rows.map((row) => {
    const right = rights[row[3] ?? ''];
    return right === undefined ? row : [...Array.from({ length: 7 }, (_, at) => row[at] ?? ''), right];
  });

test.each(['vi', 'en'] as const)('what a unit fills in in its list (%s) mends the file that it sent', async (language) => {
  const { desk, id, mapping, titles, rows, taken } = await listed(language);
  expect(taken).toBe(0);
  const found = correctionsOf(
    fill(rows, { '31/02/2025': '28/02/2025', 'Đoàn bay': 'Đoàn vào', 'Quý II/2021': '01/07/2021' }),
    titles,
    mapping,
  );
  expect(found).toEqual({
    mends: { direction: { 'Đoàn bay': 'Đoàn vào' }, start_on: { '31/02/2025': '28/02/2025', 'Quý II/2021': '01/07/2021' } },
    values: 3,
    unused: 0,
  });
  const mended = Object.entries(found!.mends).reduce((m, [field, mends]) => withChoice(m, field, { mends }), mapping);
  const again = desk.cast(id, 0, mended, null);
  expect(again.ok && again.value.table.rows).toBe(3);
});

test('a list that was not filled in mends nothing; a value mended in two ways, or a column that is not there, is told; anything else is no list', async () => {
  const { mapping, titles, rows } = await listed('vi');
  expect(correctionsOf(rows, titles, mapping)).toEqual({ mends: {}, values: 0, unused: 0 });
  const line = (column: string, value: string, right: string) => ['1', '2', column, value, '', '', '', right];
  const two = [...rows, line('Từ ngày', 'x', '01/01/2025'), line('Từ ngày', 'x', '02/01/2025'), line('Cột lạ', 'y', 'z')];
  expect(correctionsOf(two, titles, mapping)).toEqual({ mends: {}, values: 0, unused: 3 });
  expect(
    correctionsOf(
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      titles,
      mapping,
    ),
  ).toBeNull();
});
