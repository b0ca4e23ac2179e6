import type { Frozen } from '../../domain/deck';
import type { Laid, Picture } from '../../domain/slide';
import { slice } from '../../figures/slice';
import { coloured } from '../../figures/drawing';
import { type Theme, toneOf } from '../../figures/screen/theme';
import { day } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';
import '../../i18n/late/deck';
import '../../i18n/late/present';
import { type Translate, translator } from '../../i18n/text';
import { plotHtml, tablesHtml } from './figure';
import { said, tag, words } from './markup';
import { htmlPage } from './page';
import { runsHtml, yardstickHtml } from './pictures';
import { tableHtml } from './table';

/** A deck on its way into a page. Notes stay with the presenter: they are not part of it. */
export interface DeckHtml {
  readonly title: string;
  readonly slides: readonly Laid[];
  /** The frozen figures of the slides, in their order. */
  readonly frozen: readonly Frozen[];
  readonly lang: Lang;
  readonly theme: Theme;
}

const WIDTH = { one: 900, two: 470 } as const;

function pictureHtml(picture: Picture, key: string, two: boolean, drawn: boolean, { lang, theme }: DeckHtml, t: Translate): string {
  if (picture.kind === 'yardstick') return yardstickHtml(picture, t);
  if (picture.kind === 'contribution') return runsHtml(picture, theme, t);
  const figure = picture.rows ? slice(picture.figure, picture.rows) : picture.figure;
  const drawing = picture.drawing && coloured(picture.drawing, (token) => toneOf(theme, token));
  const given = { figure, lang, t, theme, ...(drawing ? { drawing } : {}) };
  const title = two ? tag('h3', {}, words(picture.title)) + tag('p', { class: 'measure' }, words(picture.measure)) : '';
  return tag('div', {}, title, drawn ? plotHtml(given, two ? WIDTH.two : WIDTH.one, key) : '', tablesHtml(given));
}

function slideHtml(slide: Laid, at: number, deck: DeckHtml, t: Translate): string {
  const two = slide.pictures.length > 1;
  const shown = slide.layout === 'say' ? [] : slide.pictures;
  const pictures = shown.map((picture, i) => pictureHtml(picture, `s${at}-${i}-`, two, slide.layout !== 'table', deck, t));
  const source = slide.source === '' ? '' : t('present.source', { source: slide.source, date: slide.asOf });
  const code = slide.passport === null ? '' : tag('span', { class: 'code' }, words(`${t('present.code')} ${slide.passport}`));
  return tag(
    'section',
    { class: 'slide' },
    tag('p', { class: 'over' }, words(`${at}/${deck.slides.length}`)),
    tag('h2', {}, words(slide.title)),
    slide.measure === '' || two ? '' : tag('p', { class: 'measure' }, words(slide.measure)),
    slide.synthetic ? tag('p', { class: 'sample' }, words(t('common.sample'))) : '',
    slide.say.length > 0 ? tag('p', { class: 'say' }, said(slide.say)) : '',
    two ? tag('div', { class: 'two' }, ...pictures) : pictures.join(''),
    source === '' && code === '' ? '' : tag('p', { class: 'foot' }, words(source), ' ', code),
  );
}

function passportsHtml({ frozen, lang }: DeckHtml, t: Translate): string {
  const once = [...new Map(frozen.map((f) => [f.passport.code, f])).values()];
  if (once.length === 0) return '';
  const text = (value: string) => ({ text: value, value: null, numeric: false });
  const rows = once.map(({ body, passport }) => [
    text(body.title),
    text(passport.asked),
    text(passport.definitions.map((d) => `${d.id} ${d.title}`).join('; ')),
    text([...passport.files.map((f) => `${f.name} (${f.sha256.slice(0, 12)})`), passport.rate].filter(Boolean).join('; ')),
    text(day(passport.asOf, lang)),
    text(passport.code),
  ]);
  const head = ['passportTitle', 'passportMeasure', 'passportDefinition', 'passportSource', 'passportAsOf', 'passportCode'] as const;
  const table = { caption: t('office.passports'), head: head.map((name) => ({ text: t(`office.${name}`), numeric: false })), rows };
  return tag('section', { class: 'slide' }, tableHtml(table));
}

/** The slides of a deck one under another, each on a page of its own on paper; what they rest on at the end. */
export function deckHtml(deck: DeckHtml): string {
  const t = translator(deck.lang);
  const body = [
    tag('h1', {}, words(deck.title)),
    ...deck.slides.map((slide, i) => slideHtml(slide, i + 1, deck, t)),
    passportsHtml(deck, t),
  ];
  return htmlPage({ title: deck.title, lang: deck.lang, body: body.join('') });
}
