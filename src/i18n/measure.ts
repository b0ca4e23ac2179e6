import type { Measure } from '../domain/answer';
import { round } from './exact';
import { MISSING, number, percent, quantity, type Lang } from './format';
import { oneOf } from './words';

/** How an indicator's value is written. `unit` is in the language already. */
export interface Shape {
  readonly unit: string;
  readonly decimals: number;
}

/** A rate, or a difference of rates: it is compared by points. */
export const isRate = (unit: string): boolean => unit.includes('%') || unit === 'pp' || unit === 'percentage points';

/** Time is measured, not counted: it takes no zero before it. */
const MEASURED = /^(ngày|giờ|days|hours|person-hours)$/;

/** A count of things or people, which official prose writes "07"; sizes, times and rates are measures. */
export function isCount({ unit, decimals }: Shape): boolean {
  return decimals === 0 && unit !== '' && !isRate(unit) && !MEASURED.test(unit);
}

/** "7/18" where the rate is a share of counted cases; null where it is not (money, sums of scores). */
export function fraction(measure: Measure, lang: Lang): string | null {
  const { numerator, denominator } = measure;
  if (numerator === null || denominator === null) return null;
  const cases = numerator / 100;
  const counted = Number.isInteger(denominator) && Math.abs(cases - Math.round(cases)) < 1e-9 && Math.round(cases) <= denominator;
  return counted ? `${number(Math.round(cases), 0, lang)}/${number(denominator, 0, lang)}` : null;
}

/** The value alone, for cards, labels, tables and exports alike: "7,31", "61,4%", "7/18" for few cases, "–" for missing. */
export function valueText(measure: Measure, shape: Shape, lang: Lang): string {
  if (measure.value === null) return MISSING;
  if (!shape.unit.startsWith('%')) return number(measure.value, shape.decimals, lang);
  const few = measure.smallN && measure.denominator === measure.n ? fraction(measure, lang) : null;
  return few ?? percent(measure.value, shape.decimals, lang);
}

/** The value with its unit: "7,31 triệu USD", "61,4%", "6 văn kiện". */
export function valueWithUnit(measure: Measure, shape: Shape, lang: Lang): string {
  if (measure.value === null || shape.unit.startsWith('%')) return valueText(measure, shape, lang);
  const one = lang === 'en' && Number(round(measure.value, shape.decimals)) === 1;
  return quantity(measure.value, shape.decimals, one ? oneOf(shape.unit) : shape.unit, lang);
}
