import type { Figure } from '../../domain/figure';

export const NARROW = 480;

/** Height of the plot in px at a width: rows have a height of their own, columns and lines a fixed one. */
export function heightOf(figure: Figure, width: number): number {
  const rows = figure.categories.length;
  const narrow = width < NARROW;
  if (figure.kind === 'share') return Math.max(96, rows * (narrow ? 56 : 51) + 28);
  if (figure.kind === 'bars') return Math.max(84, rows * (narrow ? 44 : 34) + 28);
  if (figure.kind === 'dumbbell') return Math.max(96, rows * 51 + 28);
  return figure.now !== undefined ? 300 : 236;
}
