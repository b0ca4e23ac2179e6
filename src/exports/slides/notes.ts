import type { Figure } from '../../domain/figure';
import { tablesOf } from '../../figures/table';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import { cutNames } from '../charts/categories';
import type { FigureFile } from '../figure-file';
import { passportLines } from '../passport';
import { footOf } from '../sheet';

interface Words {
  readonly lang: Lang;
  readonly t: Translate;
}

/** Notes hold a table of this many rows at most; more is in the workbook behind the chart. */
const MOST_ROWS = 40;

/** What the key of the figure says and Office's own key cannot: slanting strokes, dashes. */
export function keyWords({ key = [] }: Figure, { t }: Words): readonly string[] {
  return key.flatMap(({ mark, name }) => {
    const said = name.charAt(0).toLowerCase() + name.slice(1);
    if (mark === 'hatch') return [t('office.hatched', { name: said })];
    return mark === 'dash' ? [t('office.dash', { name: said })] : [];
  });
}

/** The numbers of the figure in words, row by row, as its table says them. */
function numbersOf(figure: Figure, { t, lang }: Words): readonly string[] {
  return tablesOf(figure, t, lang).map(({ caption, head, rows }) => {
    const said = rows.slice(0, MOST_ROWS).map(([name, ...cells]) => {
      const pairs = cells.map((cell, i) => [head[i + 1]?.text, cell.text].filter(Boolean).join(' ')).filter(Boolean);
      return `${name?.text ?? ''}: ${pairs.join(', ')}`;
    });
    return t('office.notesTable', { text: `${caption}. ${said.join('; ')}${rows.length > MOST_ROWS ? '; …' : ''}.` });
  });
}

/** What the speaker needs beside the slide: definitions, scope, sentence, numbers, source and passport. */
export function notesOf(file: FigureFile): readonly string[] {
  const { figure, about = [], lang, t } = file;
  const words = { lang, t };
  return [
    t('office.notesMeasure', { text: [figure.measure, ...keyWords(figure, words)].join('; ') }),
    ...(figure.sentence === '' ? [] : [t('office.notesSentence', { text: figure.sentence })]),
    ...about,
    ...cutNames(figure).map((text) => t('office.notesLabel', { text })),
    ...numbersOf(figure, words),
    ...footOf({ figure, ...words }).map((text, i) => (i === 0 ? t('office.notesSource', { text }) : text)),
    ...passportLines(file),
  ];
}
