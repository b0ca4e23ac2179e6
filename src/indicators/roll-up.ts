import type { Measure } from '../domain/answer';
import type { Indicator } from '../domain/indicator';
import type { Outcome } from '../domain/problem';
import { valueOf } from './measure';

/** A value put together from others. Numbers of cases are not: one case may stand in several parts. */
export interface Rolled {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const sum = (of: readonly (number | null)[]): number | null =>
  of.some((x) => x !== null) ? of.reduce<number>((total, x) => total + (x ?? 0), 0) : null;

/**
 * Rolls values up over time or over units as the indicator allows: sums, the last one, or the ratio of the sums.
 * What may only be recomputed from the facts is refused, and so is any sum over a part that is not known.
 */
export function rollUp(indicator: Indicator, axis: 'time' | 'units', parts: readonly Measure[]): Outcome<Rolled> {
  const rule = indicator[axis];
  const refuse = (code: string): Outcome<Rolled> => ({
    ok: false,
    problems: [{ code, severity: 'error', count: 1, value: indicator.id, params: { axis, rule } }],
  });
  if (rule === 'recompute') return refuse('roll_up_refused');
  const last = parts.at(-1);
  if (rule === 'last') {
    const { value = null, numerator = null, denominator = null } = last ?? {};
    return { ok: true, value: { value, numerator, denominator }, problems: [] };
  }
  if (parts.some((m) => m.status === 'missing')) return refuse('roll_up_unknown');
  const numerator = sum(parts.map((m) => m.numerator));
  const denominator = indicator.denominator === null ? null : sum(parts.map((m) => m.denominator));
  const value = valueOf({ num: numerator, den: denominator }, indicator.denominator !== null);
  return { ok: true, value: { value, numerator, denominator }, problems: [] };
}
