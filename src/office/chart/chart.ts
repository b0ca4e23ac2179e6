import type { Tone } from '../colour';

/** How a series stands in the chart. `tick`: a plan mark; `frame`: a plan around a bar; `hidden`: it carries labels only. */
export type Draw = 'bar' | 'line' | 'dashed' | 'dotted' | 'dots' | 'tick' | 'frame' | 'hidden';

/** What is written at a point: its value, or a text where the value is said otherwise. */
export interface PointLabel {
  readonly text?: string;
  /** Where it is not the series' own: words stand in it as `"kế hoạch "#,##0`. */
  readonly format?: string;
  readonly at?: LabelPlace;
  readonly tone?: Tone;
  /** How much higher than it would stand, as a share of the chart's height. */
  readonly lift?: number;
}

export type LabelPlace = 'end' | 'inside' | 'right' | 'below';

/** What sets one point apart from its series. */
export interface PointLook {
  readonly tone?: Tone;
  readonly hatched?: boolean;
  readonly hollow?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** One a category, exact; null is a gap, never a zero. */
  readonly values: readonly (number | null)[];
  /** A number format such as `#,##0.0`; spreadsheets and charts show it in the reader's own signs. */
  readonly format: string;
  readonly tone: Tone;
  readonly draw: Draw;
  /** A thin outline, for tones too light to stand alone. */
  readonly outline?: Tone;
  readonly hatched?: boolean;
  readonly looks?: readonly (PointLook | null)[];
  readonly labels?: readonly (PointLabel | null)[];
  readonly labelsAt?: LabelPlace;
  readonly labelTone?: Tone;
  /** How far the truth may lie from each value, down and up. */
  readonly errors?: readonly ({ readonly down: number; readonly up: number } | null)[];
  /** It is not named in the key. */
  readonly unnamed?: boolean;
}

/** Bars standing or lying, lines; several kinds of series may stand in one chart of columns or lines. */
interface OnCategories {
  readonly kind: 'columns' | 'bars' | 'lines';
  readonly stack: 'none' | 'stacked' | 'percent';
}

/** Parts of one whole: the first series. */
interface Ring {
  readonly kind: 'doughnut';
}

/** Points by two numbers; `across` is the first of them, one a category. */
interface Scatter {
  readonly kind: 'scatter';
  readonly across: {
    readonly name: string;
    readonly format: string;
    /** Of the axis, where it is another one. */
    readonly axis?: string;
    readonly values: readonly (number | null)[];
  };
}

/** A chart as plain data. PowerPoint, Excel and Word draw the same one. */
export type Chart = (OnCategories | Ring | Scatter) & {
  /** What the categories are. */
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: {
    readonly format: string;
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
    /** Its numbers are shown; the lines at them always are. */
    readonly shown: boolean;
  };
  readonly key: 'none' | 'top';
  /** Points, of its texts. */
  readonly size: number;
  /** Points; where it is known, lines leave room for what is written at their ends. */
  readonly box?: { readonly width: number; readonly height: number };
  readonly lang: 'vi-VN' | 'en-US';
  /** What a reader who does not see it is told. */
  readonly label: string;
};

/** Where a series stands in a workbook, as formulas. */
export interface SeriesPlace {
  readonly name: string;
  readonly categories: string;
  readonly values: string;
}
