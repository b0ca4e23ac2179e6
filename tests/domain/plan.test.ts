import { expect, test } from 'vitest';
import type { Indicator } from '../../src/domain/indicator';
import type { Unit } from '../../src/domain/place';
import { ministry, planInForce, planOf, standingOf } from '../../src/domain/plan';

const unit = (id: string, parent: string | null, kind: string): Unit => ({
  id,
  parent,
  kind,
  name: { vi: id, en: id },
  abbr: null,
  province: null,
  validFrom: null,
  validTo: null,
});
const units = [unit('NGOAI', null, 'ngoai_bo'), unit('BTP', null, 'bo'), unit('VHTQT', 'BTP', 'vu')];
const targets = [
  { indicator: 'O01', unit: 'BTP', period: '2026', baseline: null, target: 8 },
  { indicator: 'O01', unit: 'VHTQT', period: '2026', baseline: null, target: 3 },
];
const indicator = (direction: Indicator['direction'], time: Indicator['time']) => ({ direction, time }) as Indicator;

test('the whole ministry has the plan of the ministry, a unit its own, and nobody another period’s', () => {
  expect(ministry(units)?.id).toBe('BTP');
  expect(planOf(targets, units, 'O01', null, '2026')).toBe(8);
  expect(planOf(targets, units, 'O01', 'VHTQT', '2026')).toBe(3);
  expect(planOf(targets, units, 'O01', null, '2025')).toBeNull();
  expect(planOf(targets, units, 'O02', null, '2026')).toBeNull();
});

test.each([
  [0.9, 'over'],
  [0.75, 'ontrack'],
  [0.7125, 'ontrack'],
  [0.65, 'slow'],
  [0.55, 'late'],
] as const)('%s of a cumulative plan after three quarters is %s', (share, standing) => {
  expect(standingOf(indicator('up', 'sum'), share * 100, 100, 0.75)).toBe(standing);
});

test('a rate is held against its level, not against the time gone', () => {
  expect(standingOf(indicator('up', 'ratio'), 75, 100, 0.75)).toBe('short');
  expect(standingOf(indicator('up', 'ratio'), 95, 100, 0.75)).toBe('near');
  expect(standingOf(indicator('up', 'ratio'), 100, 100, 0.75)).toBe('met');
});

test('what should fall is met below its line; what has no direction is not judged; missing is not judged', () => {
  expect(standingOf(indicator('down', 'last'), 3, 4, 1)).toBe('met');
  expect(standingOf(indicator('down', 'last'), 9, 4, 1)).toBe('short');
  expect(standingOf(indicator('none', 'last'), 9, 4, 1)).toBe('none');
  expect(standingOf(indicator('up', 'sum'), null, 4, 1)).toBe('none');
  expect(standingOf(indicator('up', 'sum'), 0, 4, 0.5)).toBe('late');
});

test('a negative floor is held as a level', () => {
  expect(standingOf(indicator('up', 'last'), -6, -10, 1)).toBe('met');
  expect(standingOf(indicator('up', 'last'), -12, -10, 1)).toBe('short');
});

test('the period’s own milestone comes before the plan of its year; a partner has neither', () => {
  const set = [...targets, { indicator: 'O01', unit: 'BTP', period: '2026M9', baseline: null, target: 6 }];
  const asked = { period: { id: '2026M9' }, year: { id: '2026' }, unit: null, partner: null };
  expect(planInForce(set, units, 'O01', asked)).toEqual({ plan: 6, milestone: true });
  expect(planInForce(targets, units, 'O01', asked)).toEqual({ plan: 8, milestone: false });
  expect(planInForce(set, units, 'O01', { ...asked, period: { id: '2026' } })).toEqual({ plan: 8, milestone: false });
  expect(planInForce(set, units, 'O01', { ...asked, partner: { id: 'JICA' } })).toEqual({ plan: null, milestone: false });
});
