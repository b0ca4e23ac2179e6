import type { Figure, TimeMark } from '../domain/figure';
import { day } from '../i18n/dates';
import type { FigureContext } from './context';

/** The figure with what happened meanwhile: drawn, in its table, and as one note with the days and sources. */
export function withMarks(figure: Figure, marks: readonly TimeMark[], { lang, t }: FigureContext): Figure {
  if (marks.length === 0) return figure;
  const inOrder = marks.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const list = inOrder.map((m) => `${day(m.day, lang)}: ${m.text} (${m.source})`).join('; ');
  return { ...figure, marks: inOrder, notes: [...(figure.notes ?? []), t('figures.marksNote', { list })] };
}
