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

function cellOf({ value, numerator, denominator, n, missing, status }: Measure): Cell {
  return { value: finite(value), numerator: finite(numerator), denominator: finite(denominator), n, missing, status };
}

/** Every table that the indicator needs and the package lacks, not only the first. */
function lacking(tables: readonly string[], lang: Lang): string {
  const said = tables.map((table) => `${table} (${tableContract(table)?.title[lang] ?? table})`).join(', ');
  return say(lang, tables.length > 1 ? 'absent_many' : 'absent', { said });
}

/** An answer as it is printed. `absent`: the tables that the package lacks. */
export function answerOut(
  indicator: Indicator,
  answer: Answer,
  labels: ReadonlyMap<string, Text>,
  absent: readonly string[],
  lang: Lang,
): AnswerOut {
  const lacked = indicator.tables.filter((table) => absent.includes(table));
  const reason = answer.total.reason === undefined ? {} : { reason: lacking(lacked, lang) };
  return {
    id: indicator.id,
    title: indicator.title[lang],
    unit: indicator.unit[lang],
    total: { ...cellOf(answer.total), ...reason },
    groups: answer.groups.map(({ key, measure }) => ({
      key,
      label: labels.get(key)?.[lang] ?? (key === '' ? say(lang, 'none') : key),
      ...cellOf(measure),
    })),
    ...reason,
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
