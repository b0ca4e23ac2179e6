import type { Figure, TimeMark } from '../domain/figure';
import { day } from '../i18n/dates';
import type { Lang } from '../i18n/format';
import type { Translate } from '../i18n/text';

/** The figure with what happened meanwhile, by day: drawn, in its table, and in the foot of what leaves the screen. */
export function withMarks(figure: Figure, marks: readonly TimeMark[]): Figure {
  return marks.length === 0 ? figure : { ...figure, marks: marks.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) };
}

/** Every mark with its day and source, for paper and files; null where there is none. */
export function marksNote({ marks = [] }: Figure, lang: Lang, t: Translate): string | null {
  const list = marks.map((m) => `${day(m.day, lang)}: ${m.text} (${m.source})`).join('; ');
  return list === '' ? null : t('figures.marksNote', { list });
}
