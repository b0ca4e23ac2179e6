import type { Period, PeriodKind } from '../../domain/period';

export const KINDS: readonly PeriodKind[] = ['quy', 'sau_thang', 'chin_thang', 'nam'];

/** The year a period is named after: that of its last day. */
export const yearOf = (period: Period): string => period.to.slice(0, 4);

/**
 * The period to go to when another kind is chosen: the same calendar and year where it has that kind,
 * otherwise any calendar's; of several quarters the last that has begun on the data date.
 */
export function sameYear(periods: readonly Period[], kind: PeriodKind, from: Period, asOf: string): Period | null {
  const ofKind = periods.filter((p) => p.kind === kind && yearOf(p) === yearOf(from)).toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const own = ofKind.filter((p) => p.calendar === from.calendar);
  const pool = own.length > 0 ? own : ofKind;
  return pool.findLast((p) => p.from <= asOf) ?? pool[0] ?? null;
}

/** The period of the same kind and calendar just before or after; null at either end. */
export function neighbour(periods: readonly Period[], period: Period, step: 1 | -1): Period | null {
  const row = periods.filter((p) => p.kind === period.kind && p.calendar === period.calendar).toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const at = row.findIndex((p) => p.id === period.id);
  return at < 0 ? null : (row[at + step] ?? null);
}
