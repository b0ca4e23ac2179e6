import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { samePersons, sameEvents } from '../../src/ingest/names/duplicates';
import { nameKey } from '../../src/ingest/names/key';
import { type Change, type Named, NameIndex } from '../../src/ingest/names/name-index';
import { readCsv } from '../../src/ingest/csv';

function rows(path: string): Record<string, string>[] {
  const found: string[][] = [];
  readCsv(
    readFileSync(path, 'utf8').replace('\uFEFF', ''),
    { delimiter: ',' },
    { row: (cells, width) => found.push(cells.slice(0, width)) > 0 },
  );
  const [head = [], ...body] = found;
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
}

const units: Named[] = rows('data/seeds/units.csv').map((r) => ({
  id: r['unit_id']!,
  names: [r['name_vi']!, r['name_en']!, r['abbr']!].filter(Boolean),
  from: r['valid_from'] || null,
  to: r['valid_to'] || null,
}));
const changes: Change[] = rows('data/seeds/unit_changes.csv').map((r) => ({
  from: r['old_unit_id']!,
  to: r['new_unit_id']!,
  on: r['effective_on']!,
}));

const index = new NameIndex(units, changes);
const NOW = '2025-06-30';

describe('units by what people write', () => {
  test.each<[string, string | null, string, string]>([
    ['VHTQT', NOW, 'VHTQT', 'id'],
    ['Vụ Hợp tác quốc tế', NOW, 'VHTQT', 'name'],
    ['VỤ HỢP TÁC QUỐC TẾ ', NOW, 'VHTQT', 'name'],
    ['Vu Hop tac quoc te', NOW, 'VHTQT', 'folded'],
    ['Vụ HTQT', NOW, 'VHTQT', 'short'],
    ['V.HTQT', NOW, 'VHTQT', 'short'],
    ['Vụ HTQT - Bộ Tư pháp', NOW, 'VHTQT', 'short'],
    ['Department of International Cooperation', NOW, 'VHTQT', 'name'],
    ['Cục Quản lý THADS', NOW, 'CTHADS', 'short'],
    ['Cục QLTHADS', NOW, 'CTHADS', 'short'],
    ['Tổng cục Thi hành án dân sự', '2024-06-30', 'TCTHADS', 'name'],
    ['Tổng cục THADS', '2024-06-30', 'TCTHADS', 'short'],
    ['TCTHADS', '2024-06-30', 'TCTHADS', 'id'],
    ['Tổng cục Thi hành án dân sự', NOW, 'CTHADS', 'former'],
    ['Tổng cục THADS', NOW, 'CTHADS', 'former'],
    ['Tổng cục THADS', null, 'CTHADS', 'former'],
  ])('%s on %s', (text, on, id, how) => expect(index.find(text, on)).toEqual({ kind: 'match', id, how }));

  test('the place of a tone does not matter', () => {
    expect(nameKey('Sở Tư pháp tỉnh Thanh Hoá')).toBe(nameKey('Sở Tư pháp tỉnh Thanh Hóa'));
    expect(nameKey('Thuỷ, quý, loè')).toBe('thủy quý lòe');
    const [old, now] = ['Sở Tư pháp tỉnh Thanh Hoá', 'Sở Tư pháp tỉnh Thanh Hóa'].map((text) => index.find(text, '2025-08-01'));
    expect(old).toEqual(now);
    expect(old).toMatchObject({ kind: 'match' });
  });

  test('a name that is not known is asked about, with what it may be', () => {
    const found = index.find('Cục Quản lý Thi hành án', NOW);
    expect(found.kind).toBe('none');
    expect(found.kind === 'none' && found.candidates.map((c) => c.id)).toContain('CTHADS');
    expect(index.find('Công ty Cổ phần Hoa Sen', NOW)).toEqual({ kind: 'none', candidates: [] });
  });

  test('a unit that did not exist yet is asked about', () => {
    const found = index.find('Cục Quản lý Thi hành án dân sự', '2024-06-30');
    expect(found.kind === 'ask' && found.candidates.map((c) => c.id)).toEqual(['TCTHADS', 'CTHADS']);
  });

  test('two units of one name are asked about', () => {
    const two = new NameIndex([
      { id: 'A', names: ['Phòng 1'], from: null, to: null },
      { id: 'B', names: ['Phòng 1'], from: null, to: null },
    ]);
    expect(two.find('phòng 1', null)).toMatchObject({ kind: 'ask', candidates: [{ id: 'A' }, { id: 'B' }] });
  });

  test('an answer is remembered', () => {
    const told = new NameIndex(units, changes, { 'STP TP. Thủ Đức - TPHCM': 'VHTQT' });
    expect(told.find('stp tp thủ đức – TPHCM', NOW)).toEqual({ kind: 'match', id: 'VHTQT', how: 'remembered' });
  });
});

describe('duplicates are suggested', () => {
  test('persons', () => {
    const people = [
      ['Nguyễn Thị Hoà', 'CTHADS'],
      ['NGUYỄN THỊ HÒA', 'CTHADS'],
      ['Nguyễn Thị Hoà ', 'CTHADS'],
      ['Nguyễn, Thị Hòa', 'CTHADS'],
      ['Đặng Hoàng Oanh', 'VHTQT'],
      ['ĐẶNG HOÀNG OANH', null],
      ['Trần Văn A', null],
    ].map(([name, unit]) => ({ name: name!, unit: unit ?? null }));
    expect(samePersons(people)).toEqual([
      { name: 'Nguyễn Thị Hoà', rows: [0, 1, 2, 3], strong: true },
      { name: 'Đặng Hoàng Oanh', rows: [4, 5], strong: false },
    ]);
  });

  test('workshops', () => {
    const events = [
      { title: 'Hội thảo góp ý dự thảo Luật Hòa giải', on: '2025-05-12' },
      { title: 'Tọa đàm về trợ giúp pháp lý', on: '2025-05-12' },
      { title: 'Hội thảo góp ý dự thảo Luật Hoà giải', on: '2025-05-13' },
      { title: 'Hội thảo góp ý dự thảo Luật Hòa giải', on: '2025-09-13' },
    ];
    expect(sameEvents(events)).toEqual([{ name: 'Hội thảo góp ý dự thảo Luật Hòa giải', rows: [0, 2], strong: false }]);
  });
});
