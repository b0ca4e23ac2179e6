import type { Move } from '../domain/difference';
import { round } from './exact';
import type { Shape } from './measure';

const MORE_DIGITS = 4;

/** The indicator's digits; more of them, up to four, where two values that differ would read the same, or their difference as none. */
export function apart(shape: Shape, { before, after, delta }: Pick<Move, 'before' | 'after' | 'delta'>): Shape {
  const [from, to] = [before.value, after.value];
  if (from === null || to === null || delta === null || delta === 0) return shape;
  const tells = (digits: number): boolean => round(from, digits) !== round(to, digits) && Number(round(delta, digits)) !== 0;
  const more = [...Array(MORE_DIGITS + 1).keys()].find((digits) => tells(shape.decimals + digits));
  return { ...shape, decimals: shape.decimals + (more ?? 0) };
}
