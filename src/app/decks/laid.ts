import type { Deck, DeckSlide } from '../../domain/deck';
import { textOf } from '../../domain/deck-words';
import type { Laid } from '../../domain/slide';
import { day } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';

const listed = (texts: readonly string[], between: string): string => [...new Set(texts)].filter(Boolean).join(between);

/** A slide of a deck as it is shown: frozen pictures, and the words that were chosen for them. */
export function laidOf(slide: DeckSlide, lang: Lang): Laid {
  const { figures } = slide;
  const [first] = figures;
  return {
    kind: 'laid',
    id: slide.id,
    title: textOf(slide.title),
    measure: first?.body.measure ?? '',
    source: listed(
      figures.map((f) => f.body.source),
      '; ',
    ),
    passport:
      listed(
        figures.map((f) => f.passport.code),
        ' · ',
      ) || null,
    layout: figures.length > 1 ? 'split' : slide.layout,
    // The sentence of a contribution stands in the words of the slide.
    pictures: figures.map(({ body }) => (body.kind === 'contribution' ? { ...body, say: [] } : body)),
    passports: figures.map((f) => f.passport),
    say: slide.say.map(({ text, strong }) => ({ text, ...(strong ? { strong } : {}) })),
    beside: slide.beside,
    notes: slide.notes,
    asOf: listed(
      figures.map((f) => day(f.passport.asOf, lang)),
      ' · ',
    ),
    synthetic: figures.some((f) => f.passport.synthetic),
  };
}

export const laidDeck = (deck: Deck, lang: Lang): readonly Laid[] => deck.slides.map((slide) => laidOf(slide, lang));
