import type { Comparison, IndicatorMove, Part } from './difference';

/** The part moved something: a sum, a ratio's part, or a value. */
export const weighs = ({ numerator, denominator, value }: Part): boolean =>
  [numerator, denominator, value].some((x) => x !== null && Math.abs(x) > 1e-9);

/** The total has another value, or has one where it had none, or the reverse. */
export function totalMoved({ total: { before, after } }: IndicatorMove): boolean {
  const [a, b] = [before.value, after.value];
  if (a === null || b === null) return a !== b;
  return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** |after − before| ÷ the larger of both; 1 where one of them is missing. */
function weight({ total: { before, after, delta } }: IndicatorMove): number {
  if (delta === null) return 1;
  const most = Math.max(Math.abs(before.value ?? 0), Math.abs(after.value ?? 0));
  return most === 0 ? 0 : Math.abs(delta) / most;
}

const few = ({ total: { before, after } }: IndicatorMove): number => Number(before.smallN || after.smallN);

/** Totals that moved, the largest relative move first; those of fewer than ten cases come last, since one case moves them far. */
export function largestMoves({ moves }: Pick<Comparison, 'moves'>): readonly IndicatorMove[] {
  return moves.filter(totalMoved).toSorted((a, b) => few(a) - few(b) || weight(b) - weight(a) || (a.indicator < b.indicator ? -1 : 1));
}
