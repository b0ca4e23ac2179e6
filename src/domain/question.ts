import type { Period } from './period';

/** Units as they were, or followed through renames and mergers to what they are now. */
export type UnitView = 'as_was' | 'as_now';
export type Currency = 'VND' | 'USD';

/** Keep only rows whose dimension (`table.column`, `unit` for the lead unit) has this value. */
export interface Filter {
  readonly dimension: string;
  readonly value: string;
}

/** Indicator + period + by + where: plain data that fits in an address. */
export interface Question {
  readonly indicator: string;
  readonly period: Period;
  readonly asOf: string;
  /** `unit`, `table.column` of one of the indicator's dimensions, or null for the total alone. */
  readonly by: string | null;
  readonly where: readonly Filter[];
  readonly units: UnitView;
  readonly currency: Currency;
}
