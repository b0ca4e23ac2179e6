import type { Problem } from '../domain/problem';
import type { Table } from '../domain/table';
import type { SqlCatalogue } from './catalogue-shape';
import type { PlanNode } from './plan';

/** One statement of a script, without its semicolon. `from` and `to` are offsets in the script, `to` the first one behind. */
export interface Statement {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A column of a result. `type` is the engine's own word, e.g. `DECIMAL(18,2)`, `INTEGER[]`. */
export interface ResultColumn {
  readonly name: string;
  readonly type: string;
}

/**
 * A result that stays in the engine. No columns: a statement that only made something (a temporary table, view, macro or variable).
 * `milliseconds` is the time from asking the engine to the whole result standing there.
 */
export interface SqlResult {
  readonly id: number;
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
  readonly milliseconds: number;
}

/**
 * Why there is no result. `refused`: by the gate, nothing was run. `sql`: the engine's own objection. `dead`: the engine is gone
 * and comes back by itself. `message` is the engine's own words ('' for refusals): data may be quoted in it, show it as text only.
 * `problem` has its words in both languages in `i18n/sql-problems`, with what to do.
 */
export interface SqlTrouble {
  readonly kind: 'refused' | 'sql' | 'cancelled' | 'timeout' | 'memory' | 'dead';
  readonly message: string;
  /** Offset within the script that the statement came from; null: not known. */
  readonly at: number | null;
  readonly problem: Problem;
}

export type Ran = { readonly ok: true; readonly result: SqlResult } | { readonly ok: false; readonly trouble: SqlTrouble };

/**
 * How a result is looked at. Empty values come last whichever way a column is sorted; text is sorted the Vietnamese way.
 * A filter's text: `> 5`, `>= 5`, `< 5`, `<= 5`, `= 5`, `!= 5` compare as the column's type; `=` alone keeps empty values, `!=` alone
 * the others; anything else keeps what contains it, whatever the case and the accents.
 */
export interface ResultView {
  readonly sort: readonly { readonly column: string; readonly descending: boolean }[];
  readonly filters: readonly { readonly column: string; readonly text: string }[];
}

/** Numbers as exact text. `bins` for numbers and days, in order, `to` of the last one included; `top` for everything else, the most frequent first. */
export interface ColumnProfile {
  readonly rows: number;
  readonly missing: number;
  readonly distinct: number;
  readonly min: string | null;
  readonly max: string | null;
  readonly median: string | null;
  readonly bins: readonly { readonly from: string; readonly to: string; readonly count: number }[] | null;
  readonly top: readonly { readonly value: string; readonly count: number }[] | null;
}

/** A rectangle of a viewed result: rows from `rowFrom` up to and without `rowTo`. */
export interface Selection {
  readonly rowFrom: number;
  readonly rowTo: number;
  readonly columns: readonly string[];
}

/** What a selection adds up to. `cells` that are not empty, `numbers` among them; exact text; null: no number among them. */
export interface SelectionSummary {
  readonly cells: number;
  readonly numbers: number;
  readonly sum: string | null;
  readonly mean: string | null;
}

/** What the scope bar says: `$from`, `$to`, `$as_of`, `$end` are ISO days (DATE) as indicators are asked with them, `$unit` an id or null. */
export interface SqlBindings {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** The nominal end: later than `to` where the period is still open. */
  readonly end: string;
  readonly unit: string | null;
}

/** The whole of one row, every value as exact and whole text; null: empty. */
export interface ResultRow {
  readonly cells: readonly { readonly name: string; readonly type: string; readonly text: string | null }[];
}

export type Explained = { readonly ok: true; readonly plan: PlanNode } | { readonly ok: false; readonly trouble: SqlTrouble };

/** `asleep`: no engine yet; `returning`: the engine was stopped and is on its way back. */
export type SandboxState = 'asleep' | 'starting' | 'ready' | 'running' | 'returning';

/**
 * The sealed engine of the workbench: a worker of its own with a copy of the pack's tables, started when first asked. Whatever happens
 * in it, the board answers. What reads a result rejects with `ResultGone` (gone.ts) where the result is gone, with `EngineError` where the engine fails.
 */
export interface Sandbox {
  /** Runs one statement. The result stays in the engine until it is dropped. Never rejects. */
  run(statement: Statement, bindings: SqlBindings): Promise<Ran>;
  /**
   * Cells of a window of rows, in the order of the view; all columns where none are named. Whole numbers, decimals, days and times exact;
   * numbers that are not finite, and types without a cell of their own, as text; texts longer than 2,000 characters are cut and end in `…`.
   */
  page(result: number, view: ResultView, from: number, count: number, columns?: readonly string[]): Promise<Table>;
  /** Rows that the view keeps. */
  count(result: number, view: ResultView): Promise<number>;
  profile(result: number, column: string): Promise<ColumnProfile>;
  summary(result: number, view: ResultView, selection: Selection): Promise<SelectionSummary>;
  /** One row by its place in the view, from 0. */
  row(result: number, view: ResultView, index: number): Promise<ResultRow>;
  /** Runs the statement and tells where its time went. Nothing is kept of it. Never rejects. */
  explain(statement: Statement, bindings: SqlBindings): Promise<Explained>;
  /** Read once for each pack. */
  catalogue(): Promise<SqlCatalogue>;
  /** Stops what runs: its `run` resolves at once as cancelled. An engine that does not yield is replaced. */
  stop(): void;
  drop(result: number): void;
  /** The result is still in the engine. */
  holds(result: number): boolean;
  readonly state: SandboxState;
  /** Hears of every change of `state` and of results that are gone. */
  subscribe(listener: () => void): () => void;
  /** Ends the engine. Nothing can be asked after. */
  close(): void;
}
