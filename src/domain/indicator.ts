export type Level = 'input' | 'activity' | 'output' | 'outcome' | 'contribution' | 'quality';
export type Direction = 'up' | 'down' | 'none';
/** How values combine over time or over units; anything else is refused, not computed. */
export type RollUp = 'sum' | 'last' | 'ratio' | 'recompute';

export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** One file of `queries/indicators/`, parsed. Expressions are DuckDB aggregates over the rows of `body`. */
export interface Indicator {
  readonly id: string;
  readonly title: Text;
  /** Short name for tiles and axes. */
  readonly short: Text;
  readonly level: Level;
  readonly unit: Text;
  readonly direction: Direction;
  readonly time: RollUp;
  readonly units: RollUp;
  readonly decimals: number;
  /** Ratio indicators carry the factor 100 of a percentage in `numerator`. `denominator` null: the value is `numerator`. */
  readonly numerator: string;
  readonly denominator: string | null;
  readonly n: string;
  readonly missing: string;
  /** The numerator (and unit) in US dollars, for indicators of money. */
  readonly usd: { readonly numerator: string; readonly unit: Text } | null;
  readonly nWords: Text;
  readonly missingWords: Text;
  /** `table.column` of the contract; the row column has the column's name and may be a list. */
  readonly dimensions: readonly string[];
  /** Those of `dimensions` whose column is a list: a fact counts once under each value and once in the total. */
  readonly lists?: readonly string[];
  /** A rate from a sample carries Wilson limits. */
  readonly sample: boolean;
  /** The ministry's five headings, and what the number cannot tell. */
  readonly sheet: {
    readonly concept: Text;
    readonly dimensions: Text;
    readonly period: Text;
    readonly source: Text;
    readonly owner: Text;
  };
  readonly pitfalls: Text;
  readonly target: Text;
  /** The SELECT at the grain of the fact, with $from $to $as_of $end. */
  readonly body: string;
  /** Tables of the contract it needs, views followed. */
  readonly tables: readonly string[];
  /** SHA-256 of the file, first 8 hex digits: the version of the definition. */
  readonly version: string;
}
