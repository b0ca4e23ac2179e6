import type { Row, Value } from './row';

const cell = (value: Value | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180 with line feeds, UTF-8 without a mark. */
export const csvText = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...rows.map((row) => columns.map((c) => row[c]))].map((line) => `${line.map(cell).join(',')}\n`).join('');

/** Reads text written by `csvText` or one of our seeds. */
export function csvRows(text: string): Record<string, string>[] {
  const [head = [], ...lines] = text.split(/\r?\n/).filter(Boolean).map(split);
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i] ?? ''])));
}

const split = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '');
