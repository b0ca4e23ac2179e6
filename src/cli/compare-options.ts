import { parseArgs } from 'node:util';
import type { Text } from '../domain/indicator';

const FORMATS = ['text', 'csv', 'json'] as const;

export interface CompareArguments {
  readonly before: string;
  readonly after: string;
  readonly asOf: string;
  /** The data date of the folder before; the same unless it is given. */
  readonly beforeAsOf: string;
  /** Ids of `periods`; empty: the last three calendar years that have begun. */
  readonly periods: readonly string[];
  /** Null: all. */
  readonly indicators: readonly string[] | null;
  readonly format: (typeof FORMATS)[number];
  readonly engine: 'native' | 'wasm';
  readonly lang: 'vi' | 'en';
}

const USAGE = `npm run --silent compare -- BEFORE AFTER --as-of D [--before-as-of D] [--period 2024,2025]
    [--indicator O01,O02] [--format text|csv|json] [--engine native|wasm] [--lang vi|en]`;

export const WORDS = {
  help: { vi: `Cách dùng:\n${USAGE}`, en: `Usage:\n${USAGE}` },
  misuse: { vi: 'Không dùng được: {said}.', en: 'This cannot be used: {said}.' },
  folder: {
    vi: 'Thư mục “{said}” không có tệp nào đọc được thành một bảng.',
    en: 'No file in the folder “{said}” could be read as a table.',
  },
  period: { vi: 'Không có kỳ “{said}” ở bên nào.', en: 'Neither side has a period “{said}”.' },
  indicator: { vi: 'Không có chỉ số “{said}”.', en: 'There is no indicator “{said}”.' },
  failed: { vi: 'Không so được: {said}', en: 'It could not be compared: {said}' },
  tables: { vi: 'Bảng', en: 'Tables' },
  rows: {
    vi: '{added} dòng thêm, {removed} dòng bỏ, {changed} dòng sửa, {same} dòng như cũ',
    en: '{added} rows added, {removed} removed, {changed} edited, {same} the same',
  },
} as const satisfies Record<string, Text>;

export type CompareWord = keyof typeof WORDS;

export function say(lang: CompareArguments['lang'], word: CompareWord, args: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[word][lang].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);
const list = (text: string | undefined): readonly string[] => (text ?? '').split(',').flatMap((part) => part.trim() || []);

/** The command line, or what is wrong with it. */
export function readArguments(argv: readonly string[]): CompareArguments | { readonly misuse: string; readonly lang: 'vi' | 'en' } {
  const lang = argv.some((word, i) => word === '--lang=en' || (word === '--lang' && argv[i + 1] === 'en')) ? 'en' : 'vi';
  const value = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { 'as-of': value, 'before-as-of': value, period: value, indicator: value, format: value, engine: value, lang: value },
    });
    const [before, after, ...rest] = positionals;
    const asOf = values['as-of'];
    if (before === undefined || after === undefined || rest.length > 0) return { misuse: 'BEFORE AFTER', lang };
    if (asOf === undefined || !isDay(asOf)) return { misuse: `--as-of ${asOf ?? ''}`.trim(), lang };
    const beforeAsOf = values['before-as-of'] ?? asOf;
    if (!isDay(beforeAsOf)) return { misuse: `--before-as-of ${beforeAsOf}`, lang };
    const format = FORMATS.find((f) => f === (values.format ?? 'text'));
    if (!format) return { misuse: `--format ${values.format}`, lang };
    const engine = values.engine ?? 'native';
    if (engine !== 'native' && engine !== 'wasm') return { misuse: `--engine ${engine}`, lang };
    if (values.lang !== undefined && values.lang !== lang) return { misuse: `--lang ${values.lang}`, lang };
    const ids = list(values.indicator).map((id) => id.toUpperCase());
    return { before, after, asOf, beforeAsOf, periods: list(values.period), indicators: ids.length > 0 ? ids : null, format, engine, lang };
  } catch (cause) {
    return { misuse: cause instanceof Error ? cause.message : String(cause), lang };
  }
}
