import type { ProblemCode } from '../domain/problem-code';
import type { SqlProblemCode } from '../domain/sql-problem';

/** What is wrong, and what to do about it. */
export interface ProblemText {
  readonly what: string;
  readonly mend: string;
}

/** Words for every code: one too few does not compile. */
export type ProblemTexts = Readonly<Record<ProblemCode, ProblemText>>;

/** The same for what a statement of the workbench can meet. */
export type SqlProblemTexts = Readonly<Record<SqlProblemCode, ProblemText>>;
