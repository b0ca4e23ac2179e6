import { type Decks, NO_DECKS } from './deck';

/** Steps that can be taken back. */
const MOST = 100;

/** The decks as they are, and as they were. `tag` names what the last step changed: steps of one tag melt into one. */
export interface DeckHistory {
  readonly now: Decks;
  readonly behind: readonly Decks[];
  readonly ahead: readonly Decks[];
  readonly tag: string | null;
}

export const begunWith = (now: Decks): DeckHistory => ({ now, behind: [], ahead: [], tag: null });
export const NO_HISTORY = begunWith(NO_DECKS);

/** After a step. Typing on in one field is one step: give it the field's name as its tag. */
export function stepped(history: DeckHistory, now: Decks, tag: string | null = null): DeckHistory {
  if (now === history.now) return history;
  const melts = tag !== null && tag === history.tag;
  return { now, behind: melts ? history.behind : [...history.behind, history.now].slice(-MOST), ahead: [], tag };
}

/** The step is over: the next one of the same tag is another. */
export const settled = (history: DeckHistory): DeckHistory => (history.tag === null ? history : { ...history, tag: null });

export function undone(history: DeckHistory): DeckHistory {
  const now = history.behind.at(-1);
  return now ? { now, behind: history.behind.slice(0, -1), ahead: [history.now, ...history.ahead], tag: null } : history;
}

export function redone(history: DeckHistory): DeckHistory {
  const [now, ...ahead] = history.ahead;
  return now ? { now, behind: [...history.behind, history.now], ahead, tag: null } : history;
}
