import type { Problem } from '../domain/problem';
import type { SqlProblemCode } from '../domain/sql-problem';
import { NEAR_EN, SQL_PROBLEMS_EN } from './en/sql-problems';
import type { Language } from './language';
import { fill } from './message';
import type { ProblemText } from './problem-texts';
import { NEAR_VI, SQL_PROBLEMS_VI } from './vi/sql-problems';

const isKnown = (code: string): code is SqlProblemCode => Object.hasOwn(SQL_PROBLEMS_VI, code);

/** The words for what a statement of the workbench met, and what to do; null for a code of another part. Texts of the engine and of the statement may be in them. */
export function sqlProblemText({ code, value = '', params = {} }: Problem, language: Language): ProblemText | null {
  if (!isKnown(code)) return null;
  if (language === 'x') return { what: `problem.${code}.what`, mend: `problem.${code}.mend` };
  const [texts, near] = language === 'en' ? [SQL_PROBLEMS_EN, NEAR_EN] : [SQL_PROBLEMS_VI, NEAR_VI];
  const { what, mend } = texts[code];
  const args = { ...params, value };
  const first = params['candidates'] === undefined ? '' : `${fill(near, args)} `;
  return { what: fill(what, args), mend: first + fill(mend, args) };
}
