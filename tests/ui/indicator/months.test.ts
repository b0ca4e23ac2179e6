import { expect, test } from 'vitest';
import type { Calendar, Period } from '../../../src/domain/period';
import { monthsOf, stepsOf } from '../../../src/ui/indicator/months';

const year = (calendar: Calendar, from: string, to: string): Period => ({
  id: 'x',
  calendar,
  kind: 'nam',
  from,
  to,
  label: '',
  prev: null,
  yoy: null,
  locked: false,
});
const calendar = year('lich', '2024-01-01', '2024-12-31');
const reporting = year('bao_cao', '2025-12-15', '2026-12-14');
const enforcement = year('thads', '2025-10-01', '2026-09-30');

test('a calendar year ends its steps on the last days of its months, leap day included', () => {
  const steps = stepsOf(calendar, '2024-12-31');
  expect(steps).toHaveLength(12);
  expect(steps[1]?.period).toMatchObject({ from: '2024-01-01', to: '2024-02-29', id: null });
  expect(steps.at(-1)?.period.to).toBe('2024-12-31');
});

test('the reporting year runs from 15 December, the enforcement year from October', () => {
  expect(stepsOf(reporting, reporting.to)[0]?.period.to).toBe('2026-01-14');
  expect(monthsOf(reporting)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(monthsOf(enforcement)).toEqual([10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('nothing is counted after the last day, and steps not begun are not there', () => {
  const steps = stepsOf(calendar, '2024-09-14');
  expect(steps).toHaveLength(9);
  expect(steps.at(-1)?.period.to).toBe('2024-09-14');
});
