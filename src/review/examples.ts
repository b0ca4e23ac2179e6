import type { Level } from '../domain/ladder';
import type { Judgement, Review } from './model';
import { countable, taskDay } from './standing';

/**
 * One claim of each level 1–4, picked by rule so that nobody chooses the fine ones: on a completed task, effective before not, then the
 * task completed last, then the smallest code. `null` where the pack has none of that level.
 */
export function examplesOf(review: Review): readonly { readonly level: Level; readonly found: Judgement | null }[] {
  const candidates = [...review.claims.values()]
    .filter((j) => j.task !== null && countable(j.task) && j.claim.status !== 'bac')
    .sort((a, b) => order(a, b));
  return ([1, 2, 3, 4] as const).map((level) => ({ level, found: candidates.find((j) => j.grade.level === level) ?? null }));
}

function order(a: Judgement, b: Judgement): number {
  const day = (j: Judgement) => (j.task && taskDay(j.task)) ?? '';
  if (a.effect.effective !== b.effect.effective) return a.effect.effective ? -1 : 1;
  if (day(a) !== day(b)) return day(a) < day(b) ? 1 : -1;
  return a.claim.id < b.claim.id ? -1 : 1;
}
