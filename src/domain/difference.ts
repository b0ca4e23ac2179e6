import type { Measure } from './answer';
import type { Period } from './period';
import type { Cell } from './table';

/**
 * Why a number moved, in the order in which the parts are told; mechanical words only, never a judgement.
 * `definition` the indicator's file; `period` the days asked or the data date; `added`, `removed` the record's own row;
 * `accepted`, `rejected` the same for rows that could not be read before, or no longer; `redated` a date of the row moved it;
 * `unit` another unit; `reclassified` a code, a yes or no, or a reference; `edited` anything else in the row;
 * `linked` rows of another table that belong to the record; `reference` rates, partners, periods, units.
 */
export const CAUSES = [
  'definition',
  'period',
  'added',
  'accepted',
  'removed',
  'rejected',
  'redated',
  'unit',
  'reclassified',
  'edited',
  'linked',
  'reference',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What one cause moved. `table`: the other table, for `linked` and `reference`. */
export interface Part {
  readonly cause: Cause;
  readonly table: string | null;
  /** Records of the indicator that the cause moved: 0 for a definition. */
  readonly records: number;
  /** Null where the indicator's numerator cannot be parted: its value alone is. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** On the scale of the value; null where either side has no value. */
  readonly value: number | null;
}

/** A number on both sides. `key` null is the total, else a unit. `remainder` is what the parts do not explain: 0 within 1e-9. */
export interface Move {
  readonly key: string | null;
  readonly before: Measure;
  readonly after: Measure;
  /** after − before; null where either has no value. Missing is never zero. */
  readonly delta: number | null;
  readonly parts: readonly Part[];
  readonly remainder: number | null;
}

/** One indicator in one period: the total and the units that moved. */
export interface IndicatorMove {
  readonly indicator: string;
  readonly period: Period;
  readonly total: Move;
  readonly groups: readonly Move[];
}

/** What became of the rows of one table. `columns` counts the changed rows by the column that changed. */
export interface TableChange {
  readonly table: string;
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly same: number;
  readonly columns: Readonly<Record<string, number>>;
}

/** Where a row stands in its file. */
export interface RowPlace {
  readonly file: string | null;
  readonly row: number | null;
  readonly line: number | null;
}

export interface CellChange {
  readonly column: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** One row that was added, removed or changed. An added row has every filled cell from nothing, a removed one to nothing. */
export interface RowChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly table: string;
  /** The parts of the primary key, joined by `|`. */
  readonly key: string;
  readonly before: RowPlace | null;
  readonly after: RowPlace | null;
  readonly cells: readonly CellChange[];
}

/** A row behind a part of a move, and how much of the numerator and denominator it carries; null where that cannot be told. */
export interface MovedRow {
  readonly row: RowChange | null;
  /** The indicator's own records that the row moved; the record itself where it is its own row. */
  readonly records: readonly string[];
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A target that is another one now. Null: there was none, or there is none. */
export interface TargetMove {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Rows that a data check speaks of, before and after. */
export interface CheckMove {
  readonly code: string;
  readonly table: string;
  readonly before: number;
  readonly after: number;
}

/** Everything that differs between two packs. */
export interface Comparison {
  readonly before: { readonly hash: string; readonly asOf: string };
  readonly after: { readonly hash: string; readonly asOf: string };
  /** How many indicators were compared, and over which periods. */
  readonly indicators: number;
  readonly periods: readonly Period[];
  /** Tables with at least one row that differs. */
  readonly tables: readonly TableChange[];
  /** Ids of the indicators whose definition is another one. */
  readonly definitions: readonly string[];
  /** Indicator and period where the total or a unit differs in value, cases, missing rows or status, or where parts cancel out. */
  readonly moves: readonly IndicatorMove[];
  readonly targets: readonly TargetMove[];
  readonly checks: readonly CheckMove[];
}
