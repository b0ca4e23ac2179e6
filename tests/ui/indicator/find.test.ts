import { expect, test } from 'vitest';
import { allIndicators } from '../../../src/indicators/catalogue';
import { find, index } from '../../../src/ui/indicator/find';

const lines = index(allIndicators());
const ids = (text: string, level: Parameters<typeof find>[2] = null) => find(lines, text, level).map((i) => i.id);

test('no words: the whole catalogue in its order', () => {
  expect(ids('')).toEqual(allIndicators().map((i) => i.id));
  expect(ids('').length).toBeGreaterThanOrEqual(46);
});

test('names are found without marks, with marks, and in English', () => {
  expect(ids('giai ngan').slice(0, 3)).toContain('I02');
  expect(ids('giải ngân')).toEqual(ids('giai ngan'));
  expect(ids('DOAN THUC CHAT')[0]).toBe('A04');
  expect(ids('substantive')[0]).toBe('A04');
});

test('a code finds its indicator first', () => {
  expect(ids('d01')[0]).toBe('D01');
  expect(ids('K03')[0]).toBe('K03');
});

test('the ministry’s short forms are known', () => expect(ids('qppl')).toContain('D06'));

test('a level narrows, and both together can find nothing', () => {
  expect(ids('', 'outcome').length).toBeGreaterThan(0);
  expect(find(lines, '', 'outcome').every((i) => i.level === 'outcome')).toBe(true);
  expect(ids('giai ngan', 'outcome')).toEqual([]);
  expect(ids('qwertz')).toEqual([]);
});
