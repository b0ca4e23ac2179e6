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

test('a picture comes back as it was drawn; one that brings a colour or an address of its own is refused', () => {
  const path = {
    kind: 'path',
    x: 0,
    y: 26,
    d: 'M0 0C1.5 2 3e-1 4 5 6Z',
    hatch: 'c1-2',
    stroke: 'line-3',
    width: 0.8,
    opacity: 0.9,
  } as const;
  const letters = { size: 12, weight: 600, face: 'ui', color: 'ink' } as const;
  const drawing = { width: 1160, height: 400, items: [path, { kind: 'text', x: 0, y: 12, text: 'Đoàn ra <b>', letters }] } as const;
  const { body } = frozen();
  const drawn = (items: unknown) =>
    deckFrom({ ...deck, slides: [{ ...deck.slides[0], figures: [{ ...frozen(), body: { ...body, drawing: { ...drawing, items } } }] }] });
  expect(drawn(drawing.items)?.slides[0]?.figures[0]?.body).toEqual({ ...body, drawing });
  for (const own of [{ fill: 'url(https://example.org)' }, { stroke: '#fff' }, { d: 'M0 0" onload="x' }])
    expect(drawn([{ ...path, ...own }])).toBeNull();
});
