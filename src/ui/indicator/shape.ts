import type { Indicator } from '../../domain/indicator';
import type { Currency } from '../../domain/question';
import type { Lang } from '../../i18n/format';
import type { Shape } from '../../i18n/measure';

/** How the indicator's value is written in that currency; indicators that are no money ignore it. */
export function shapeOf(indicator: Indicator, currency: Currency, lang: Lang): Shape {
  const dollars = currency === 'USD' ? indicator.usd : null;
  return dollars ? { unit: dollars.unit[lang], decimals: 2 } : { unit: indicator.unit[lang], decimals: indicator.decimals };
}

/** The indicator as figures name and write it, in that currency. */
export function named(indicator: Indicator, currency: Currency): Indicator {
  const dollars = currency === 'USD' ? indicator.usd : null;
  return dollars ? { ...indicator, unit: dollars.unit, decimals: 2 } : indicator;
}
