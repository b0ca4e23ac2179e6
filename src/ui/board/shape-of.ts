import type { Indicator } from '../../domain/indicator';
import type { Currency } from '../../domain/question';
import type { Lang } from '../../i18n/format';
import type { Shape } from '../../i18n/measure';

/** How an indicator is written in a currency: million dollars take two decimals, the rest the indicator's own. */
export function shapeOf(indicator: Indicator, currency: Currency, lang: Lang): Shape {
  return indicator.usd && currency === 'USD'
    ? { unit: indicator.usd.unit[lang], decimals: 2 }
    : { unit: indicator.unit[lang], decimals: indicator.decimals };
}
