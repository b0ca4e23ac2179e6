import type { Random } from './tools/random';
import { addDays, day, daysInMonth, type Day, workday } from './tools/days';

/** The day on which the registers were closed. */
export const DATA_DATE: Day = '2026-09-30';
export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2026;
export const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

/** Days on which units were renamed, merged or split. */
export const REFORMS: readonly Day[] = ['2025-03-01', '2025-07-01', '2026-01-10'];

/** Share of a usual month's activities, January to December: quiet around Tết, full in the second and fourth quarters. */
const MONTHS = [0.45, 0.4, 1.05, 1.3, 1.35, 1.2, 0.8, 0.85, 1.0, 1.45, 1.5, 0.95];

/** What travel and meetings were possible in the pandemic months. */
export function openness(year: number, month: number): number {
  if (year === 2020) return month < 3 ? 0.9 : month < 7 ? 0.15 : 0.5;
  if (year === 2021) return month < 5 ? 0.55 : month < 11 ? 0.15 : 0.4;
  return 1;
}

export const season = (year: number, month: number): number => (MONTHS[month - 1] ?? 1) * openness(year, month);

/** A working day of that year, by season, such that start and end lie on the same side of every reform. */
export function seasonalSpan(rnd: Random, year: number, length: number): { start: Day; end: Day } {
  const months = Array.from({ length: year === LAST_YEAR ? 9 : 12 }, (_, i) => [i + 1, season(year, i + 1)] as const);
  for (;;) {
    const month = rnd.weighted(months);
    const start = workday(day(year, month, rnd.int(1, daysInMonth(year, month))));
    const end = addDays(start, length - 1);
    if (end <= DATA_DATE && start.startsWith(String(year)) && !REFORMS.some((r) => start < r && end >= r)) return { start, end };
  }
}
