import { addDeck, addSlide, type Body, currentOf, type Decks, type Frozen, type Layout, onCurrent, type Origin } from '../../domain/deck';
import { slideOf } from '../../domain/deck-slides';
import type { Figure } from '../../domain/figure';
import { newId } from '../../domain/new-id';
import { day, periodLong } from '../../i18n/dates';
import { capital } from '../../i18n/say';
import type { KeptCode } from '../../store/deck-port';
import { figureSlides } from '../present/deck';
import { type Around } from '../../ui/parts/passport-of';
import { bodyOf, freeze, originOf } from './freeze';
import { deckDesk } from './desk';
import type { Scope } from '../../domain/scope';

/** Where a figure stands. */
export interface Place extends Around {
  readonly path: string;
  readonly by: string | undefined;
  readonly scope: Scope;
}

/** A long figure becomes as many slides as the room can read. */
function partsOf(figure: Figure, origin: Origin, around: Around): readonly Frozen[] {
  return figureSlides(figure).flatMap((slide) =>
    slide.kind === 'figure' ? [freeze({ ...bodyOf(figure, slide.rows), measure: slide.measure }, origin, around)] : [],
  );
}

/** A figure of the page. */
export const frozenOf = (figure: Figure, place: Place): readonly Frozen[] =>
  partsOf(figure, originOf(place.path, figure.id, place.by, place.asked, place.scope, figure.query), place);

/** What a page shows beside its figures. */
export const frozenPart = (bodies: readonly Body[], origin: Origin, around: Around): readonly Frozen[] =>
  bodies.flatMap((body) =>
    body.kind === 'figure' && !body.drawing
      ? partsOf(body.figure, origin, around)
      : [freeze(body, body.kind === 'figure' ? origin : { ...origin, part: body.id }, around)],
  );

/** The current deck, or a new one that is named after what is asked. */
function withDeck(decks: Decks, { asked, words }: Around): Decks {
  if (currentOf(decks)) return decks;
  const name = words.t('deck.firstName', { period: capital(periodLong(asked.period, words.lang)), date: day(asked.asOf, words.lang) });
  return addDeck(decks, { id: newId(), name, slides: [] });
}

/** Adds figures at the end of the current deck, in one step; answers the number of the first new slide. */
export async function addFrozen(frozen: readonly Frozen[], around: Around, layout?: Layout): Promise<number> {
  await deckDesk.start();
  const before = currentOf(deckDesk.state().history.now)?.slides.length ?? 0;
  deckDesk.step((decks) =>
    onCurrent(withDeck(decks, around), (deck) =>
      frozen.reduce((all, f) => addSlide(all, { ...slideOf(f, newId()), ...(layout ? { layout } : {}) }), deck),
    ),
  );
  return before + 1;
}

/** What a code stands for, so that typing it leads back. */
export function codeOf(figure: Figure, place: Place): KeptCode | null {
  if (figure.passport === undefined) return null;
  const origin = originOf(place.path, figure.id, place.by, place.asked, place.scope, figure.query);
  const { passport } = freeze(bodyOf(figure, null), origin, place);
  return {
    code: figure.passport,
    origin,
    title: figure.title,
    pack: place.pack.hash,
    asOf: place.asked.asOf,
    definitions: passport.definitions.map((d) => `${d.id} ${d.version}`),
    at: new Date().toISOString(),
  };
}
