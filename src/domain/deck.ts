import type { Piece } from './deck-words';
import type { Segment } from './figure';
import type { Passport } from './passport';
import type { Scope } from './scope';
import type { Picture } from './slide';

/** What a slide of a deck shows: numbers. Covers and lists of sources are made anew with every deck. */
export type Body = Picture;

/** Where a figure was made, so that it can be asked again and gone back to. */
export interface Origin {
  /** "/", "/indicators/A04", "/contribution", "/report", "/changes", "/quality". */
  readonly path: string;
  /** Id of the figure, or of the slide that is made of the page. */
  readonly part: string;
  /** The dimension it was broken down by, where the address named one; of a part of a page, what of it was chosen. */
  readonly by?: string | undefined;
  /** The statement at the workbench that it was drawn from. */
  readonly query?: string | undefined;
  readonly scope: Omit<Scope, 'pack' | 'lang'>;
}

/** A figure as it was when it was added: numbers, words and passport. Nothing changes it but being asked again. */
export interface Frozen {
  readonly body: Body;
  /** The sentence that the data wrote. */
  readonly say: readonly Segment[];
  readonly origin: Origin;
  readonly passport: Passport;
  readonly lang: 'vi' | 'en';
}

/** Title, measure, figure and sentence; title and figure alone; figure and a column beside it; its table in its place; its sentence alone. */
export type Layout = 'full' | 'plain' | 'split' | 'table' | 'say';
const LAYOUTS: readonly Layout[] = ['full', 'plain', 'split', 'table', 'say'];

/** The ways in which these pictures, side by side or alone, can be laid out. */
export function layoutsOf(figures: readonly Pick<Frozen, 'body' | 'say'>[]): readonly Layout[] {
  const [first, second] = figures;
  if (!first || second) return [];
  const drawn = first.body.kind === 'figure';
  return LAYOUTS.filter((l) => (l !== 'split' && l !== 'table') || drawn);
}

export interface DeckSlide {
  readonly id: string;
  readonly layout: Layout;
  readonly title: readonly Piece[];
  readonly say: readonly Piece[];
  /** What the presenter says; never shown to the room. */
  readonly notes: string;
  /** None: a slide of words. Two stand side by side. */
  readonly figures: readonly Frozen[];
  /** What stands beside a figure that is alone in two columns. */
  readonly beside: 'say' | 'table';
}

export interface Deck {
  readonly id: string;
  readonly name: string;
  readonly slides: readonly DeckSlide[];
}

/** Every deck of this machine, and the one that figures are added to. */
export interface Decks {
  readonly list: readonly Deck[];
  readonly current: string | null;
}

export const NO_DECKS: Decks = { list: [], current: null };
/** Slides that a figure can share. */
export const MOST_FIGURES = 2;

export const currentOf = ({ list, current }: Decks): Deck | null => list.find((d) => d.id === current) ?? null;

/** The current deck changed; the same decks where there is none. */
export function onCurrent(decks: Decks, change: (deck: Deck) => Deck): Decks {
  return { ...decks, list: decks.list.map((d) => (d.id === decks.current ? change(d) : d)) };
}

export const addDeck = (decks: Decks, deck: Deck): Decks => ({ list: [...decks.list, deck], current: deck.id });

/** Takes a deck away; the one beside it is current then. */
export function dropDeck({ list, current }: Decks, id: string): Decks {
  const at = list.findIndex((d) => d.id === id);
  const rest = list.filter((d) => d.id !== id);
  return { list: rest, current: current === id ? ((rest[at] ?? rest.at(-1))?.id ?? null) : current };
}

export const addSlide = (deck: Deck, slide: DeckSlide, at = deck.slides.length): Deck => ({
  ...deck,
  slides: deck.slides.toSpliced(at, 0, slide),
});

export const dropSlide = (deck: Deck, id: string): Deck => ({ ...deck, slides: deck.slides.filter((s) => s.id !== id) });

export const editSlide = (deck: Deck, id: string, change: Partial<Omit<DeckSlide, 'id'>>): Deck => ({
  ...deck,
  slides: deck.slides.map((s) => (s.id === id ? { ...s, ...change } : s)),
});

/** Puts a slide at place `to` (from 0) of the order after it is taken out; beyond the ends it stops there. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const from = deck.slides.findIndex((s) => s.id === id);
  const slide = deck.slides[from];
  const place = Math.max(0, Math.min(deck.slides.length - 1, to));
  if (!slide || place === from) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(place, 0, slide) };
}

/** The figure of the next slide beside that of this one, in two columns; the same deck where both do not fit on one. */
export function joinNext(deck: Deck, id: string): Deck {
  const at = deck.slides.findIndex((s) => s.id === id);
  const [slide, next] = [deck.slides[at], deck.slides[at + 1]];
  const figures = [...(slide?.figures ?? []), ...(next?.figures ?? [])];
  if (!slide?.figures.length || !next?.figures.length || figures.length > MOST_FIGURES) return deck;
  const notes = [slide.notes, next.notes].filter(Boolean).join('\n\n');
  return { ...deck, slides: deck.slides.toSpliced(at, 2, { ...slide, layout: 'split', figures, notes }) };
}
