import type { Figure } from '../../domain/figure';
import { LABEL, labelRoom } from './rows';
import { textWidth } from './text';

export const NARROW = 480;

/** Some label stands on two lines: with a note under it, or too long for one. */
function twoLines(figure: Figure, width: number): boolean {
  const room = labelRoom(figure, width);
  return figure.categories.some((c) => c.note !== undefined || textWidth(c.label, LABEL) > room);
}

/** Height of the plot in px at a width: rows have a height of their own, columns and lines a fixed one. */
export function heightOf(figure: Figure, width: number): number {
  const rows = figure.categories.length;
  const narrow = width < NARROW;
  if (figure.kind === 'share') return Math.max(96, rows * (narrow ? 56 : 51) + 28);
  if (figure.kind === 'bars') return Math.max(84, rows * (narrow ? 44 : twoLines(figure, width) ? 42 : 34) + 28);
  if (figure.kind === 'dumbbell') return Math.max(96, rows * 51 + 28);
  return figure.now !== undefined ? 300 : 236;
}
