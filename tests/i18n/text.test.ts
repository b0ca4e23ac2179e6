import { expect, test } from 'vitest';
import { held } from '../../src/i18n/hold';
import '../../src/i18n/late/every';
import { fill } from '../../src/i18n/message';
import { translator } from '../../src/i18n/text';
import { nb } from '../../src/i18n/whole';

const places = (message: unknown) =>
  typeof message === 'string' ? [...message.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort((a, b) => (String(a) < String(b) ? -1 : 1)) : [];

test('both languages have every text, with the same places', () => {
  for (const [feature, texts] of Object.entries(held.vi)) {
    const english = held.en[feature] ?? {};
    expect(Object.keys(english).sort(), feature).toEqual(Object.keys(texts).sort());
    for (const [key, message] of Object.entries(texts)) {
      expect(typeof english[key], `${feature}.${key}`).toBe(typeof message);
      expect(places(english[key]), `${feature}.${key}`).toEqual(places(message));
      expect(english[key], `${feature}.${key}`).not.toBe('');
    }
  }
});

test('texts are filled; a place without a value stays visible', () => {
  expect(translator('vi')('board.elapsed', { share: '75%' })).toBe('Đã qua 75% thời gian của năm');
  expect(translator('en')('board.elapsed', { share: '75%' })).toBe('75% of the year has passed');
  expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}');
});

test('the pseudo-language shows keys', () => {
  expect(translator('x')('board.title')).toBe('⟦board.title⟧');
});

test('compounds and numbers with their units stay whole, whatever the case; words that only contain one do not', () => {
  expect(nb('Giải ngân đúng tiến độ')).toBe('Giải\u00a0ngân đúng\u00a0tiến\u00a0độ');
  expect(nb('tăng 12 văn kiện')).toBe('tăng 12\u00a0văn\u00a0kiện');
  expect(nb('dự áncũ')).toBe('dự áncũ');
});
