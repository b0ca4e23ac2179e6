import type { Figure } from '../../domain/figure';
import { faceOf } from '../../figures/number';
import { tablesOf } from '../../figures/table';
import '../../i18n/late/office';
import { isEmpty } from '../charts/figure-charts';
import { passportLines } from '../passport';
import { type Exportable, footOf } from '../sheet';
import { plotSvg } from '../svg';
import { said, tag, words } from './markup';
import { htmlPage } from './page';
import { tableHtml } from './table';

/** One number large, with its unit and how it stands; its table follows. */
function numberHtml(figure: Figure): string {
  const { value, unit, standing } = faceOf(figure);
  return tag(
    'p',
    { class: 'number' },
    tag('b', {}, words(value)),
    words(
      [unit, standing?.text]
        .filter(Boolean)
        .map((text) => ` ${text}`)
        .join(' ·'),
    ),
  );
}

/** A drawn figure without words around it; words where there is nothing to draw. `key`: what its marks are named by in the page. */
export function plotHtml(input: Exportable, width: number, key: string): string {
  const { figure, t } = input;
  if (figure.kind === 'table' && !input.drawing) return '';
  if (figure.kind === 'number') return numberHtml(figure);
  if (!input.drawing && [figure, ...(figure.panels ?? [])].every(isEmpty)) return tag('p', {}, words(t('office.noData')));
  return tag('figure', {}, plotSvg(input, width, key));
}

/** What a figure shows, as tables. */
export const tablesHtml = ({ figure, t, lang }: Pick<Exportable, 'figure' | 't' | 'lang'>): string =>
  tablesOf(figure, t, lang).map(tableHtml).join('');

/** What it rests on. */
export const footHtml = (input: Exportable): string =>
  [...footOf(input), ...passportLines(input), ...(input.about ?? [])].map((line) => tag('p', { class: 'foot' }, words(line))).join('');

/** One figure as a page: title, sentence, drawing, tables, source and passport. The same figure gives the same text. */
export function figureHtml(input: Exportable): string {
  const { figure, lang } = input;
  const sentence = figure.sentence === '' ? '' : tag('p', { class: 'say' }, said(figure.say ?? [{ text: figure.sentence }]));
  const head = tag('h1', {}, words(figure.title)) + tag('p', { class: 'measure' }, words(figure.measure));
  const body = head + sentence + plotHtml(input, 900, 'f') + tablesHtml(input) + footHtml(input);
  return htmlPage({ title: figure.title, lang, body });
}
