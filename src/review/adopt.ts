import type { ChangeSet, Step } from '../domain/change';
import { rated } from './history';

const begins = (line: readonly Step[], start: readonly Step[]): boolean => start.every((step, i) => line[i]?.id === step.id);

/**
 * What becomes of the entries on this machine when others on the same pack arrive with a file: the longer line where one continues the
 * other, and every rating. Null: nothing to change. `apart`: both went on from a common point; those here stay, and nothing is mixed.
 */
export function adopted(here: ChangeSet | undefined, arriving: ChangeSet): ChangeSet | null | 'apart' {
  const next = (here?.revision ?? 0) + 1;
  if (!here) return { ...arriving, revision: next };
  const onward = begins(arriving.steps, here.steps);
  if (!onward && !begins(here.steps, arriving.steps)) return 'apart';
  const longer = onward && arriving.steps.length > here.steps.length ? { ...arriving, ratings: here.ratings } : here;
  const both = rated(longer, arriving.ratings);
  const same = longer === here && both.ratings.length === here.ratings.length && both.ratings.every((r, i) => r === here.ratings[i]);
  const mergedFrom = [...new Set([...here.mergedFrom, ...arriving.mergedFrom])];
  return same ? null : { ...both, mergedFrom, revision: next };
}
