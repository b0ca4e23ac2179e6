import { createContext, useContext } from 'react';
import type { Figure } from '../../domain/figure';

/** What any page may do with the decks of this machine. Their machinery comes when it is first asked for. */
export interface DecksAccess {
  /** Slides of the current deck; null until it is known. */
  readonly slides: number | null;
  /** Adds a figure of the page to the current deck, and says so with a way back. */
  readonly add: (figure: Figure) => void;
  /** Adds what a page shows beside its figures: the yardstick, the contribution. */
  readonly addPart: (part: 'yardstick' | 'contribution') => void;
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
