import { expect, test } from 'vitest';
import { type Measure, NO_MEASURE } from '../../../src/domain/answer';
import type { Cause, IndicatorMove, Move } from '../../../src/domain/difference';
import type { Period } from '../../../src/domain/period';
import { chosenMoves, firstPair, occurring, periodsOf, whenOf } from '../../../src/ui/changes/choose';
import type { Side } from '../../../src/ui/changes/port';

const year = (y: number): Period => ({
  id: String(y),
  calendar: 'lich',
  kind: 'nam',
  from: `${y}-01-01`,
  to: `${y}-12-31`,
  label: String(y),
  prev: null,
  yoy: null,
  locked: false,
});
const nine: Period = { ...year(2026), id: '2026-9T', kind: 'chin_thang', to: '2026-09-30' };
const measure = (value: number | null): Measure => ({ ...NO_MEASURE, value, n: 100, smallN: false });

function move(key: string | null, before: number, after: number, cause: Cause): Move {
  const part = { cause, table: null, records: 1, numerator: after - before, denominator: null, value: after - before };
  return { key, before: measure(before), after: measure(after), delta: after - before, parts: [part], remainder: 0 };
}
const of = (indicator: string, period: Period, total: Move, groups: readonly Move[] = []): IndicatorMove => ({
  indicator,
  period,
  total,
  groups,
});

const still: Move = {
  ...move(null, 5, 5, 'unit'),
  parts: [{ cause: 'unit', table: null, records: 1, numerator: 2, denominator: null, value: 2 }],
};
const MOVES = [
  of('A02', year(2026), move(null, 10, 11, 'added'), [move('V1', 2, 3, 'added')]),
  of('O01', year(2025), move(null, 10, 5, 'removed'), [move('V1', 6, 1, 'removed'), move('V2', 4, 4, 'unit')]),
  of('O02', year(2026), still, [move('V2', 1, 3, 'unit')]),
];
const NONE = { when: null, why: null, who: null };
const ids = (shown: ReturnType<typeof chosenMoves>) => [shown.moved, shown.inside].map((list) => list.map((s) => s.of.indicator));

test('the largest first; a total that stands still is told apart', () => {
  expect(ids(chosenMoves(MOVES, NONE))).toEqual([['O01', 'A02'], ['O02']]);
});

test('by period, by reason, by unit', () => {
  expect(ids(chosenMoves(MOVES, { ...NONE, when: whenOf(year(2026)) }))).toEqual([['A02'], ['O02']]);
  expect(ids(chosenMoves(MOVES, { ...NONE, why: 'unit' }))).toEqual([[], ['O02']]);
  const one = chosenMoves(MOVES, { ...NONE, who: 'V1' });
  expect(one.moved.map((s) => [s.of.indicator, s.move.key, s.move.delta])).toEqual([
    ['O01', 'V1', -5],
    ['A02', 'V1', 1],
  ]);
  const { causes, units } = occurring(MOVES);
  expect([[...causes].sort(), units]).toEqual([
    ['added', 'removed', 'unit'],
    ['V1', 'V2'],
  ]);
});

test('compared over the period asked for and the last three years that have begun, each once', () => {
  const known = [2022, 2023, 2024, 2025, 2026, 2027].map(year);
  const names = (asked: Period, all: boolean) => periodsOf(known, asked, '2026-09-30', all).map((p) => p.id);
  expect(names(nine, false)).toEqual(['2026-9T', '2026', '2025', '2024']);
  expect(names(year(2025), false)).toEqual(['2025', '2026', '2024']);
  expect(names(nine, true)).toEqual(['2026-9T', '2026', '2025', '2024', '2023', '2022']);
});

test('begins with what is on screen against what stood before it', () => {
  const side = (id: string, kind: Side['kind']): Side => ({ id, kind, at: null, note: '', asOf: '2026-09-30', rows: 1, pack: '' });
  const [now, files, a, b] = [side('now', 'now'), side('files', 'files'), side('aaa', 'kept'), side('bbb', 'kept')];
  expect(firstPair([now, a, b], 'aaa1', 'bbb1')).toEqual({ old: 'bbb', fresh: 'now' });
  expect(firstPair([now, a, b], 'aaa1', null)).toEqual({ old: 'bbb', fresh: 'now' });
  expect(firstPair([now, files, a], 'aaa1', null)).toEqual({ old: 'files', fresh: 'now' });
  expect(firstPair([now, a], 'aaa1', null)).toBeNull();
  expect(firstPair([a], null, null)).toBeNull();
});
