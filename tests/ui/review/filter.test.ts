import { expect, test } from 'vitest';
import type { Unit } from '../../../src/domain/place';
import type { Item } from '../../../src/review/queue';
import { filtered, searchLine, unitsOf } from '../../../src/ui/review/filter';

const unit = (id: string, parent: string | null): Unit => ({
  id,
  parent,
  name: { vi: id, en: id },
  abbr: null,
  kind: 'cuc',
  province: null,
  validFrom: null,
  validTo: null,
});
const units = [unit('BTP', null), unit('OLD', 'BTP'), unit('NEW', 'BTP'), unit('BRANCH', 'OLD'), unit('OTHER', 'BTP')];
const bodies = new Map(units.map((u) => [u.id, u.id === 'OLD' ? 'NEW' : u.id]));

const item = (id: string, more: Partial<Item> = {}): Item => ({
  kind: 'task',
  id,
  title: `Sửa đổi Luật Đấu giá ${id}`,
  task: null,
  judgement: null,
  faults: [],
  units: ['OLD'],
  area: 'plqt',
  day: '2026-03-01',
  ...more,
});
const all = { text: '', area: null, units: null, span: null };
const ids = (items: readonly Item[]) => items.map((i) => i.id);

test('a unit is kept under all its names, with what lies below it, and a ring of parents ends', () => {
  expect([...unitsOf(units, bodies, 'NEW')].sort((a, b) => (a < b ? -1 : 1))).toEqual(['BRANCH', 'NEW', 'OLD']);
  expect(unitsOf(units, bodies, 'BTP').size).toBe(5);
  expect(unitsOf([unit('A', 'B'), unit('B', 'A')], new Map(), 'C').size).toBe(0);
});

test('words are found without marks, in any order, also in the unit’s name', () => {
  const items = [item('1'), item('2', { title: 'Biên soạn tài liệu' })];
  const line = (i: Item) => searchLine(i, () => 'Cục Bổ trợ tư pháp');
  expect(ids(filtered(items, { ...all, text: 'gia dau' }, line))).toEqual(['1']);
  expect(ids(filtered(items, { ...all, text: 'bo tro tai lieu' }, line))).toEqual(['2']);
});

test('what belongs to no day or no unit is never hidden by a period or a unit', () => {
  const items = [item('in'), item('before', { day: '2025-12-31' }), item('lost', { day: null, units: [], area: null })];
  const span = { from: '2026-01-01', to: '2026-12-31' };
  expect(ids(filtered(items, { ...all, span }, () => ''))).toEqual(['in', 'lost']);
  expect(ids(filtered(items, { ...all, units: new Set(['OTHER']) }, () => ''))).toEqual(['lost']);
  expect(ids(filtered(items, { ...all, area: 'plqt' }, () => ''))).toEqual(['in', 'before']);
});
