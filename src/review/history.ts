import type { ChangeSet, Rating, Step } from '../domain/change';

/** Nothing entered yet on that pack. */
export function emptySet(base: string, asOf: string): ChangeSet {
  return { base, asOf, steps: [], undone: [], ratings: [], mergedFrom: [], revision: 0 };
}

/** With more steps; what was taken back before is forgotten, as in any history. Steps without an edit are left out. */
export function added(set: ChangeSet, steps: readonly Step[]): ChangeSet {
  const real = steps.filter((s) => s.edits.length > 0);
  return real.length === 0 ? set : { ...set, steps: [...set.steps, ...real], undone: [] };
}

export function undone(set: ChangeSet): ChangeSet {
  const last = set.steps.at(-1);
  return last ? { ...set, steps: set.steps.slice(0, -1), undone: [...set.undone, last] } : set;
}

export function redone(set: ChangeSet): ChangeSet {
  const last = set.undone.at(-1);
  return last ? { ...set, steps: [...set.steps, last], undone: set.undone.slice(0, -1) } : set;
}

/** A person's later coding of a claim takes the place of the earlier one. */
export function rated(set: ChangeSet, ratings: readonly Rating[]): ChangeSet {
  const key = (r: Rating) => `${r.claim}|${r.rater}`;
  const all = new Map([...set.ratings, ...ratings].map((r) => [key(r), r]));
  return { ...set, ratings: [...all.values()] };
}

export function isEmpty(set: ChangeSet): boolean {
  return set.steps.length === 0 && set.ratings.length === 0;
}
