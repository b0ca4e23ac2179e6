import { createContext, useContext } from 'react';
import type { Layout } from '../../domain/deck';
import type { Figure } from '../../domain/figure';

/** What a page shows beside its figures: worked out anew when it is added, and again when newer data are held against it. */
export type DeckPart = 'yardstick' | 'contribution' | `tile-${string}` | 'report' | 'report-all' | 'flow' | 'returns';

/** What any page may do with the decks of this machine. Their machinery comes when it is first asked for. */
export interface DecksAccess {
  /** Slides of the current deck; null until it is known. */
  readonly slides: number | null;
  /** Adds a figure of the page to the current deck, and says so with a way back. */
  readonly add: (figure: Figure, layout?: Layout) => void;
  /** Adds what a page shows beside its figures. `by`: what of it was chosen. */
  readonly addPart: (part: DeckPart, by?: string) => void;
  /** The figure leaves the page as a file or a picture: its code must lead back here. */
  readonly remember: (figure: Figure) => void;
  /** What Ctrl+Z and Ctrl+Shift+Z do on the page of decks. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

export const DecksContext = createContext<DecksAccess | null>(null);

/** Null where nothing can be added: a figure outside the app. */
export function useDecks(): DecksAccess | null {
  return useContext(DecksContext);
}
