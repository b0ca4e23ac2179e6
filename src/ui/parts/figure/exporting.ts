import { createContext, useContext } from 'react';
import type { Figure } from '../../../domain/figure';
import type { Drawing } from '../../../domain/drawing';
import type { Theme } from '../../../figures/screen/theme';
import type { Lang } from '../../../i18n/format';
import type { Translate } from '../../../i18n/text';
import type { Around } from '../passport-of';

export type Format = 'png' | 'svg' | 'csv' | 'pptx' | 'xlsx' | 'docx' | 'html' | 'parquet' | 'arrow';

/** Units across, and pixels a unit: 960 × 2 is 1,920 pixels wide. */
export interface PictureSize {
  readonly width: number;
  readonly ratio: number;
}

/** What a file is made from. `faces` are the page's fonts, as its tokens name them. */
export interface Export extends Partial<PictureSize> {
  readonly figure: Figure;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly t: Translate;
  /** What pictures show in place of a plot of the figure's own. */
  readonly drawing?: Drawing;
  /** What was asked of what, for the passport; null: nothing is loaded. */
  readonly around: Around | null;
  readonly faces: { readonly ui: string; readonly read: string };
}

/** Makes a file of a figure. The formats are chosen in `app`; a page without them has no downloads. */
export interface Exporting {
  readonly name: (figure: Figure, format: Format) => string;
  readonly write: (input: Export, format: Format) => Promise<Blob>;
  /** The figure's tables for the clipboard. */
  readonly table: (figure: Figure, words: { readonly t: Translate; readonly lang: Lang }) => Promise<{ text: string; html: string }>;
}

export const ExportingContext = createContext<Exporting | null>(null);

export function useExporting(): Exporting | null {
  return useContext(ExportingContext);
}
