import { csv } from '../exports/csv';
import type { Options } from './evaluate-options';
import type { AnswerOut, Cell, ProblemOut } from './evaluate-result';
import { say } from './evaluate-words';

/** Everything the command prints, in the form of its JSON. */
export interface Result {
  readonly pack: {
    readonly hash: string;
    readonly rows: number;
    readonly tables: Readonly<Record<string, { readonly rows: number; readonly file: string; readonly format: string }>>;
  };
  readonly period: { readonly id: string | null; readonly from: string; readonly to: string; readonly asOf: string };
  readonly problems: readonly ProblemOut[];
  readonly answers: readonly AnswerOut[];
}

const HEAD = ['indicator', 'title', 'unit', 'key', 'label', 'value', 'numerator', 'denominator', 'n', 'missing', 'status', 'reason'];

function rowsOf({ id, title, unit, total, groups }: AnswerOut, lang: Options['lang']) {
  const cells = (cell: Cell) => [cell.value, cell.numerator, cell.denominator, cell.n, cell.missing, cell.status, cell.reason ?? null];
  return [
    [id, title, unit, null, say(lang, 'total'), ...cells(total)],
    ...groups.map((group) => [id, title, unit, group.key, group.label, ...cells(group)]),
  ];
}

/** One row a total and a group; the total has no key. Without a byte order mark: other programs read it. */
const asCsv = (result: Result, lang: Options['lang']) =>
  csv([HEAD, ...result.answers.flatMap((a) => rowsOf(a, lang))]).replace('\uFEFF', '');

// Room on the screen, in columns: Vietnamese letters take one each once they are composed.
const width = (text: string) => Array.from(text.normalize('NFC')).length;
const MOST = 40;
/** One line of at most 40 letters: what is longer, or would break the line, is for JSON. */
function cut(text: string): string {
  const line = text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  const letters = Array.from(line);
  return letters.length > MOST ? `${letters.slice(0, MOST - 1).join('')}…` : line;
}

function asTable(result: Result, lang: Options['lang']): string {
  const number = (value: number | null) =>
    value === null ? '–' : value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 4 });
  const head = ['', '', lang === 'vi' ? 'giá trị' : 'value', 'n', lang === 'vi' ? 'thiếu' : 'missing', ''];
  const lines = result.answers.flatMap(({ id, title, unit, total, groups }) => {
    const line = (key: string, label: string, cell: Cell) => [
      key,
      cut(label),
      number(cell.value),
      number(cell.n),
      number(cell.missing),
      cell.status,
    ];
    return [line(id, `${title} (${unit})`, total), ...groups.map((group) => line(`  ${cut(group.key)}`, group.label, group))];
  });
  const all = [head, ...lines];
  const widths = head.map((_, i) => Math.max(...all.map((cells) => width(cells[i]!))));
  const pad = (text: string, i: number) => {
    const room = ' '.repeat(widths[i]! - width(text));
    return i >= 2 && i <= 4 ? room + text : text + room;
  };
  const { id, from, to, asOf } = result.period;
  const title = `${id ?? ''} ${from} – ${to} (${asOf})`.trim();
  return `${[title, ...all.map((cells) => cells.map(pad).join('  ').trimEnd())].join('\n')}\n`;
}

export function print(result: Result, { format, lang }: Pick<Options, 'format' | 'lang'>): string {
  if (format === 'csv') return asCsv(result, lang);
  return format === 'table' ? asTable(result, lang) : `${JSON.stringify(result, null, 1)}\n`;
}
