import { expect, test } from 'vitest';
import type { Indicator, Level } from '../../../src/domain/indicator';
import { columnsOf, grouped } from '../../../src/ui/board/grouping';
import { byProgress, type TargetRow } from '../../../src/ui/board/target-row';

const row = (id: string, level: Level, share: number | null = null): TargetRow => ({
  indicator: { id, level } as Indicator,
  plan: 1,
  milestone: false,
  now: undefined,
  before: undefined,
  unlike: false,
  history: undefined,
  upTo: undefined,
  standing: 'none',
  share,
  error: null,
});
const many = (level: Level, count: number) => Array.from({ length: count }, (_, i) => row(`${level}${i}`, level));

test('seven targets hang from one ruler, whatever their level', () => {
  const groups = grouped([...many('input', 3), ...many('quality', 4)]);
  expect(groups.map((g) => g.rows.length)).toEqual([7]);
  expect(columnsOf(groups)).toBe(7);
});

test('twelve targets are two rulers along the results chain, every target on one of them', () => {
  const rows = [
    ...many('quality', 1),
    ...many('input', 3),
    ...many('activity', 3),
    ...many('output', 3),
    ...many('outcome', 1),
    ...many('contribution', 1),
  ];
  const groups = grouped(rows);
  expect(groups.map((g) => [g.levels, g.rows.length])).toEqual([
    [['input', 'activity'], 6],
    [['output', 'outcome', 'contribution', 'quality'], 6],
  ]);
});

test('a level with more targets than a ruler takes is parted evenly', () => {
  expect(grouped(many('output', 10)).map((g) => g.rows.length)).toEqual([5, 5]);
});

test('worst first; what is judged by distance stands last', () => {
  expect(byProgress([row('a', 'input', 90), row('b', 'input'), row('c', 'input', 40)]).map((r) => r.indicator.id)).toEqual(['c', 'a', 'b']);
});
