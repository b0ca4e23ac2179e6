import { fieldContract } from '../domain/contract';
import type { Problem } from '../domain/problem';
import { day } from '../i18n/dates';
import { number } from '../i18n/format';
import type { Language } from '../i18n/language';
import { problemText } from '../i18n/problems';
import { type Translate, translator } from '../i18n/text';
import type { FixTable } from './fix-table';

/** One thing to correct, in words. */
export interface FixPlace {
  /** Line of the file or row of the sheet, from 1; null: the file as a whole. */
  readonly line: number | null;
  readonly column: string;
  readonly value: string;
  readonly what: string;
  readonly mend: string;
  readonly state: 'out' | 'in' | 'file';
}

/** Where the desk's own words tell the officer to choose, the unit is told what to write. */
const FOR_THE_UNIT = {
  name_unknown: 'fixes.mend_name_unknown',
  name_ambiguous: 'fixes.mend_name_ambiguous',
  value_period: 'fixes.mend_value_period',
  value_date: 'fixes.mend_value_date',
  value_date_month_first: 'fixes.mend_value_date_month_first',
  value_boolean: 'fixes.mend_value_boolean',
  total_differs: 'fixes.mend_total_differs',
  encoding_unsure: 'fixes.mend_encoding_unsure',
} as const;

const isOwn = (code: string): code is keyof typeof FOR_THE_UNIT => Object.hasOwn(FOR_THE_UNIT, code);

const SHOWN = 500;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Signs that cannot be seen become signs that can: they may be what is wrong. */
const visible = (text: string): string =>
  text.replace(/\p{Cc}/gu, (c) => (c < ' ' && !'\t\n\r'.includes(c) ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : c));

function shown(value: string, t: Translate, language: Language): string {
  const text = visible(value);
  if (text.length <= SHOWN) return text;
  const rest = number(text.length - SHOWN, 0, language === 'en' ? 'en' : 'vi');
  return t('fixes.long', { start: text.slice(0, SHOWN).toWellFormed(), n: rest });
}

function guess({ code, proposal, params }: Problem, t: Translate, language: Language): string {
  const names = code.startsWith('name_') ? String(params?.['names'] ?? '') : '';
  if (names !== '') return t('fixes.perhapsName', { names });
  if (proposal === undefined || code.startsWith('name_')) return '';
  return t('fixes.perhaps', { value: ISO.test(proposal) ? day(proposal, language === 'en' ? 'en' : 'vi') : proposal });
}

/** The unit knows its own titles; a column that the file does not have is called as the contract has it. */
function titleOf({ table, titles, columns }: FixTable, column: string | undefined, t: Translate, language: Language): string {
  if (column === undefined) return '';
  const at = columns.indexOf(column);
  if (at >= 0) return titles[at] || t('fixes.untitled', { n: at + 1 });
  return fieldContract(`${table ?? ''}.${column}`)?.title[language === 'en' ? 'en' : 'vi'] ?? column;
}

/** Everything that has to be corrected or looked at again, in the order of the file. */
export function placesOf(table: FixTable, language: Language): readonly FixPlace[] {
  const t = translator(language);
  const place = (problem: Problem, state: FixPlace['state'], sent: string | undefined): FixPlace => {
    const { code, count } = problem;
    const column = titleOf(table, problem.column, t, language);
    const value = sent ?? problem.value ?? '';
    const text = problemText({ file: table.file, ...problem, column, value: shown(value, t, language) }, language);
    const mend = isOwn(code) ? t(FOR_THE_UNIT[code]) : (text?.mend ?? '');
    const others = count > 1 ? t('fixes.others', { n: count }) : '';
    return {
      line: problem.line ?? null,
      column,
      value: shown(value, t, language),
      what: count > 1 ? others : (text?.what ?? code),
      mend: [mend, count > 1 ? '' : guess(problem, t, language)].filter(Boolean).join(' '),
      state,
    };
  };
  const { rejected, columns } = table;
  const at = ({ column = '' }: Problem) => columns.indexOf(column) >>> 0;
  const rows: FixPlace[] = [];
  for (const { cells, problems } of rejected)
    for (const problem of problems.toSorted((a, b) => at(a) - at(b))) rows.push(place(problem, 'out', cells[at(problem)]));
  const others = table.problems
    .filter(({ severity }) => severity === 'warning' || (severity === 'error' && rejected.length === 0))
    .map((problem) => place(problem, problem.severity === 'error' ? 'file' : 'in', undefined));
  const line = (p: FixPlace) => p.line ?? 0;
  return [...rows, ...others].toSorted((a, b) => line(a) - line(b));
}
