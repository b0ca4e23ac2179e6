/** A value to draw. `null` is missing: a gap, never zero. `hatched`: the period is not over. `estimate`: dotted. */
export interface Datum {
  readonly value: number | null;
  readonly hatched?: boolean;
  readonly hollow?: boolean;
  /** The text that stands for the value everywhere (card, label, table, export), already rounded once. */
  readonly text: string;
  /** The number that the text says, where the mark draws something else: 36 tasks, drawn as a share of 121. */
  readonly said?: number | null;
  readonly low?: number;
  readonly high?: number;
  /** What a click asks for. */
  readonly key?: string;
  /** Why there is no value, or what to know about it: read out on focus, printed in the table. */
  readonly note?: string;
  /** Below the alarm line (four fifths of the plan): drawn in the alarm tone, always with words in the key. */
  readonly low80?: boolean;
  /** Fewer than ten cases: a fraction in words, no bar, no rank. */
  readonly few?: boolean;
}

/** How a series is drawn; without it the figure's kind decides. */
export type Draw = 'bar' | 'ticks' | 'text' | 'line' | 'dashed' | 'dotted';

export interface SeriesOf {
  readonly key: string;
  readonly name: string;
  /** Place in the token palette: c1, c1-2 …, compare, target. */
  readonly tone: string;
  readonly data: readonly Datum[];
  readonly draw?: Draw;
  /** Plan marks of this series alone, one a category (null: none). */
  readonly plan?: readonly (Datum | null)[];
  /** The whole series is hatched: not measured. */
  readonly hatched?: boolean;
}

/** `points`: the first series is read along the foot, the second up the side. */
export type FigureKind = 'columns' | 'stacked' | 'lines' | 'bars' | 'share' | 'dumbbell' | 'points' | 'table' | 'number';

export interface Category {
  readonly key: string;
  readonly label: string;
  /** Second line, under the label. */
  readonly note?: string;
  /** Before the label: the number of a level. */
  readonly rank?: string;
  /** At the end of the row: the value in bold, what it rests on after it. */
  readonly tail?: { readonly strong: string; readonly soft: string };
}

/** A piece of a sentence. `strong` is set in bold; `figure` marks a number that the figure also shows. */
export interface Segment {
  readonly text: string;
  readonly strong?: boolean;
  readonly figure?: boolean;
}

/** An item of the key above the plot. */
export interface KeyItem {
  readonly mark: 'fill' | 'line' | 'dashed' | 'hatch' | 'tick-across' | 'tick-down' | 'dot' | 'hollow-dot' | 'dash';
  readonly tone: string;
  readonly name: string;
}

/** An estimate with its share of certainty: "9,6–11,3", "80%". */
export interface FanBand {
  readonly low: Datum;
  readonly high: Datum;
  readonly share: string;
  readonly text: string;
}

/** Where a running line may end: from its last counted category to the last one, never below what is counted. */
export interface Fan {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What is counted at `from`. */
  readonly start: number;
  readonly mid: Datum;
  readonly inner: FanBand;
  readonly outer: FanBand;
}

/** A value that all others are held against: a line across the plot. */
export interface BaseLine {
  readonly at: Datum;
  /** "Mức cùng kỳ 2021". */
  readonly name: string;
  /** Each category's value where that of the base is 100; absent where a per cent would not be said either. */
  readonly index?: readonly Datum[];
  readonly indexName?: string;
}

/** Something that happened, on the axis of time: an event or a reorganisation. */
export interface TimeMark {
  /** Index of the category that holds the day. */
  readonly at: number;
  /** ISO day. */
  readonly day: string;
  /** At most 50 characters. */
  readonly text: string;
  /** How closely it belongs to the figure: the closest are drawn first. */
  readonly weight: number;
  readonly source: string;
}

/** A drawing-free description; the screen, Office and an accessible table draw the same thing. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  /** The finding, at most 70 characters. */
  readonly title: string;
  /** Measure, unit, period. */
  readonly measure: string;
  readonly sentence: string;
  /** The sentence in pieces, so that its numbers can be set in bold. Joined they are `sentence`. */
  readonly say?: readonly Segment[];
  readonly unit: string;
  readonly decimals: number;
  readonly categories: readonly Category[];
  readonly series: readonly SeriesOf[];
  /** Plan marks, one a category (null: none). */
  readonly plan?: readonly (Datum | null)[];
  readonly planName?: string;
  /** What stands on top of a stack, one a category. */
  readonly totals?: readonly Datum[];
  readonly totalName?: string;
  /** A value that the axis reaches at least: that of the whole, where this is a part of it. */
  readonly reach?: number;
  /** Panels beside the first, with axes of their own. */
  readonly panels?: readonly Figure[];
  /** Name of a panel, above its plot. */
  readonly heading?: string;
  readonly key?: readonly KeyItem[];
  /** What the categories are: heading of the first column of the table. */
  readonly head?: string;
  /** Index of the last closed category of a running year: a hairline stands there. */
  readonly now?: number;
  readonly fan?: Fan;
  readonly base?: BaseLine;
  /** What happened meanwhile, by day. A few are drawn; the table, the notes and the exports have them all. */
  readonly marks?: readonly TimeMark[];
  readonly source: string;
  readonly asOf: string;
  readonly quality: number | null;
  /** Ids of the indicators that it is drawn from: what lowers their quality can be asked. */
  readonly indicators?: readonly string[];
  /** The statement of somebody's own that it was drawn from: it is shown and opened again, never run by itself. */
  readonly query?: string;
  readonly notes?: readonly string[];
  /** Mark of the records behind it, printed on every export. */
  readonly passport?: string;
}
