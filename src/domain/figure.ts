/** A value to draw. `null` is missing: a gap, never zero. `hatched`: the period is not over. `estimate`: dotted. */
export interface Datum {
  readonly value: number | null;
  readonly hatched?: boolean;
  readonly hollow?: boolean;
  /** The text that stands for the value everywhere (card, label, table, export), already rounded once. */
  readonly text: string;
  readonly low?: number;
  readonly high?: number;
  /** What a click asks for. */
  readonly key?: string;
}

export interface SeriesOf {
  readonly key: string;
  readonly name: string;
  /** Place in the token palette: c1, c1-2 …, compare, target. */
  readonly tone: string;
  readonly data: readonly Datum[];
}

export type FigureKind = 'columns' | 'stacked' | 'lines' | 'bars' | 'share' | 'dumbbell' | 'table' | 'number';

/** A drawing-free description; the screen, Office and an accessible table draw the same thing. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  /** The finding, at most 70 characters. */
  readonly title: string;
  /** Measure, unit, period. */
  readonly measure: string;
  readonly sentence: string;
  readonly unit: string;
  readonly decimals: number;
  readonly categories: readonly { readonly key: string; readonly label: string; readonly note?: string }[];
  readonly series: readonly SeriesOf[];
  /** Plan marks, one a category (null: none). */
  readonly plan?: readonly (Datum | null)[];
  /** Panels beside the first, with axes of their own. */
  readonly panels?: readonly Figure[];
  readonly source: string;
  readonly asOf: string;
  readonly quality: number | null;
  readonly notes?: readonly string[];
}
