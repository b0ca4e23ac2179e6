import type { Figure } from '../../domain/figure';
import { marksNote } from '../../figures/time-marks';
import { day } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import { linesOf } from './fit';

/** Units: the foot of a page and its letters. */
const [WIDTH, SIZE, MOST] = [950, 15, 2] as const;

/** The source of a page and, where they find room under it, the time marks of its figures, which Office's charts do not draw. */
export function pageFoot(source: string, figures: readonly Figure[], { lang, t }: { readonly lang: Lang; readonly t: Translate }): string {
  const marks = figures.flatMap((figure) => figure.marks ?? []);
  if (marks.length === 0) return source;
  const whole = figures.flatMap((figure) => marksNote(figure, lang, t) ?? []).join(' ');
  const brief = t('figures.marksNote', { list: marks.map((m) => `${day(m.day, lang)}: ${m.text}`).join('; ') });
  const before = source === '' || source.endsWith('.') ? source : `${source}.`;
  const roomy = (text: string): boolean => linesOf(`${before} ${text}`, SIZE, WIDTH, 'sans') <= MOST;
  const said = [whole, brief, t('office.marksInNotes', { n: marks.length })].find(roomy);
  return said === undefined ? source : `${before} ${said}`.trim();
}
