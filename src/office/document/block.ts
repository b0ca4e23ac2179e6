import type { Chart } from '../chart/chart';
import type { OfficePicture } from '../picture';

export interface DocumentRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; without it that of the style. */
  readonly size?: number;
  /** Somebody has to write here: the text only says what. Typing takes its place. */
  readonly blank?: boolean;
}

export type Across = 'left' | 'right' | 'center' | 'both';

/** A line of a letterhead or of a place to sign. `rule`: a line of that length below it, in points. */
export interface DocumentLine {
  readonly runs: readonly DocumentRun[];
  readonly across?: Across;
  readonly rule?: number;
  /** Points above it. */
  readonly above?: number;
}

export interface DocumentCell {
  readonly text: string;
  readonly across?: Across;
  readonly bold?: boolean;
  /** Columns that it takes. */
  readonly wide?: number;
  /** It begins a cell that goes on below, or goes on from above. */
  readonly tall?: 'begins' | 'goes on';
}

/** What stands in a document, one under another. A table's first rows are its head and stand on every page. */
export type DocumentBlock =
  | {
      readonly kind: 'text';
      readonly style: 'Title' | 'Heading1' | 'Heading2' | 'Caption' | 'Source' | 'Normal' | 'Centred';
      readonly runs: readonly DocumentRun[];
      /** The first line stands in, as in administrative documents. */
      readonly indent?: boolean;
    }
  | { readonly kind: 'rule'; readonly length: number }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly box: { readonly width: number; readonly height: number } }
  | { readonly kind: 'picture'; readonly picture: OfficePicture; readonly box: { readonly width: number; readonly height: number } }
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly rows: readonly (readonly DocumentCell[])[];
      /** Rows of its head: one, unless it says otherwise. */
      readonly head?: number;
      /** Points, of its letters. */
      readonly size?: number;
    }
  /** Lines side by side, without borders: row by row, cell by cell. */
  | { readonly kind: 'beside'; readonly widths: readonly number[]; readonly rows: readonly (readonly (readonly DocumentLine[])[])[] }
  /** What follows stands on pages of its own, counted from one; `turned`: A4 on its side. */
  | { readonly kind: 'section'; readonly turned: boolean };

export interface OfficeDocument {
  readonly title: string;
  readonly lang: 'vi-VN' | 'en-US';
  readonly blocks: readonly DocumentBlock[];
}
