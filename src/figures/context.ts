import type { Lang } from '../i18n/format';
import type { Translate } from '../i18n/text';

/** What every figure needs besides its answers: the language and what stands in its foot. */
export interface FigureContext {
  readonly lang: Lang;
  readonly t: Translate;
  /** Data date, ISO day. */
  readonly asOf: string;
  /** Sources in the language, with the rate of exchange where money was converted; no full stop. */
  readonly source: string;
  /** Data quality, 0–100, or null where it is not known. */
  readonly quality: number | null;
  readonly passport?: string;
}

/** The foot of a figure. */
export function foot(ctx: FigureContext): { source: string; asOf: string; quality: number | null; passport?: string } {
  const { source, asOf, quality, passport } = ctx;
  return passport === undefined ? { source, asOf, quality } : { source, asOf, quality, passport };
}
