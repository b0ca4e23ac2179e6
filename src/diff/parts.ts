import type { Measure } from '../domain/answer';
import { CAUSES, type Move, type Part } from '../domain/difference';

/** One cause, with what it adds to numerator and denominator (missing counts as nothing there) or, where neither can be parted, to the value. */
export interface Piece extends Pick<Part, 'cause' | 'table' | 'records' | 'numerator' | 'denominator'> {
  readonly value: number | null;
}

type Sides = Pick<Move, 'before' | 'after'>;

const known = (x: number | null): number => x ?? 0;

/**
 * What a change of numerator and denominator moves a ratio by, so that the shares of all causes add up to the whole move, in any order,
 * and turn their sign when the sides are exchanged: Δ(n/d) = Δn · ½(1/d₀ + 1/d₁) − Δd · ½(n₀ + n₁) / (d₀ d₁).
 */
export function ratioShare({ before, after }: Sides, numerator: number, denominator: number): number | null {
  const [n0, d0, n1, d1] = [known(before.numerator), known(before.denominator), known(after.numerator), known(after.denominator)];
  if (before.value === null || after.value === null || d0 === 0 || d1 === 0) return null;
  return (numerator * (1 / d0 + 1 / d1)) / 2 - (denominator * (n0 + n1)) / 2 / (d0 * d1);
}

/** after − before; null where either side has no value. */
export const deltaOf = ({ before, after }: Sides): number | null =>
  before.value === null || after.value === null ? null : after.value - before.value;

const order = (a: Part, b: Part): number =>
  CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause) || ((a.table ?? '') < (b.table ?? '') ? -1 : (a.table ?? '') > (b.table ?? '') ? 1 : 0);

/** The part of a step that changed no row: another definition, or other days. */
export function stepPart(cause: 'definition' | 'period', before: Measure, after: Measure, ratio: boolean): Part {
  const difference = (x: number | null, y: number | null) => known(y) - known(x);
  return {
    cause,
    table: null,
    records: 0,
    numerator: difference(before.numerator, after.numerator),
    denominator: ratio ? difference(before.denominator, after.denominator) : null,
    value: deltaOf({ before, after }),
  };
}

/** The pieces as parts of the move of their rows, in the stated order. */
export function partsOf(rows: Sides, ratio: boolean, pieces: readonly Piece[]): readonly Part[] {
  const gap = deltaOf(rows) === null;
  return pieces
    .map(({ value, ...piece }): Part => {
      if (piece.numerator === null) return { ...piece, value: gap ? null : value };
      const share = ratio ? ratioShare(rows, piece.numerator, known(piece.denominator)) : piece.numerator;
      return { ...piece, denominator: ratio ? known(piece.denominator) : null, value: gap ? null : share };
    })
    .toSorted(order);
}

/**
 * What the parts leave unexplained. Where both sides have a value it is of the value; where one has none, of the numerator,
 * of which nothing counts as 0; null where the numerator cannot be parted either.
 */
export function remainderOf({ before, after }: Sides, parts: readonly Part[]): number | null {
  const delta = deltaOf({ before, after });
  if (delta !== null) return delta - parts.reduce((sum, p) => sum + known(p.value), 0);
  if (parts.some((p) => p.numerator === null)) return null;
  return known(after.numerator) - known(before.numerator) - parts.reduce((sum, p) => sum + known(p.numerator), 0);
}
