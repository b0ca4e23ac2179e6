import type { Problem } from '../domain/problem';
import type { ProblemCode } from '../domain/problem-code';
import { type Language } from './language';
import { day } from './dates';
import { fill } from './message';
import type { ProblemText } from './problem-texts';
import { PROBLEMS_EN } from './en/problems';
import { PROBLEMS_VI } from './vi/problems';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS_VI, code);

/**
 * The words for a problem of a file or a pack, filled with its place and value; null for a code of `queries/rules`,
 * whose words stand there. `{column}`, `{value}`, `{file}`, `{line}`, `{row}`, `{count}` and the problem's own `params` may be named.
 */
export function problemText(problem: Problem, language: Language): ProblemText | null {
  const { code, params, severity: _, ...places } = problem;
  if (!isKnown(code)) return null;
  if (language === 'x') return { what: `problem.${code}.what`, mend: `problem.${code}.mend` };
  const { what, mend } = (language === 'en' ? PROBLEMS_EN : PROBLEMS_VI)[code];
  const days = Object.entries(params ?? {}).map(([name, given]) => [
    name,
    typeof given === 'string' && ISO.test(given) ? day(given, language) : given,
  ]);
  const args = { value: '', ...places, ...Object.fromEntries(days) };
  return { what: fill(what, args), mend: fill(mend, args) };
}
