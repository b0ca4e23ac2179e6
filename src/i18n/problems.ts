import type { Problem } from '../domain/problem';
import type { ProblemCode } from '../domain/problem-code';
import { type Language } from './language';
import { fill } from './message';
import type { ProblemText } from './problem-texts';
import { PROBLEMS_EN } from './en/problems';
import { PROBLEMS_VI } from './vi/problems';

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
  const args = { value: '', ...places, ...params };
  return { what: fill(what, args), mend: fill(mend, args) };
}
