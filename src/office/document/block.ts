import type { Chart } from '../chart/chart';

export interface DocumentRun {
  readonly text: string;
  readonly bold?: boolean;
}

/** What stands in a document, one under another. A table's first row is its head and stands on every page. */
export type DocumentBlock =
  | { readonly kind: 'text'; readonly style: 'Title' | 'Heading1' | 'Caption' | 'Source' | 'Normal'; readonly runs: readonly DocumentRun[] }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly box: { readonly width: number; readonly height: number } }
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly rows: readonly (readonly { readonly text: string; readonly across?: 'right' | 'center' }[])[];
    };

export interface OfficeDocument {
  readonly title: string;
  readonly lang: 'vi-VN' | 'en-US';
  readonly blocks: readonly DocumentBlock[];
}
