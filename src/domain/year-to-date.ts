import type { Asked } from './asked';
import type { Period } from './period';

/**
 * From the first day of the plan's year to the end of the period asked: what "lũy kế" counts.
 * The period itself where it begins with the year; null where there is no year.
 */
export function yearToDate(asked: Pick<Asked, 'period' | 'year'>, periods: readonly Period[]): Period | null {
  const { period, year } = asked;
  if (!year) return null;
  if (period.from === year.from) return period;
  const known = periods.find((p) => p.calendar === year.calendar && p.from === year.from && p.to === period.to);
  return (
    known ?? {
      ...period,
      id: null,
      calendar: year.calendar,
      kind: 'custom',
      from: year.from,
      label: '',
      prev: null,
      yoy: null,
      locked: false,
    }
  );
}
