import { earlier, monthsAfter, toDay, toNumber } from '../../domain/days';
import type { Period } from '../../domain/period';

export interface Step {
  /** Month that the step ends in, 1–12. */
  readonly month: number;
  /** From the year's first day to the end of the step, cut at the last day counted. */
  readonly period: Period;
}

/**
 * The twelve steps of a year of any of the three calendars, each counted from the year's first day.
 * Steps that begin after `until` are left out; the one that holds it ends there.
 */
export function stepsOf(year: Period, until: string): readonly Step[] {
  return Array.from({ length: 12 }, (_, i) => ({
    start: monthsAfter(year.from, i),
    end: toDay(toNumber(monthsAfter(year.from, i + 1)) - 1),
  }))
    .filter(({ start }) => start <= until)
    .map(({ end }) => ({
      month: Number(end.slice(5, 7)),
      period: { ...year, id: null, kind: 'custom', to: earlier(end, until), prev: null, yoy: null },
    }));
}

/** Names of all twelve steps, by the month each ends in. */
export function monthsOf(year: Period): readonly number[] {
  return stepsOf(year, year.to).map((s) => s.month);
}
