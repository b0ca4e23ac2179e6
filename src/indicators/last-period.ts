import type { Period } from '../domain/period';

const LENGTH: Readonly<Record<Period['kind'], number>> = { nam: 4, chin_thang: 3, sau_thang: 2, quy: 1, custom: 0 };

/** The last period of the calendar year that has ended on that day, the longest where several end together; null where none has. */
export function lastPeriod(periods: readonly Period[], asOf: string): Period | null {
  const ended = periods.filter((p) => p.to <= asOf);
  const calendar = ended.filter((p) => p.calendar === 'lich');
  const later = (a: Period, b: Period) => (a.to === b.to ? LENGTH[a.kind] - LENGTH[b.kind] : a.to < b.to ? -1 : 1);
  return (calendar.length > 0 ? calendar : ended).toSorted(later).at(-1) ?? null;
}
