import type { Measure } from '../domain/answer';
import { number, planned, signed, tally, type Lang } from './format';
import { fraction, isCount, type Shape } from './measure';

/** Signs of Vietnamese statistics: none occurred, not known, does not apply. */
export const SIGN = { nil: '-', missing: '…', none: 'x' } as const;

/** A value in a report's table: the unit stands in a column of its own, counts below ten have a zero before them. */
export function signText(measure: Measure | null, shape: Shape, lang: Lang): string {
  if (measure === null) return SIGN.missing;
  const { value, status, smallN, denominator, n } = measure;
  if (value === null) return status === 'na' ? SIGN.none : SIGN.missing;
  if (value === 0 && denominator === null) return SIGN.nil;
  const few = smallN && denominator === n && shape.unit.startsWith('%') ? fraction(measure, lang) : null;
  return few ?? (isCount(shape) ? tally(value, lang) : number(value, shape.decimals, lang));
}

/** A plan in that table: as it was set, counts as counts are written. */
export function planSign(plan: number | null, shape: Shape, lang: Lang): string {
  if (plan === null) return SIGN.none;
  return isCount(shape) && Number.isInteger(plan) ? tally(plan, lang) : planned(plan, shape.decimals || 1, lang);
}

/** A difference with its sign: "+02", "−1,3"; nothing is "-". */
export function differenceSign(difference: number, shape: Shape, lang: Lang): string {
  const text = signed(difference, shape.decimals, lang);
  if (!/[1-9]/.test(text)) return SIGN.nil;
  return isCount(shape) && lang === 'vi' ? text.replace(/^([+\u2212])([1-9])$/, '$10$2') : text;
}
