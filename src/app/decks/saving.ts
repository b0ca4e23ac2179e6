import type { Deck, Decks } from '../../domain/deck';
import type { DeckStore, KeptDeck } from '../../store/deck-port';
import type { KeepMode } from '../../ui/parts/keeping';

/** Own numbers are written down only after the person said that they may be kept; a deck of the sample until they said that nothing may. */
export function mayKeep(deck: Deck, mode: KeepMode | null): boolean {
  const own = deck.slides.some((s) => s.figures.some((f) => !f.passport.synthetic));
  return mode === 'keep' || (mode === null && !own);
}

/** What lies on the disk, as this tab last saw it. */
export interface Written {
  readonly decks: ReadonlyMap<string, KeptDeck>;
  /** Order and current deck, as one text. */
  readonly order: string;
}

export const NOTHING_WRITTEN: Written = { decks: new Map(), order: '' };

const orderOf = ({ list, current }: Decks): string => JSON.stringify([list.map((d) => d.id), current]);

/** Whether everything that may lie on the disk lies there. */
export function isWritten(decks: Decks, written: Written, mode: KeepMode | null): boolean {
  const may = decks.list.filter((d) => mayKeep(d, mode));
  const here = new Set(decks.list.map((d) => d.id));
  const placed = may.length === 0 || orderOf(decks) === written.order;
  return placed && may.every((d) => written.decks.get(d.id)?.deck === d) && [...written.decks.keys()].every((id) => here.has(id));
}

/** What came of saving; `taken` are decks that another tab saved meanwhile, this tab's own are then to be kept beside them. */
export interface Saved {
  readonly written: Written;
  readonly taken: readonly string[];
}

/** Brings the disk in step with the decks. Throws a `StoreError` where the browser refuses; what was written until then stands. */
export async function save(store: DeckStore, decks: Decks, before: Written, mode: KeepMode | null): Promise<Saved> {
  const written = new Map(before.decks);
  const taken: string[] = [];
  for (const deck of decks.list) {
    const last = written.get(deck.id);
    if (last?.deck === deck || !mayKeep(deck, mode)) continue;
    const next: KeptDeck = { deck, revision: (last?.revision ?? 0) + 1 };
    if (await store.put(next)) written.set(deck.id, next);
    else taken.push(deck.id);
  }
  const here = new Set(decks.list.map((d) => d.id));
  for (const id of written.keys()) {
    if (here.has(id)) continue;
    await store.drop(id);
    written.delete(id);
  }
  const order = orderOf(decks);
  if (written.size > 0 && order !== before.order)
    await store.arrange(
      decks.list.map((d) => d.id),
      decks.current,
    );
  return { written: { decks: written, order }, taken };
}

/** The decks that lie on the disk, in their order. */
export async function load(store: DeckStore): Promise<{ readonly decks: Decks; readonly written: Written; readonly unread: number }> {
  const { decks: kept, order, current, unread } = await store.all();
  const place = new Map(order.map((id, i) => [id, i]));
  const list = kept.map((k) => k.deck).toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
  const decks: Decks = { list, current: list.some((d) => d.id === current) ? current : (list.at(-1)?.id ?? null) };
  return { decks, written: { decks: new Map(kept.map((k) => [k.deck.id, k])), order: orderOf(decks) }, unread };
}

/** The decks with one that came in a pack: the same deck once, another one of its name beside it. */
export function adopted(decks: Decks, deck: Deck, newId: () => string): Decks {
  const text = JSON.stringify(deck.slides);
  const same = (d: Deck) => d.name === deck.name && JSON.stringify(d.slides) === text;
  if (decks.list.some(same)) return decks;
  const taken = decks.list.some((d) => d.id === deck.id);
  return { list: [...decks.list, taken ? { ...deck, id: newId() } : deck], current: decks.current ?? deck.id };
}
