import type { Status } from '../domain/answer';
import { COMPLETE, type Coverage, shareFiled } from './coverage';

/** What a status is decided from. */
export interface Facts {
  readonly value: number | null;
  readonly ratio: boolean;
  /** Values add up over units, so that a sum of nothing is zero. */
  readonly additive: boolean;
  readonly n: number;
  readonly missing: number;
  /** The data date is before the nominal end, or a table is absent that would have dated what is judged. */
  readonly open: boolean;
  readonly coverage: Coverage;
}

export const SMALL = 10;

/** The period is open, or fewer than 95 % of the returns due are filed. */
export function isPartial({ open, coverage }: Pick<Facts, 'open' | 'coverage'>): boolean {
  return open || (coverage.due > 0 && coverage.filedDue / coverage.due < COMPLETE);
}

/** What nothing means: a true zero where returns were filed, else not known. */
function silence(coverage: Coverage): Status {
  if (coverage.filed === 0) return 'missing';
  return (shareFiled(coverage) ?? 0) >= COMPLETE ? 'nil' : 'partial';
}

/** The one status of a value. A table that is absent and a filter that does not apply are decided before. */
export function statusOf(facts: Facts): Status {
  const { value, ratio, additive, n, missing, coverage } = facts;
  if (value === null) {
    if (ratio || !additive) return n === 0 && coverage.filed === 0 ? 'missing' : 'na';
    return missing > 0 ? 'missing' : silence(coverage);
  }
  if (!ratio && value === 0 && n === 0) return silence(coverage);
  if (n < SMALL) return 'small_n';
  return isPartial(facts) ? 'partial' : 'ok';
}
