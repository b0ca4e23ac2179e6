import { describe, expect, test } from 'vitest';
import { records, type Table } from '../../src/domain/table';
import { ImportDesk } from '../../src/ingest/import-desk';
import { proposeMapping } from '../../src/ingest/survey';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the desk keeps files while a person decides', () => {
  const UNITS = [
    { id: 'VHTQT', names: ['Vụ Hợp tác quốc tế'], from: '2008-01-01', to: null },
    { id: 'TCTHADS', names: ['Tổng cục Thi hành án dân sự'], from: '2008-01-01', to: '2025-02-28' },
    { id: 'CTHADS', names: ['Cục Quản lý Thi hành án dân sự'], from: '2025-03-01', to: null },
  ];
  const NAMES = { units: UNITS, changes: [{ from: 'TCTHADS', to: 'CTHADS', on: '2025-03-01' }], partners: [], answers: {} };
  const TEXT =
    'DANH SÁCH ĐOÀN\nMã đoàn;Đoàn ra / đoàn vào;Cấp trưởng đoàn;Mục đích;Đơn vị chủ trì;Từ ngày;Đến ngày;Trong kế hoạch\n' +
    'D1;Đoàn ra;Cấp vụ;Hội nghị;Vụ HTQT;01/04/2025;03/04/2025;x\n' +
    'D2;Đoàn ra;Cấp vụ;Hội nghị;Tổng cục THADS;01/04/2025;03/04/2025;có\n' +
    'D3;Đoàn ra;Cấp vụ;Hội nghị;Tổng cục THADS;01/04/2024;03/04/2024;không\n' +
    'D4;Đoàn ra;Cấp vụ;Hội nghị;Công ty Hoa Sen;01/04/2024;03/04/2024;không\n';

  test('open, look, cast: names become the units of their day, and what is not known is asked', async () => {
    const desk = new ImportDesk();
    const opened = await desk.open({ name: 'doan.csv', bytes: bytes(TEXT) });
    if (!opened.ok) throw new Error('refused');
    const [part] = opened.value.parts;
    expect(part).toMatchObject({
      format: 'csv',
      encoding: { encoding: 'utf-8' },
      dialect: { delimiter: ';' },
      layout: { headerLines: [2] },
    });
    expect(part!.head.map((row) => row.line)).toEqual([3, 4, 5, 6]);
    const match = desk.match(opened.value.id, 0, 'delegations');
    const outcome = desk.cast(opened.value.id, 0, proposeMapping(match, null), NAMES);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { table, fields, rejected, read } = outcome.value;
    expect([read, table.rows, rejected.length]).toEqual([4, 3, 1]);
    expect(records(table.table as Table).map((r) => [r['delegation_id'], r['lead_unit_id'], r['in_plan']])).toEqual([
      ['D1', 'VHTQT', true],
      ['D2', 'CTHADS', true],
      ['D3', 'TCTHADS', false],
    ]);
    const unit = fields.find((f) => f.field === 'lead_unit_id')!;
    expect([unit.former, unit.asks.map((ask) => [ask.text, ask.rows])]).toEqual([{ 'Tổng cục THADS': 'CTHADS' }, [['Công ty Hoa Sen', 1]]]);
    expect([...rejected][0]).toMatchObject({
      line: 6,
      problems: [{ code: 'name_unknown', column: 'lead_unit_id', value: 'Công ty Hoa Sen' }],
    });

    const told = { lead_unit_id: { answers: { 'công ty hoa sen': 'VHTQT' } } };
    const again = desk.cast(opened.value.id, 0, { ...proposeMapping(match, null), choices: told }, NAMES);
    expect(again.ok && again.value.table.rows).toBe(4);
    desk.close(opened.value.id);
    expect(() => desk.look(opened.value.id, 0)).toThrow(RangeError);
  });

  test('a person may say where the header is', async () => {
    const desk = new ImportDesk();
    const opened = await desk.open({ name: 'a.csv', bytes: bytes('x,y\na,b\nc,d\n') });
    const id = opened.ok ? opened.value.id : 0;
    expect(desk.look(id, 0, { header: [2, 2] }).layout.titles).toEqual(['a', 'b']);
    // A line behind the end says nothing.
    expect(desk.look(id, 0, { header: [9, 9] }).layout.titles).toEqual(['x', 'y']);
  });
});
