/** The ministry's three calendars. They differ; a chart never mixes them. */
export type Calendar = 'lich' | 'bao_cao' | 'thads';
export type PeriodKind = 'quy' | 'sau_thang' | 'chin_thang' | 'nam';

/** A row of `periods`, or a free span of days (`id` null). Dates are ISO days, both ends included. */
export interface Period {
  readonly id: string | null;
  readonly calendar: Calendar;
  readonly kind: PeriodKind | 'custom';
  readonly from: string;
  readonly to: string;
  /**
   * The nominal last day, where `to` is cut for a comparison with an open period. What is asked of such a period
   * is asked as of `to`; without it `to` is the nominal end.
   */
  readonly end?: string;
  readonly label: string;
  readonly prev: string | null;
  readonly yoy: string | null;
  readonly locked: boolean;
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { quy: 3, sau_thang: 6, chin_thang: 9, nam: 12 };

/** Whole months of a period; null for a free span of days. */
export function monthsIn(period: Period): number | null {
  return period.kind === 'custom' ? null : MONTHS[period.kind];
}

/** Year and month in which a period nominally ends: a comparison cut at the same day keeps the name of its year. */
export function nominalEnd(period: Period): { readonly year: number; readonly month: number } {
  const [year = 0, month = 1, date = 1] = (period.kind === 'custom' ? period.to : period.from).split('-').map(Number);
  if (period.kind === 'custom') return { year, month };
  const months = year * 12 + (month - 1) + MONTHS[period.kind] - (date === 1 ? 1 : 0);
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The year a period is named after: that of its last day (the reporting year starts in December before). */
export function yearNamed(period: Period): number {
  return nominalEnd(period).year;
}

/**
 * The bounds every indicator is asked with.
 * `to` is the earlier of the nominal end and the data date; `end` is the nominal end; `asOf` the data date.
 */
export interface Bounds {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly end: string;
}
