import { expect, test } from 'vitest';
import { addDeck, addSlide, currentOf, dropDeck, dropSlide, joinNext, moveSlide, NO_DECKS } from '../../src/domain/deck';
import { changesOf } from '../../src/domain/deck-change';
import { begunWith, redone, settled, stepped, undone } from '../../src/domain/deck-history';
import { knownOf, renewed, slideOf, wordSlide } from '../../src/domain/deck-slides';
import { edited, textOf } from '../../src/domain/deck-words';
import { deckOf, frozen } from './deck-made';

const ids = (deck: { readonly slides: readonly { readonly id: string }[] }) => deck.slides.map((s) => s.id).join('');

test('slides are put in order and taken out', () => {
  const deck = deckOf('abcd');
  expect(ids(moveSlide(deck, 'a', 2))).toBe('bcad');
  expect(ids(moveSlide(deck, 'd', -5))).toBe('dabc');
  expect(moveSlide(deck, 'd', 9)).toBe(deck);
  expect(moveSlide(deck, 'x', 0)).toBe(deck);
  expect(ids(dropSlide(deck, 'b'))).toBe('acd');
  expect(ids(addSlide(deck, wordSlide('e', '', ''), 1))).toBe('aebcd');
});

test('the deck beside a dropped one is current', () => {
  const decks = ['one', 'two', 'three'].reduce((all, id) => addDeck(all, deckOf('a', id)), NO_DECKS);
  expect(currentOf(decks)?.id).toBe('three');
  expect(dropDeck(decks, 'three').current).toBe('two');
  expect(dropDeck(decks, 'one').current).toBe('three');
  expect(dropDeck({ list: [deckOf('', 'one')], current: 'one' }, 'one')).toEqual(NO_DECKS);
});

test('steps are taken back and again; typing in one field is one step', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => addDeck(NO_DECKS, deckOf('', id)));
  let history = stepped(begunWith(a!), b!, 'title');
  history = stepped(history, c!, 'title');
  expect(undone(history).now).toBe(a);
  expect(redone(undone(history)).now).toBe(c);
  history = stepped(settled(history), d!, 'title');
  expect(undone(history).now).toBe(c);
  expect(undone(begunWith(a!)).now).toBe(a);
  expect(stepped(undone(history), b!).ahead).toEqual([]);
});

test('two slides of one figure become one of two, and back by undo', () => {
  const deck = { ...deckOf(''), slides: [slideOf(frozen(), 'a'), slideOf(frozen(), 'b'), wordSlide('c', 'x', '')] };
  const joined = joinNext(deck, 'a');
  expect(joined.slides[0]).toMatchObject({ id: 'a', layout: 'split' });
  expect(joined.slides[0]?.figures).toHaveLength(2);
  expect(joinNext(joined, 'a')).toBe(joined);
  expect(joinNext(deck, 'b')).toBe(deck);
});

test('what the loaded data would change is named, number by number', () => {
  expect(changesOf(frozen().body, frozen().body)).toEqual([]);
  expect(changesOf(frozen().body, frozen({ value: '206,1' }).body)).toEqual([{ of: '2026', from: '204,8', to: '206,1', unit: 'tỷ đồng' }]);
  expect(changesOf(frozen().body, frozen({ value: '–' }).body)).toMatchObject([{ from: '204,8', to: '–' }]);
  expect(changesOf(frozen({ title: 'Cũ' }).body, frozen({ title: 'Mới' }).body)).toMatchObject([{ from: 'Cũ', to: 'Mới' }]);
});

test('a slide that is brought up to date keeps its words and follows with every number', () => {
  const before = frozen();
  const slide = slideOf(before, 'a');
  const words = edited(slide.title, `Đã ${textOf(slide.title)}`, knownOf(slide)) ?? [];
  const next = renewed({ ...slide, title: words, notes: 'ghi chú' }, [frozen({ value: '206,1' })]);
  expect(textOf(next.title)).toBe('Đã Giải ngân 206,1 tỷ đồng');
  expect(textOf(next.say)).toBe('Giải ngân 206,1 tỷ đồng năm 2026.');
  expect(next.notes).toBe('ghi chú');
  // What was frozen before is as it was.
  expect(textOf(slide.title)).toBe('Giải ngân 204,8 tỷ đồng');
});
