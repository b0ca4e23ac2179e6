import type { ComponentType } from 'react';
import type { Deck, Decks, DeckSlide, Frozen } from '../../domain/deck';
import type { DeckHistory } from '../../domain/deck-history';

/** `kept`: on this computer; `tab`: it goes with the tab, as was chosen or not chosen yet; `refused`: the browser keeps nothing. */
export type Saving = 'none' | 'saving' | 'kept' | 'tab' | 'refused';

export interface DeckState {
  readonly history: DeckHistory;
  /** What is kept has been read. */
  readonly ready: boolean;
  readonly saving: Saving;
  /** ISO timestamp of the last saving in this tab. */
  readonly at: string | null;
  /** Decks that lie here and this edition of the page cannot read. */
  readonly unread: number;
  /** The slide that something led to from another page; null: none. */
  readonly pointed: string | null;
}

/** What became of asking a figure again. `gone` says why it cannot be. */
export type Again =
  | { readonly ok: true; readonly now: Frozen }
  | { readonly ok: false; readonly gone: 'indicator' | 'period' | 'scope' | 'figure' | 'query' | 'pair' | 'failed' };

export interface AgainProps {
  readonly frozen: Frozen;
  readonly onDone: (again: Again) => void;
}

export interface DrawnProps {
  readonly slide: DeckSlide;
  readonly at: number;
  readonly of: number;
  /** Who presents, or what: at the head of every slide. */
  readonly owner: string;
}

/** How a deck can leave the page. */
export interface DeckExport {
  readonly id: string;
  /** "PPTX" on its badge. */
  readonly badge: string;
  readonly name: string;
  readonly help: string;
  /** Answers the name of the file; null: the deck has nothing for it. Nothing where no file is made. */
  readonly run: (deck: Deck) => Promise<string | null> | void;
}

/** Why a file is no template; `place`: the part or layout that is concerned. */
export interface TemplateRefusal {
  readonly file: string;
  readonly fault: 'foreign' | 'old' | 'encrypted' | 'damaged' | 'macro' | 'large' | 'strict' | 'embedded' | 'noLayout';
  readonly place: string;
}

export interface TemplateState {
  /** File name of the template in use; null: the product's own. */
  readonly name: string | null;
  readonly refusal: TemplateRefusal | null;
  readonly reading: boolean;
}

/** The office's own template of PowerPoint files. */
export interface DeckTemplate {
  readonly state: TemplateState;
  readonly choose: (file: File) => void;
  readonly drop: () => void;
  readonly dismiss: () => void;
}

/** What the page of decks needs of the app around it. */
export interface DeckPort {
  readonly state: DeckState;
  readonly step: (change: (decks: Decks) => Decks, tag?: string | null) => void;
  readonly stepCurrent: (change: (deck: Deck) => Deck, tag?: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What is typed next is another step. */
  readonly rest: () => void;
  readonly newId: () => string;
  /** A slide as the room sees it, at the size of its place. */
  readonly Drawn: ComponentType<DrawnProps>;
  /** Asks a figure of the loaded data again, without drawing anything. */
  readonly Again: ComponentType<AgainProps>;
  /** Shows slide `at` (from 1) over the whole window. */
  readonly present: (at: number) => void;
  readonly exports: readonly DeckExport[];
  readonly template: DeckTemplate;
  /** Says what was just done, with a way back. */
  readonly tell: (text: string, undo?: boolean) => void;
}
