import type { Comparison, IndicatorMove, Move, Part } from './difference';

/** The part moved something: a sum, a ratio's part, or a value. */
export const weighs = ({ numerator, denominator, value }: Part): boolean =>
  [numerator, denominator, value].some((x) => x !== null && Math.abs(x) > 1e-9);

/** It has another value, or has one where it had none, or the reverse. */
export function valueMoved({ before, after }: Pick<Move, 'before' | 'after'>): boolean {
  const [a, b] = [before.value, after.value];
  if (a === null || b === null) return a !== b;
  return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** |after − before| ÷ the larger of both; 1 where one of them is missing. */
function weight({ before, after, delta }: Move): number {
  if (delta === null) return 1;
  const most = Math.max(Math.abs(before.value ?? 0), Math.abs(after.value ?? 0));
  return most === 0 ? 0 : Math.abs(delta) / most;
}

const few = ({ before, after }: Move): number => Number(before.smallN || after.smallN);

/** The larger relative move first; those of fewer than ten cases last, since one case moves them far. */
export const largerFirst = (a: Move, b: Move): number => few(a) - few(b) || weight(b) - weight(a);

/** Totals that moved, the largest relative move first; those of fewer than ten cases come last. */
export function largestMoves({ moves }: Pick<Comparison, 'moves'>): readonly IndicatorMove[] {
  return moves
    .filter(({ total }) => valueMoved(total))
    .toSorted((a, b) => largerFirst(a.total, b.total) || (a.indicator < b.indicator ? -1 : 1));
}
