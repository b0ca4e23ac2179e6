import type { Text } from '../domain/indicator';

const FILES = import.meta.glob<string>('../../queries/lessons/*.sql', { query: '?raw', import: 'default', eager: true });

/** A worked example for the workbench: a script that runs as it stands over any pack, and tells something over the sample. */
export interface Lesson {
  readonly id: string;
  readonly title: Text;
  readonly words: Text;
  readonly sql: string;
}

const HEAD = /^\/\* lesson\n([\s\S]*?)\n\*\/\n/;

/** Reads a lesson. Throws a RangeError that names the file and what its head lacks: a programming error. */
export function readLesson(text: string, file: string): Lesson {
  const head = HEAD.exec(text);
  const pairs = new Map(
    (head?.[1] ?? '').split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const get = (key: string): string => {
    const value = pairs.get(key);
    if (!value) throw new RangeError(`${file}: no ${key}`);
    return value;
  };
  return {
    id: get('id'),
    title: { vi: get('title.vi'), en: get('title.en') },
    words: { vi: get('words.vi'), en: get('words.en') },
    sql: text.slice(head?.[0].length ?? 0).trim(),
  };
}

/** `queries/lessons`, in the order of the names. */
export const lessons: readonly Lesson[] = Object.entries(FILES)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => readLesson(text, path));
