import type { Deck } from '../../domain/deck';
import type { Figure } from '../../domain/figure';
import type { Passport } from '../../domain/passport';
import { fold } from '../../domain/fold';
import { save } from '../../ui/parts/save';
import type { Words } from '../../ui/parts/text';
import { about } from '../about';
import { lightTheme } from '../light-theme';
import { writeDeck } from '../present/writing';
import { laidDeck } from './laid';
import { templateDesk } from './template-desk';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** "bao-cao-9-thang-2026.pptx": plain letters. */
function fileOf(deck: Deck, ending: string): string {
  const name = fold(deck.name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
  return `${name || 'trinh-chieu'}.${ending}`;
}

interface Known {
  readonly figure: Figure;
  readonly passport: Passport;
}

const figuresOf = (deck: Deck): readonly Known[] =>
  deck.slides.flatMap((s) =>
    s.figures.flatMap(({ body, passport }) => (body.kind === 'figure' ? [{ figure: body.figure, passport }] : [])),
  );

/** Hands a deck to the browser as a PowerPoint file: native charts of the frozen numbers, notes, passports. Answers the file's name. */
export async function keepDeckPptx(deck: Deck, { lang }: Pick<Words, 'lang'>): Promise<string> {
  const slides = laidDeck(deck, lang);
  const asOf =
    deck.slides
      .flatMap((s) => s.figures.map((f) => f.passport.asOf))
      .toSorted()
      .at(-1) ?? '';
  const template = await templateDesk.bytes();
  const bytes = await writeDeck({
    title: deck.name,
    owner: deck.name,
    asOf,
    sample: false,
    slides,
    about: new Map(figuresOf(deck).map(({ figure }) => [figure.id, about(figure, lang)])),
    lang,
    ...(template ? { template } : {}),
  });
  const name = fileOf(deck, 'pptx');
  save(name, bytes, TYPE);
  return name;
}

/** The figures of a deck as a workbook: typed cells, native charts, a sheet of passports. Answers the file's name; null: it has no figure. */
export async function keepDeckXlsx(deck: Deck, { lang, t }: Pick<Words, 'lang' | 't'>): Promise<string | null> {
  const { figuresXlsx } = await import('../../exports/xlsx');
  const once = [...new Map(figuresOf(deck).map((f) => [`${f.figure.id} ${f.passport.code}`, f])).values()];
  if (once.length === 0) return null;
  const name = fileOf(deck, 'xlsx');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  save(name, figuresXlsx(once.map(({ figure, passport }) => ({ figure, passport, about: about(figure, lang), lang, t }))), type);
  return name;
}

/** The deck as one page without script: every slide, its numbers as tables, and passports. Answers the file's name. */
export async function keepDeckHtml(deck: Deck, { lang }: Pick<Words, 'lang'>): Promise<string> {
  const { deckHtml } = await import('../../exports/html/deck');
  const name = fileOf(deck, 'html');
  const frozen = deck.slides.flatMap((s) => s.figures);
  save(name, deckHtml({ title: deck.name, slides: laidDeck(deck, lang), frozen, lang, theme: lightTheme() }), 'text/html');
  return name;
}
