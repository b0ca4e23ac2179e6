import type { Deck, Origin } from '../domain/deck';

/** A deck as it lies there; `revision` counts its savings, so that two tabs cannot overrule each other. */
export interface KeptDeck {
  readonly deck: Deck;
  readonly revision: number;
}

/** What a restore code stands for, remembered when it left this page on an export. */
export interface KeptCode {
  readonly code: string;
  readonly origin: Origin;
  readonly title: string;
  /** Hash of the pack, data date (ISO day) and `id version` of the definitions it was made with. */
  readonly pack: string;
  readonly asOf: string;
  readonly definitions: readonly string[];
  /** ISO timestamp. */
  readonly at: string;
}

export interface KeptDecks {
  readonly decks: readonly KeptDeck[];
  /** Ids in the order of the list; the deck that figures are added to. */
  readonly order: readonly string[];
  readonly current: string | null;
  /** Entries that lie there and are no decks of this edition; they stay where they are. */
  readonly unread: number;
}

/** A presentation of the office's own that decks are built upon. */
export interface KeptTemplate {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The one template of this machine. Throws a `StoreError` where the browser refuses. */
export interface TemplateStore {
  template(): Promise<KeptTemplate | null>;
  /** Null: there is none any more. */
  keepTemplate(template: KeptTemplate | null): Promise<void>;
}

/** Decks and codes of this machine. Throws a `StoreError` where the browser refuses. */
export interface DeckStore {
  all(): Promise<KeptDecks>;
  /** False: another tab has saved the deck meanwhile, and nothing was written. */
  put(kept: KeptDeck): Promise<boolean>;
  drop(id: string): Promise<void>;
  arrange(order: readonly string[], current: string | null): Promise<void>;
  codes(): Promise<readonly KeptCode[]>;
  remember(code: KeptCode): Promise<void>;
}
