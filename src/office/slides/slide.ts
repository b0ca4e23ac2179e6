import type { Chart } from '../chart/chart';
import type { Stroke, Tone } from '../colour';
import type { OfficePicture } from '../picture';

/** A place on a slide of 1280 × 720 units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters of one look. `size` in units; a run without them looks as its paragraph or placeholder does. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly tone?: Tone;
  readonly size?: number;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly across?: 'l' | 'ctr' | 'r';
}

/** Which place of the layout a text takes: its look comes from there, and a template may move it. */
export type Place = 'title' | 'subtitle' | 'over' | 'measure' | 'sentence' | 'foot' | 'number';

export interface TextShape {
  readonly kind: 'text';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly place?: Place;
  /** Where there is no place: 15 units, the faces of texts, from the top. */
  readonly size?: number;
  readonly serif?: boolean;
  readonly down?: 't' | 'ctr' | 'b';
}

/** Steps of an outline in units from the corner of its box. */
export type Step = readonly ['M' | 'L', number, number] | readonly ['C', number, number, number, number, number, number] | readonly ['Z'];

/** Rectangles, ticks and ribbons: drawn, not pictures. `label` null: an ornament that is not read out. */
export interface PathShape {
  readonly kind: 'path';
  readonly box: Box;
  readonly steps: readonly Step[];
  readonly fill?: Tone;
  readonly hatched?: boolean;
  readonly stroke?: Stroke;
  readonly label: string | null;
}

export interface TableCellText {
  readonly runs: readonly Run[];
  readonly across?: 'l' | 'ctr' | 'r';
}

/** A table; the first row is its head. Widths are shares of the box. */
export interface TableShape {
  readonly kind: 'table';
  readonly box: Box;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCellText[])[];
  /** Units, of its letters. */
  readonly size: number;
  readonly label: string;
}

export interface ChartShape {
  readonly kind: 'chart';
  readonly box: Box;
  readonly chart: Chart;
}

export interface PictureShape extends OfficePicture {
  readonly kind: 'picture';
  readonly box: Box;
}

export type Shape = TextShape | PathShape | TableShape | ChartShape | PictureShape;

export interface OfficeSlide {
  readonly layout: 'cover' | 'page';
  readonly shapes: readonly Shape[];
  /** What the speaker sees, a paragraph each; none: no notes. */
  readonly notes: readonly string[];
}

/** A presentation. The same one gives the same bytes. */
export interface Deck {
  readonly title: string;
  readonly lang: 'vi-VN' | 'en-US';
  readonly slides: readonly OfficeSlide[];
}
