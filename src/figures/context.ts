import type { Figure } from '../domain/figure';
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
  /** Ids of the indicators that the figure is drawn from. */
  readonly indicators?: readonly string[];
}

/** The foot of a figure. */
export function foot(ctx: FigureContext): Pick<Figure, 'source' | 'asOf' | 'quality' | 'passport' | 'indicators'> {
  const { source, asOf, quality, passport, indicators } = ctx;
  return { source, asOf, quality, ...(passport === undefined ? {} : { passport }), ...(indicators === undefined ? {} : { indicators }) };
}
