import { number, type Lang } from './format';

const WORDS = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/** Ten and below in words, digits above: "ba", "three", "12". */
export function inWords(count: number, lang: Lang): string {
  return WORDS[lang][count] ?? number(count, 0, lang);
}

const SINGULAR: Readonly<Record<string, string>> = { memoranda: 'memorandum', people: 'person' };

/** An English unit for a count of one: "treaties" → "treaty", "international agreements" → "international agreement". */
export function oneOf(unit: string): string {
  return unit.replace(/[A-Za-z]+(?=,|$)/g, (word) => SINGULAR[word] ?? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'));
}

/** A name inside a sentence: its first letter small, unless it is an abbreviation ("HTQT") or a single letter. */
export function inside(name: string): string {
  const [first = '', second = ''] = name;
  const abbreviation = second !== '' && second === second.toLocaleUpperCase('vi') && second !== second.toLocaleLowerCase('vi');
  return abbreviation ? name : first.toLocaleLowerCase('vi') + name.slice(first.length);
}
