import type { Indicator } from '../../domain/indicator';
import type { Currency } from '../../domain/question';

/** The column that records add up by (null: they are counted), and what the sum is divided by. */
export interface Additive {
  readonly column: string | null;
  readonly divisor: number;
}

const SUM = /^sum\((\w+)\)(?:\s*\/\s*(\d+(?:e\d+)?))?$/i;

/** How the indicator's records add up to its value; null where the value is no plain sum or count of them. */
export function additive(indicator: Indicator, currency: Currency): Additive | null {
  if (indicator.denominator !== null) return null;
  const numerator = (currency === 'USD' && indicator.usd ? indicator.usd.numerator : indicator.numerator).trim();
  if (/^count\(\*\)$/i.test(numerator)) return { column: null, divisor: 1 };
  const sum = SUM.exec(numerator);
  return sum?.[1] ? { column: sum[1], divisor: Number(sum[2] ?? 1) } : null;
}
