import { expect, test } from 'vitest';
import { slideOf } from '../../src/domain/deck-slides';
import { deckFrom, decksFrom, decksText } from '../../src/store/decks-text';
import { deckOf, frozen } from '../domain/deck-made';

const deck = { ...deckOf('ab'), name: 'Hội nghị <img src=x onerror=alert(1)>', slides: [slideOf(frozen(), 's1'), ...deckOf('ab').slides] };

test('decks come back as they were written', () => {
  expect(decksFrom(decksText([deck]))).toEqual({ decks: [deck], refused: 0 });
});

test('what is no deck is counted, and the others come through', () => {
  const odd: unknown[] = [{ ...deck, slides: [{ id: 'x' }] }, null, 7, { ...deck, id: 'bad id' }];
  const text = JSON.stringify({ schema: 1, decks: [...odd, deck] });
  expect(decksFrom(text)).toEqual({ decks: [deck], refused: 4 });
  for (const none of ['', '{', '[]', '{"schema":2,"decks":[]}', '{"schema":1,"decks":{}}']) expect(decksFrom(none)).toBeNull();
});

test.each([
  ['an address that leads elsewhere', { path: 'https://example.org/' }],
  ['an address that leaves the pages', { path: '/indicators/../../x' }],
  ['a period that is no id', { scope: { cmp: 'yoy', view: 'now', cur: 'VND', p: '<script>' } }],
])('a deck with %s is refused', (_, origin) => {
  const [slide] = deck.slides;
  const bad = { ...deck, slides: [{ ...slide, figures: [{ ...frozen(), origin: { ...frozen().origin, ...origin } }] }] };
  expect(deckFrom(bad)).toBeNull();
});

test('numbers that are none, and figures without parts, are refused', () => {
  const figure = frozen().body;
  const bad = (body: unknown) => deckFrom({ ...deck, slides: [{ ...deck.slides[0], figures: [{ ...frozen(), body }] }] });
  expect(bad({ ...figure, figure: { ...(figure.kind === 'figure' ? figure.figure : {}), categories: 'x' } })).toBeNull();
  expect(bad({ ...figure, kind: 'cover' })).toBeNull();
});
