import { codeLabel } from '../../domain/codes';
import type { Field } from '../../domain/contract';
import { fold } from '../../domain/fold';
import { currencyOf } from '../grid/unit-note';

/** What people write for codes, beyond their labels; by code list. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { f: 'nu', female: 'nu', gai: 'nu', m: 'nam', male: 'nam', trai: 'nam' },
};

const lists = new Map<string, ReadonlyMap<string, string>>();

/** Folded code and labels → code. A word that stands for two codes stands for none. */
function wordsOf(field: Field): ReadonlyMap<string, string> {
  const list = field.codeList!;
  const known = lists.get(list);
  if (known) return known;
  const words = new Map<string, string | null>();
  const add = (word: string, code: string) => {
    const key = fold(word);
    if (key === '') return;
    const before = words.get(key);
    words.set(key, before === undefined || before === code ? code : null);
  };
  for (const code of field.codes) {
    add(code, code);
    const label = codeLabel(list, code);
    for (const text of label ? [label.vi, label.en] : []) {
      add(text, code);
      add(text.replace(/\(.*?\)/g, ''), code);
    }
  }
  for (const [word, code] of Object.entries(WORDS[list] ?? {})) if (field.codes.includes(code)) add(word, code);
  const made = new Map([...words].flatMap(([word, code]) => (code === null ? [] : [[word, code] as const])));
  lists.set(list, made);
  return made;
}

/** The code that a text stands for: the code itself, a label in either language, or a currency; null where it is none. */
export function codeOf(field: Field, text: string): string | null {
  if (field.codeList !== null) return field.codes.includes(text) ? text : (wordsOf(field).get(fold(text)) ?? null);
  if (field.pattern === null) return text;
  return new RegExp(field.pattern, 'u').test(text) ? text : currencyOf(text);
}
