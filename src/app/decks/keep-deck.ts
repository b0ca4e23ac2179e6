import type { Deck } from '../../domain/deck';
import type { Drawing } from '../../domain/drawing';
import type { Figure } from '../../domain/figure';
import type { Passport } from '../../domain/passport';
import { fold } from '../../domain/fold';
import { pictureKey } from '../../domain/slide';
import type { FigurePicture } from '../../exports/figure-file';
import { coloured } from '../../figures/drawing';
import { toneOf } from '../../figures/screen/theme';
import { readToken } from '../../ui/parts/figure/load-drawing';
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
  readonly drawing: Drawing | undefined;
  readonly key: string;
  readonly passport: Passport;
}

const figuresOf = (deck: Deck): readonly Known[] =>
  deck.slides.flatMap((s) =>
    s.figures.flatMap(({ body, passport }) =>
      body.kind === 'figure' ? [{ figure: body.figure, drawing: body.drawing, key: pictureKey(body), passport }] : [],
    ),
  );

/** What is drawn as no chart can, as pictures in the colours of paper. */
async function picturesOf(known: readonly Known[], { lang, t }: Pick<Words, 'lang' | 't'>): Promise<ReadonlyMap<string, FigurePicture>> {
  const drawn = known.flatMap(({ drawing, ...one }) => (drawing ? [{ ...one, drawing }] : []));
  if (drawn.length === 0) return new Map();
  const { pictured } = await import('../../exports/picture');
  const light = lightTheme();
  // Slides and sheets of Office are white.
  const theme = { ...light, colors: { ...light.colors, surface: '#ffffff' } };
  const faces = { ui: readToken('--font-ui'), read: readToken('--font-read') };
  const made = drawn.map(async ({ figure, drawing, key }) => {
    const { picture } = await pictured({ figure, theme, lang, t, drawing: coloured(drawing, (token) => toneOf(theme, token)) }, faces);
    return picture ? ([[key, picture]] as const) : [];
  });
  return new Map((await Promise.all(made)).flat());
}

/** Hands a deck to the browser as a PowerPoint file: native charts of the frozen numbers, notes, passports. Answers the file's name. */
export async function keepDeckPptx(deck: Deck, words: Pick<Words, 'lang' | 't'>): Promise<string> {
  const { lang } = words;
  const slides = laidDeck(deck, lang);
  const known = figuresOf(deck);
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
    pictures: await picturesOf(known, words),
    about: new Map(known.map(({ figure }) => [figure.id, about(figure, lang)])),
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
  const pictures = await picturesOf(once, { lang, t });
  const name = fileOf(deck, 'xlsx');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  save(
    name,
    figuresXlsx(
      once.map(({ figure, passport, key }) => {
        const picture = pictures.get(key);
        return { figure, passport, about: about(figure, lang), lang, t, ...(picture ? { picture } : {}) };
      }),
    ),
    type,
  );
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
