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
