import type { NumberStyle } from '../number-style';

/** How a person wants a column read, against or beyond what its cells vote for. */
export interface ColumnChoice {
  readonly numbers?: Exclude<NumberStyle, 'unsure'>;
  /** Every number is multiplied by this; 1 switches off what a heading says. */
  readonly factor?: number | undefined;
  readonly days?: 'day_first' | 'month_first';
  /** A period in a column of days: its first or last day. Refused where nothing is chosen. */
  readonly periods?: 'first' | 'last';
  /** Text of a cell → what is read in its place, in every row that has it: mends that a person agreed to. */
  readonly mends?: Readonly<Record<string, string>>;
  /** Folded text → code or id: what a person answered before. */
  readonly answers?: Readonly<Record<string, string>>;
}
