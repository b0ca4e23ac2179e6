import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { milestonesOf, planPath } from '../../src/domain/plan-path';
import type { Period } from '../../src/domain/period';

const ENDS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2026, i + 1, 0)).toISOString().slice(0, 10));
const END = '2026-12-31';

test('one target for the year is a straight line from zero', () => {
  const path = planPath('2026-01-01', ENDS, [{ day: END, target: 365 }]);
  expect(path[0]).toEqual({ value: expect.closeTo(31, 9), set: false });
  expect(path[11]).toEqual({ value: 365, set: true });
});

test('a target of the half year and of nine months bends the path', () => {
  const path = planPath('2026-01-01', ENDS, [
    { day: '2026-06-30', target: 10 },
    { day: '2026-09-30', target: 40 },
    { day: END, target: 50 },
  ]);
  expect([path[5], path[8], path[11]]).toEqual([
    { value: 10, set: true },
    { value: 40, set: true },
    { value: 50, set: true },
  ]);
  expect(path[2]?.value).toBeCloseTo((10 * 90) / 181, 9);
  expect(path[7]?.value).toBeCloseTo(10 + (30 * 62) / 92, 9);
});

test('without a target there is no path, and after the last one none', () => {
  expect(planPath('2026-01-01', ENDS, [])).toEqual(ENDS.map(() => null));
  const half = planPath('2026-01-01', ENDS, [{ day: '2026-06-30', target: 10 }]);
  expect(half.slice(6)).toEqual([null, null, null, null, null, null]);
});

test('growing targets give a path that never falls', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 3 }), (targets) => {
      const sorted = targets.toSorted((a, b) => a - b);
      const days = ['2026-06-30', '2026-09-30', END];
      const path = planPath(
        '2026-01-01',
        ENDS,
        days.map((day, i) => ({ day, target: sorted[i] ?? 0 })),
      ).map((p) => p?.value ?? NaN);
      expect(path).toEqual(path.toSorted((a, b) => a - b));
    }),
  );
});

test('only targets that count from the first day of the year bend it, of that indicator, unit and calendar', () => {
  const period = (id: string, from: string, to: string, calendar: Period['calendar'] = 'lich'): Period => ({
    id,
    calendar,
    kind: 'nam',
    from,
    to,
    label: '',
    prev: null,
    yoy: null,
    locked: false,
  });
  const year = period('2026', '2026-01-01', END);
  const periods = [
    year,
    period('2026Q2', '2026-04-01', '2026-06-30'),
    period('2026H1', '2026-01-01', '2026-06-30'),
    period('BC', '2026-01-01', '2026-09-30', 'bao_cao'),
  ];
  const target = (p: string, unit = 'BTP', indicator = 'O01') => ({ indicator, unit, period: p, baseline: null, target: 7 });
  const targets = [target('2026'), target('2026Q2'), target('2026H1'), target('BC'), target('2026', 'VHTQT'), target('2026', 'BTP', 'O06')];
  expect(milestonesOf(targets, periods, year, { indicator: 'O01', unit: 'BTP' })).toEqual([
    { day: '2026-06-30', target: 7 },
    { day: END, target: 7 },
  ]);
});
