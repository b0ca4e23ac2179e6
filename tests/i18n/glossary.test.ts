import { expect, test } from 'vitest';
import { held } from '../../src/i18n/hold';
import '../../src/i18n/late/every';
import { GLOSSARY } from '../../src/i18n/glossary';

const folded = (text: string) => text.toLowerCase().normalize('NFC');
const texts = (language: 'vi' | 'en') =>
  Object.values(held[language])
    .flatMap((feature): unknown[] => Object.values(feature))
    .filter((message): message is string => typeof message === 'string')
    .map(folded)
    .join('\n');
const bare = (term: string) => folded(term.replace(/ \(.*\)$/, ''));

test('one word for one thing: no word and no name stands twice', () => {
  for (const side of ['vi', 'en', 'code'] as const) {
    const words = GLOSSARY.map((term) => folded(term[side]));
    expect(new Set(words).size, side).toBe(words.length);
  }
});

test('the words of the glossary are composed Vietnamese', () => {
  for (const { vi } of GLOSSARY) expect(vi.normalize('NFC')).toBe(vi);
});

test.for(['vi', 'en'] as const)('the screens use the words of the glossary: %s', (language) => {
  const seen = texts(language);
  const used = GLOSSARY.filter((term) => seen.includes(bare(term[language])));
  // A term may belong to a name that is made from data; most must stand in a text as they are written here.
  expect(used.length / GLOSSARY.length).toBeGreaterThan(0.6);
});
