import type { Measure } from '../domain/answer';
import { round } from './exact';
import { number, percent, points, type Lang } from './format';
import { isRate } from './measure';

/** How a value is compared: counts below 20 and amounts of few cases by difference, others by per cent, rates by points. */
export type Scale = 'count' | 'amount' | 'rate';

export interface Change {
  readonly direction: 'up' | 'down' | 'flat';
  /** Without a sign: "12,7%", "1", "4,6 điểm %". */
  readonly amount: string;
  /** What `amount` is: a per cent, points, or a difference in the indicator's own unit. */
  readonly by: 'percent' | 'points' | 'difference';
}

/** Why there is nothing to say about a change. */
export type NoChange = 'missing' | 'small' | 'nothing-before';

export function scaleOf(unit: string, decimals: number): Scale {
  if (isRate(unit)) return 'rate';
  return decimals === 0 ? 'count' : 'amount';
}

function by(scale: Scale, before: Measure): Change['by'] {
  if (scale === 'rate') return 'points';
  if (scale === 'count') return Math.abs(before.value ?? 0) < 20 ? 'difference' : 'percent';
  return before.n < 10 || (before.value ?? 0) < 0 ? 'difference' : 'percent';
}

/**
 * The change between two periods of one indicator, from the values as they are, rounded once.
 * Rates of fewer than ten cases on either side are not compared; nor is anything with what was never reported.
 */
export function change(now: Measure, before: Measure | null, scale: Scale, decimals: number, lang: Lang): Change | NoChange {
  if (before === null || now.value === null || before.value === null) return 'missing';
  if (scale === 'rate' && (now.smallN || before.smallN)) return 'small';
  if (scale !== 'rate' && before.value === 0)
    return now.value === 0 ? { direction: 'flat', amount: number(0, decimals, lang), by: 'difference' } : 'nothing-before';
  const kind = by(scale, before);
  const raw = kind === 'percent' ? (now.value / before.value - 1) * 100 : now.value - before.value;
  const places = kind === 'percent' ? 1 : decimals;
  const size = Number(round(Math.abs(raw), places));
  const direction = size === 0 ? 'flat' : raw > 0 ? 'up' : 'down';
  const magnitude = Math.abs(raw);
  const amount =
    kind === 'percent'
      ? percent(magnitude, 1, lang)
      : kind === 'points'
        ? points(magnitude, places, lang)
        : number(magnitude, places, lang);
  return { direction, amount, by: kind };
}

/** The value where that of the base is 100; null where no per cent is said between the two: rates, few cases, nothing before. */
export function indexOf(now: Measure, base: Measure | null, scale: Scale, decimals: number, lang: Lang): number | null {
  const found = change(now, base, scale, decimals, lang);
  if (typeof found === 'string' || found.by !== 'percent' || now.value === null || !base?.value) return null;
  return (now.value / base.value) * 100;
}

/** Share of the plan in per cent, or null where either side is missing or the plan is no positive number. */
export function attainment(value: number | null, plan: number | null): number | null {
  return value === null || plan === null || plan <= 0 ? null : (100 * value) / plan;
}
