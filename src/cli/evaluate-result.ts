import type { Answer, Measure } from '../domain/answer';
import { tableContract } from '../domain/contract';
import type { Indicator, Text } from '../domain/indicator';
import type { Problem, Severity } from '../domain/problem';
import { ruleOf, rules } from '../indicators/rules-book';
import { problemText } from '../i18n/problems';
import type { Options } from './evaluate-options';
import { say } from './evaluate-words';

type Lang = Options['lang'];

/** One cell of the result contract: finite numbers or null. */
export interface Cell {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
  readonly missing: number;
  readonly status: Measure['status'];
  readonly reason?: string;
}

export interface AnswerOut {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly total: Cell;
  readonly groups: readonly (Cell & { readonly key: string; readonly label: string })[];
  readonly reason?: string;
}

export interface ProblemOut {
  readonly code: string;
  readonly severity: Severity;
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly count: number;
  readonly message: string;
}

const finite = (value: number | null) => (value !== null && Number.isFinite(value) ? value : null);

function cellOf({ value, numerator, denominator, n, missing, status, reason }: Measure, lang: Lang): Cell {
  const cell = { value: finite(value), numerator: finite(numerator), denominator: finite(denominator), n, missing, status };
  return reason === undefined ? cell : { ...cell, reason: absent(reason, lang) };
}

const absent = (table: string, lang: Lang) => say(lang, 'absent', { said: table, title: tableContract(table)?.title[lang] ?? table });

export function answerOut(indicator: Indicator, answer: Answer, labels: ReadonlyMap<string, Text>, lang: Lang): AnswerOut {
  const total = cellOf(answer.total, lang);
  return {
    id: indicator.id,
    title: indicator.title[lang],
    unit: indicator.unit[lang],
    total,
    groups: answer.groups.map(({ key, measure }) => ({
      key,
      label: labels.get(key)?.[lang] ?? (key === '' ? say(lang, 'none') : key),
      ...cellOf(measure, lang),
    })),
    ...(total.reason === undefined ? {} : { reason: total.reason }),
  };
}

function words(problem: Problem, lang: Lang): { readonly what: string; readonly mend: string } {
  const text = problemText(problem, lang);
  if (text) return text;
  if (!rules.some((rule) => rule.code === problem.code)) return { what: problem.code, mend: '' };
  const { title, mend } = ruleOf(problem.code);
  return { what: `${title[lang]}${problem.value === undefined ? '' : ` (${problem.value})`}.`, mend: mend[lang] };
}

/** A problem with its sentence: where, what, and what to do. */
export function problemOut(problem: Problem, lang: Lang): ProblemOut {
  const { code, severity, table, row, column, count, file, line } = problem;
  const { what, mend } = words(problem, lang);
  const at = line === undefined ? null : say(lang, count > 1 ? 'first_line' : 'line', { n: line });
  const place = [file ?? table, count > 1 ? say(lang, 'rows', { n: count }) : null, at];
  const where = place.filter((part) => part != null).join(', ');
  return {
    code,
    severity,
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    count,
    message: [where && `${where}:`, what, mend].filter(Boolean).join(' '),
  };
}
