import type { ClaimFact, TaskFact } from '../domain/contribution';

/**
 * How sure a task result's contribution is, by its main claim. A: confirmed, E3–E4. B: confirmed, E2. C: E1 or an open claim.
 * U: nobody has reviewed it. D: claimed, nothing to show (E0). N: reviewed, no contribution: an honest zero.
 */
export type Grade = 'A' | 'B' | 'C' | 'U' | 'D' | 'N';

/** From the strongest to none: the order of ticks on every ruler. */
export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'U', 'D', 'N'];

/** `low`: in "at least" (D01). `high`: only in "at most" (D02). `no`: in neither. */
export type Counted = 'low' | 'high' | 'no';

export interface Graded {
  readonly grade: Grade;
  readonly counted: Counted;
  /** The claim that decides the grade; null where no live claim names the task. */
  readonly main: ClaimFact | null;
}

const isOpen = (claim: ClaimFact): boolean => !claim.effective && claim.level >= 1;

/** What counts, what could count, what is only said: in this order. */
const rank = (claim: ClaimFact): number => (claim.role >= 1 ? 3 : isOpen(claim) ? 2 : claim.effective ? 1 : 0);

function stronger(a: ClaimFact, b: ClaimFact): ClaimFact {
  const gap = rank(b) - rank(a) || b.role - a.role || b.level - a.level;
  return gap > 0 || (gap === 0 && b.id < a.id) ? b : a;
}

/** The claim that decides: rejected ones never do. Independent of their order. */
export function mainClaim(claims: readonly ClaimFact[]): ClaimFact | null {
  const live = claims.filter((c) => c.status !== 'bac');
  return live.length === 0 ? null : live.reduce(stronger);
}

/** "At least" and "at most" are the indicators' own rules (D01, D02); the letter says why. */
export function gradeTask(task: TaskFact, claims: readonly ClaimFact[]): Graded {
  const main = mainClaim(claims);
  if (task.role >= 1) return { grade: main && main.level >= 3 ? 'A' : 'B', counted: 'low', main };
  if (task.open > 0) return { grade: 'C', counted: 'high', main };
  if (!task.reviewed) return { grade: 'U', counted: 'high', main };
  if (main === null) return { grade: 'N', counted: 'no', main };
  return { grade: main.level >= 1 ? 'C' : 'D', counted: 'no', main };
}
