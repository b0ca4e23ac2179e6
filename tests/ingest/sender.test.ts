import { expect, test } from 'vitest';
import { ImportDesk } from '../../src/ingest/import-desk';
import { proposeMapping } from '../../src/ingest/survey';

const UNITS = [
  { id: 'BTP', names: ['Bộ Tư pháp'], from: null, to: null },
  { id: 'VHTQT', names: ['Vụ Hợp tác quốc tế', 'VHTQT'], from: null, to: null },
  { id: 'CTHADS', names: ['Cục Quản lý Thi hành án dân sự', 'CTHADS'], from: null, to: null },
];
const HEAD = 'Mã đoàn,Đoàn ra / đoàn vào,Cấp trưởng đoàn,Mục đích,Đơn vị chủ trì,Từ ngày,Đến ngày,Trong kế hoạch\n';
const row = (id: string, unit: string) => `${id},Đoàn ra,Cấp vụ,Hội nghị,${unit},01/04/2025,03/04/2025,có\n`;

async function senderOf(text: string): Promise<string | null> {
  const desk = new ImportDesk();
  const opened = await desk.open({ name: 'doan.csv', bytes: new TextEncoder().encode(text) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const mapping = proposeMapping(desk.match(opened.value.id, 0, 'delegations'), null);
  const cast = desk.cast(opened.value.id, 0, mapping, { units: UNITS, partners: [], changes: [], answers: {} });
  if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
  return cast.value.sender;
}

test('who sent a list stands in its letterhead, below the body above it, or in every row; otherwise nobody knows', async () => {
  const letterhead = 'BỘ TƯ PHÁP,,,,,,,\nVỤ HỢP TÁC QUỐC TẾ,,,,,,Độc lập - Tự do - Hạnh phúc,\n\n';
  expect(await senderOf(letterhead + HEAD + row('D1', 'CTHADS') + row('D2', 'CTHADS'))).toBe('VHTQT');
  expect(await senderOf(HEAD + row('D1', 'CTHADS') + row('D2', 'CTHADS'))).toBe('CTHADS');
  expect(await senderOf(HEAD + row('D1', 'CTHADS') + row('D2', 'VHTQT'))).toBeNull();
  expect(await senderOf(HEAD + row('D1', 'Sở Ngoại vụ'))).toBeNull();
});
