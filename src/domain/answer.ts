import type { Period } from './period';

/**
 * `ok`; `nil` a true zero (a return was filed); `missing` no return or no table: never zero, never drawn at zero;
 * `partial` period open or reporting below 95 %; `small_n` fewer than 10 cases; `na` the question does not apply.
 */
export type Status = 'ok' | 'nil' | 'missing' | 'partial' | 'small_n' | 'na';

/** The result contract of one cell. value = numerator ÷ denominator, or numerator where the indicator is no ratio. */
export interface Measure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Cases behind the value. */
  readonly n: number;
  /** Rows that belong to the question but lack something it needs. */
  readonly missing: number;
  readonly status: Status;
  /** The period is open, or reporting is below 95 %. Independent of `status`, which names one thing only. */
  readonly partial: boolean;
  /** Fewer than 10 cases: show the fraction or the count, no rank, no arrow. */
  readonly smallN: boolean;
  /** Wilson 95 % limits, on the scale of `value`; only for rates from samples. */
  readonly low?: number;
  readonly high?: number;
  /** Table that is absent from the pack, when `status` is `missing` for that reason. */
  readonly reason?: string;
}

/** What stands where nothing was asked or answered: missing, never zero. */
export const NO_MEASURE: Measure = {
  value: null,
  numerator: null,
  denominator: null,
  n: 0,
  missing: 0,
  status: 'missing',
  partial: false,
  smallN: false,
};

/** One group of an answer: a unit, a code of a dimension, or a period of a series. */
export interface Group {
  readonly key: string;
  readonly measure: Measure;
}

/** An indicator's answer for one period: the total is computed, never added up from the groups. */
export interface Answer {
  readonly indicator: string;
  readonly period: Period;
  readonly asOf: string;
  /** `unit`, or `table.column` of the dimension. */
  readonly by: string;
  readonly total: Measure;
  readonly groups: readonly Group[];
}

/** The same question over several periods, each with its own groups when `by` was asked. */
export interface Series {
  readonly indicator: string;
  readonly by: string | null;
  readonly points: readonly Answer[];
}
