import { describe, expect, test } from 'vitest';
import { ImportDesk, type NamesGiven } from '../../src/ingest/import-desk';
import type { Alike } from '../../src/ingest/names/alike';
import type { ImportProgress } from '../../src/ingest/progress';
import { sameEvents } from '../../src/ingest/names/duplicates';
import { proposeMapping } from '../../src/ingest/survey';

const bytes = (text: string) => new TextEncoder().encode(text);

const UNITS = ['VHTQT', 'CTHADS'].map((id) => ({ id, names: [id], from: null, to: null }));

async function taken(text: string, table: string, events: NamesGiven['events'] = [], onProgress?: (p: ImportProgress) => void) {
  const desk = new ImportDesk();
  const opened = await desk.open({ name: 'danh sach.csv', bytes: bytes(text) }, {}, onProgress);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { id } = opened.value;
  const mapping = proposeMapping(desk.match(id, 0, table), null);
  const fill = {
    ...mapping.fill,
    ...(table === 'enrolments' ? { person_key: { generate: true as const }, completed: { text: '1' } } : {}),
  };
  const cast = desk.cast(id, 0, { ...mapping, fill }, { units: UNITS, partners: [], changes: [], answers: {}, events }, onProgress);
  if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
  return cast.value;
}

const lines = (found: readonly Alike[]) =>
  found.map(({ reason, title, rows, there }) => [reason, title, rows.map((r) => r.line), there.map((t) => t.id)]);

describe('what may be the same twice is suggested, and taken in all the same', () => {
  const EVENTS =
    'Mã sự kiện,Loại sự kiện,Hình thức,Tên sự kiện,Đơn vị chủ trì,Từ ngày,Đến ngày,Trong kế hoạch\n' +
    'S1,Hội thảo,Trực tiếp,Hội thảo góp ý dự thảo Luật Hòa giải,VHTQT,12/05/2025,12/05/2025,có\n' +
    'S2,Hội thảo,Trực tiếp,Tọa đàm về trợ giúp pháp lý,VHTQT,12/05/2025,12/05/2025,có\n' +
    'S3,Hội thảo,Trực tiếp,Hội thảo góp ý dự thảo Luật Hoà giải,VHTQT,13/05/2025,13/05/2025,có\n' +
    'S4,Hội thảo,Trực tiếp,Hội nghị tổng kết,VHTQT,31/03/2025,31/03/2025,có\n';

  test('events of a file, and those that the pack has under another id', async () => {
    const pack = [
      { id: 'E9', title: 'HỘI NGHỊ TỔNG KẾT', on: '2025-04-01' },
      { id: 'S2', title: 'Tọa đàm về trợ giúp pháp lý', on: '2025-05-12' },
      { id: 'E8', title: 'Hội nghị tổng kết', on: '2024-03-31' },
    ];
    const { alike, table } = await taken(EVENTS, 'events', pack);
    expect(lines(alike)).toEqual([
      ['title', 'Hội nghị tổng kết', [5], ['E9']],
      ['title', 'Hội thảo góp ý dự thảo Luật Hòa giải', [2, 4], []],
    ]);
    expect(alike[1]!.rows.map(({ id, on, row }) => [id, on, row])).toEqual([
      ['S1', '2025-05-12', 1],
      ['S3', '2025-05-13', 3],
    ]);
    expect(table.rows).toBe(4);
  });

  test('persons by their names, which go nowhere', async () => {
    const text =
      'Họ và tên,Đơn vị khi học,Giới tính,Khóa\nNguyễn Thị Hoà,VHTQT,Nữ,K01\nNGUYỄN THỊ HÒA,VHTQT,nữ,K02\nTrần Văn A,VHTQT,Nam,K01\n"Trần, Văn A",CTHADS,Nam,K02\n';
    const found = await taken(text, 'enrolments');
    expect(lines(found.alike)).toEqual([
      ['name_unit', null, [2, 3], []],
      ['name', null, [4, 5], []],
    ]);
    expect(JSON.stringify([found.alike, found.table.table])).not.toMatch(/Hoà|HÒA|Trần/);
  });

  test('whoever has one key in every row is one person', async () => {
    const text = 'Họ và tên,Mã học viên,Đơn vị khi học,Khóa,Hoàn thành\nTrần Văn A,P1,VHTQT,K01,1\nTrần Văn A,P1,VHTQT,K02,1\n';
    expect((await taken(text, 'enrolments')).alike).toEqual([]);
  });

  test('many events are compared by their titles alone', () => {
    const events = Array.from({ length: 60_000 }, (_, i) => ({ title: `Hội thảo số ${i >> 1}`, on: `2025-05-${i % 2 ? 12 : 10}` }));
    expect(sameEvents(events).length).toBe(30_000);
  });
});

describe('how far an import is', () => {
  test('every stage goes from its start to its end, and never back', async () => {
    const row = (i: number) => `G${i},DA,2,01/02/2025,01/02/2025,${i},VND,,vien_tro,\n`;
    const text = `txn_id,project_id,txn_type,txn_on,value_on,amount,currency,partner_id,fund,source_doc\n${Array.from({ length: 50_000 }, (_, i) => row(i)).join('')}`;
    const told: ImportProgress[] = [];
    await taken(text, 'transactions', [], (progress) => told.push(progress));
    expect([...new Set(told.map((p) => p.stage))]).toEqual(['reading', 'mapping', 'casting', 'checking']);
    for (const stage of ['reading', 'mapping', 'casting', 'checking']) {
      const steps = told.filter((p) => p.stage === stage);
      expect(steps.map((p) => p.done)).toEqual(steps.map((p) => p.done).toSorted((a, b) => a - b));
      expect(new Set(steps.map((p) => p.total)).size).toBe(1);
    }
    const last = (stage: string) => told.findLast((p) => p.stage === stage)!;
    expect(last('reading')).toEqual({ stage: 'reading', unit: 'bytes', done: bytes(text).length, total: bytes(text).length });
    expect(last('checking')).toEqual({ stage: 'checking', unit: 'rows', done: 50_000, total: 50_000 });
    expect(told.filter((p) => p.stage === 'reading').length).toBeGreaterThan(3);
  });
});
