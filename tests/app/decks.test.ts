import { expect, test } from 'vitest';
import { DeckDesk } from '../../src/app/decks/desk';
import { adopted, mayKeep } from '../../src/app/decks/saving';
import { addDeck, type Deck } from '../../src/domain/deck';
import { slideOf } from '../../src/domain/deck-slides';
import type { DeckStore, KeptCode, KeptDeck } from '../../src/store/deck-port';
import { deckOf, frozen } from '../domain/deck-made';

/** The disk as the contract says it, shared by two tabs. */
class Disk implements DeckStore {
  readonly decks = new Map<string, KeptDeck>();
  readonly kept: KeptCode[] = [];
  order: { order: readonly string[]; current: string | null } = { order: [], current: null };

  all = () => Promise.resolve({ decks: [...this.decks.values()], ...this.order, unread: 0 });
  put = (next: KeptDeck) => {
    const before = this.decks.get(next.deck.id);
    const free = !before || before.revision === next.revision - 1;
    if (free) this.decks.set(next.deck.id, next);
    return Promise.resolve(free);
  };
  drop = (id: string) => Promise.resolve(void this.decks.delete(id));
  arrange = (order: readonly string[], current: string | null) => Promise.resolve(void (this.order = { order, current }));
  codes = () => Promise.resolve(this.kept);
  remember = (code: KeptCode) => Promise.resolve(void this.kept.push(code));
}

const own = (deck: Deck): Deck => {
  const one = frozen();
  return { ...deck, slides: [slideOf({ ...one, passport: { ...one.passport, synthetic: false } }, 'own')] };
};

test('own numbers are kept only where that was chosen; those of the sample unless nothing may be', () => {
  const [sample, mine] = [deckOf('a'), own(deckOf('a'))];
  expect([null, 'keep', 'visit'].map((mode) => mayKeep(sample, mode as null))).toEqual([true, true, false]);
  expect([null, 'keep', 'visit'].map((mode) => mayKeep(mine, mode as null))).toEqual([false, true, false]);
});

test('what is made comes back in the next tab, in its order; what is dropped does not', async () => {
  const disk = new Disk();
  const desk = new DeckDesk(disk);
  for (const id of ['one', 'two', 'three']) desk.step((decks) => addDeck(decks, deckOf('ab', id)));
  desk.step((decks) => ({ ...decks, current: 'two' }));
  desk.step(({ list, current }) => ({ list: list.filter((d) => d.id !== 'one').toReversed(), current }));
  await desk.flush();
  const next = new DeckDesk(disk);
  await next.start();
  expect(next.state().history.now).toEqual({ list: [deckOf('ab', 'three'), deckOf('ab', 'two')], current: 'two' });
  desk.undo();
  await desk.flush();
  expect([...disk.decks.keys()].toSorted()).toEqual(['one', 'three', 'two']);
});

test('which deck lies open is kept too', async () => {
  const disk = new Disk();
  const desk = new DeckDesk(disk);
  for (const id of ['one', 'two']) desk.step((decks) => addDeck(decks, deckOf('a', id)));
  await desk.flush();
  desk.step((decks) => ({ ...decks, current: 'one' }));
  await desk.flush();
  expect(disk.order.current).toBe('one');
});

test('a change made while another is written down is not called kept before it is', async () => {
  const disk = new Disk();
  const desk = new DeckDesk(disk);
  await desk.start();
  let release = () => {};
  const { put } = disk;
  disk.put = (next) => new Promise<void>((go) => (release = go)).then(() => put(next));
  desk.step((decks) => addDeck(decks, deckOf('a', 'deck')));
  const first = desk.flush();
  await Promise.resolve();
  desk.stepCurrent((deck) => ({ ...deck, name: 'đổi giữa chừng' }));
  release();
  await first;
  expect(desk.state().saving).toBe('saving');
  const second = desk.flush();
  await Promise.resolve();
  release();
  await second;
  expect(desk.state().saving).toBe('kept');
  expect(disk.decks.get('deck')?.deck.name).toBe('đổi giữa chừng');
});

test('own numbers wait in the tab, and go to the disk with the choice', async () => {
  const disk = new Disk();
  const desk = new DeckDesk(disk);
  desk.step((decks) => addDeck(decks, own(deckOf('', 'mine'))));
  await desk.flush();
  expect(disk.decks.size).toBe(0);
  expect(desk.state().saving).toBe('tab');
  desk.permit('keep');
  await desk.flush();
  expect(disk.decks.get('mine')?.deck.slides).toHaveLength(1);
  expect(desk.state().saving).toBe('kept');
});

test('two tabs that change one deck both keep their work', async () => {
  const disk = new Disk();
  const first = new DeckDesk(disk);
  first.step((decks) => addDeck(decks, deckOf('a', 'deck')));
  await first.flush();
  const second = new DeckDesk(disk);
  await second.start();
  first.stepCurrent((deck) => ({ ...deck, name: 'của tab một' }));
  await first.flush();
  second.stepCurrent((deck) => ({ ...deck, name: 'của tab hai' }));
  await second.flush();
  const names = [...disk.decks.values()].map((k) => k.deck.name);
  expect(names).toContain('của tab một');
  expect(names).toContain('của tab hai (2)');
});

test('after everything was removed nothing is written back', async () => {
  const disk = new Disk();
  const desk = new DeckDesk(disk);
  desk.step((decks) => addDeck(decks, deckOf('a', 'deck')));
  desk.forget();
  await desk.flush();
  expect(disk.decks.size).toBe(0);
  expect(desk.state().history.now.list).toEqual([]);
});

test('decks of a pack come in once; one that was changed elsewhere stands beside its namesake', () => {
  const here = addDeck({ list: [], current: null }, deckOf('ab', 'deck'));
  const other = { ...deckOf('abc', 'deck') };
  expect(adopted(here, deckOf('ab', 'deck'), () => 'new')).toBe(here);
  expect(adopted(here, other, () => 'new').list).toEqual([deckOf('ab', 'deck'), { ...other, id: 'new' }]);
  expect(adopted({ list: [], current: null }, other, () => 'new')).toEqual({ list: [other], current: 'deck' });
});
