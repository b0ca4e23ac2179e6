import { type Decks, type Deck, onCurrent } from '../../domain/deck';
import { begunWith, NO_HISTORY, redone, settled, stepped, undone } from '../../domain/deck-history';
import { newId } from '../../domain/new-id';
import type { DeckStore, KeptCode } from '../../store/deck-port';
import { IndexedDecks } from '../../store/decks';
import type { DeckState } from '../../ui/deck/port';
import type { KeepMode } from '../../ui/parts/keeping';
import { Observed } from '../session/observed';
import { adopted, isWritten, load, mayKeep, NOTHING_WRITTEN, save } from './saving';

const NAME = 'thuocdo-decks';
/** Milliseconds of rest before what was typed is written down. */
const REST = 350;

/** The decks of this tab: every step can be taken back, and what may be kept is written down when the hand rests. */
export class DeckDesk {
  readonly #store: DeckStore;
  readonly #seen = new Observed<DeckState>({ history: NO_HISTORY, ready: false, saving: 'none', at: null, unread: 0, pointed: null });
  readonly subscribe = this.#seen.subscribe;
  readonly state = this.#seen.state;
  #written = NOTHING_WRITTEN;
  #mode: KeepMode | null = null;
  #started: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();
  #channel: BroadcastChannel | null = null;
  readonly #codes = new Map<string, KeptCode>();

  constructor(store: DeckStore = new IndexedDecks()) {
    this.#store = store;
  }

  /** Reads what is kept here, once. A browser that refuses has nothing. */
  start(): Promise<void> {
    return (this.#started ??= this.#read().then(() => {
      this.#channel = new BroadcastChannel(NAME);
      this.#channel.addEventListener('message', () => void this.#heard());
    }));
  }

  async #read(): Promise<void> {
    try {
      const { decks, written, unread } = await load(this.#store);
      this.#written = written;
      const here = new Set(decks.list.map((d) => d.id));
      // What may lie in this tab alone is not on the disk, and stays.
      const apart = this.state().history.now.list.filter((d) => !here.has(d.id) && !mayKeep(d, this.#mode));
      this.#tell({
        history: begunWith({ list: [...decks.list, ...apart], current: decks.current ?? apart[0]?.id ?? null }),
        ready: true,
        unread,
      });
      this.#tell({ saving: this.#standing() });
    } catch {
      this.#tell({ ready: true, saving: 'refused' });
    }
  }

  #tell(change: Partial<DeckState>): void {
    this.#seen.set({ ...this.state(), ...change });
  }

  /** Another tab has saved: it is shown here where nothing of this tab would be lost by it. */
  async #heard(): Promise<void> {
    await this.#work;
    if (isWritten(this.state().history.now, this.#written, this.#mode)) await this.#read();
  }

  /** Where data may live. What was made in this tab before goes along. */
  permit(mode: KeepMode | null): void {
    this.#mode = mode;
    this.#later();
  }

  /** One step of all decks; steps of one `tag` melt into one. */
  step(change: (decks: Decks) => Decks, tag: string | null = null): void {
    const { history } = this.state();
    this.#put(stepped(history, change(history.now), tag));
  }

  stepCurrent(change: (deck: Deck) => Deck, tag: string | null = null): void {
    this.step((decks) => onCurrent(decks, change), tag);
  }

  /** Takes decks of a pack in: what is here already stays as it is, what was changed elsewhere stands beside it. */
  adopt(arriving: readonly Deck[], refused: number): void {
    if (refused > 0) this.#tell({ unread: this.state().unread + refused });
    this.step((decks) => arriving.reduce((all, deck) => adopted(all, deck, newId), decks));
  }

  /** Shows that slide when the page of decks opens next. */
  point(deck: string, slide: string): void {
    this.step((decks) => (decks.list.some((d) => d.id === deck) && decks.current !== deck ? { ...decks, current: deck } : decks));
    this.#tell({ pointed: slide });
  }

  readonly undo = (): void => this.#put(undone(this.state().history));
  readonly redo = (): void => this.#put(redone(this.state().history));
  readonly rest = (): void => this.#put(settled(this.state().history));

  #put(history: DeckState['history']): void {
    if (history === this.state().history) return;
    this.#tell({ history });
    this.#later();
  }

  #later(): void {
    const { now } = this.state().history;
    if (isWritten(now, this.#written, this.#mode)) return this.#tell({ saving: this.#standing() });
    this.#tell({ saving: 'saving' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST);
  }

  /** Everything kept; or in this tab alone, as the person chose or has not chosen yet. */
  #standing(): DeckState['saving'] {
    const { list } = this.state().history.now;
    if (list.length === 0) return 'none';
    return list.every((deck) => mayKeep(deck, this.#mode)) ? 'kept' : 'tab';
  }

  /** Writes down what has to be; resolves when it is. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#work = this.#work.then(() => this.#save());
    return this.#work;
  }

  async #save(): Promise<void> {
    const { now } = this.state().history;
    if (isWritten(now, this.#written, this.#mode)) return;
    try {
      const { written, taken } = await save(this.#store, now, this.#written, this.#mode);
      this.#written = written;
      if (taken.length > 0) await this.#beside(taken);
      this.#channel?.postMessage('saved');
      // What was changed while this was being written down is still to be.
      const all = isWritten(this.state().history.now, this.#written, this.#mode);
      this.#tell({ ...(all ? { saving: this.#standing() } : {}), at: new Date().toISOString() });
    } catch {
      this.#tell({ saving: 'refused' });
    }
  }

  /** Another tab saved these decks meanwhile: its own stay, and those of this tab stand beside them under names of their own. */
  async #beside(taken: readonly string[]): Promise<void> {
    const { decks, written } = await load(this.#store);
    const mine = this.state()
      .history.now.list.filter((d) => taken.includes(d.id))
      .map((d) => ({ ...d, id: newId(), name: `${d.name} (2)` }));
    this.#written = written;
    const next: Decks = { list: [...decks.list, ...mine], current: mine[0]?.id ?? decks.current };
    this.#tell({ history: begunWith(next) });
    const saved = await save(this.#store, next, written, this.#mode);
    this.#written = saved.written;
  }

  /** Everything was removed: nothing stays in this tab either. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#written = NOTHING_WRITTEN;
    this.#codes.clear();
    this.#tell({ history: NO_HISTORY, saving: 'none', at: null, unread: 0 });
  }

  /** Remembers what a code stands for: in this tab, and on the disk where the numbers behind it may lie there. */
  async remember(code: KeptCode, synthetic: boolean): Promise<void> {
    this.#codes.set(code.code, code);
    if (this.#mode === 'keep' || (this.#mode === null && synthetic)) await this.#store.remember(code).catch(() => undefined);
  }

  async codes(): Promise<readonly KeptCode[]> {
    const kept = await this.#store.codes().catch((): readonly KeptCode[] => []);
    return [...kept.filter((k) => !this.#codes.has(k.code)), ...this.#codes.values()];
  }
}

/** The decks of this tab. */
export const deckDesk = new DeckDesk();
