import type { Text } from './indicator';
import type { Severity } from './problem';
import type { Facet } from './quality';

/** Rows of one dimension of quality: `of` rows were judged; of those so many have an error, so many no error but a warning. */
export interface FacetCount {
  readonly facet: Facet;
  readonly of: number;
  readonly errors: number;
  readonly warnings: number;
  /** Rows with a reminder only: they are no fault. */
  readonly notices: number;
}

/** One table, whole (`unit` null, `whole`) or for one unit; `unit` null and not whole: rows that belong to no unit. */
export interface TableQuality {
  readonly table: string;
  readonly whole: boolean;
  readonly unit: string | null;
  readonly rows: number;
  readonly facets: readonly FacetCount[];
}

/** How many rows of a table have something in a column. */
export interface ColumnFill {
  readonly column: string;
  readonly filled: number;
  readonly of: number;
}

/**
 * `reported` filed in time; `nil` filed, saying that nothing occurred; `late` filed after the day it was due; `missing` due and not filed;
 * `not_due` not filed, and not due yet; `unlisted`: the unit owes returns, but the package has no row for this one.
 */
export type ReturnState = 'reported' | 'nil' | 'late' | 'missing' | 'not_due' | 'unlisted';

/** What the return says against what the unit's rows say. */
export type Contradiction = 'nil_with_rows' | 'reported_without_rows' | 'rows_without_return';

/** One unit in one reporting period. */
export interface ReturnCell {
  readonly unit: string;
  readonly period: string;
  readonly state: ReturnState;
  /** Filed after the day it was due; a nil return may be late too. */
  readonly late: boolean;
  readonly due: string | null;
  readonly submitted: string | null;
  /** Rows of the unit with a day in the period, up to the data date. */
  readonly rows: number;
  readonly contradiction: Contradiction | null;
}

/** What makes a figure less sure. `records` of `of` stand behind it; `carried` is what they add to a sum, null for other indicators. */
export interface Lowering {
  readonly code: string;
  readonly severity: Severity;
  readonly facet: Facet;
  readonly table: string;
  /** Rows that the check speaks of and that the figure rests on; all of the table's where no way leads from them to the figure. */
  readonly rows: number;
  readonly tied: boolean;
  readonly records: number;
  readonly of: number;
  readonly carried: number | null;
}

/** A lowering with what its check is called, what it means, and how to mend it. */
export interface LoweringTold extends Lowering {
  readonly title: Text;
  readonly means: Text;
  readonly mend: Text;
}
