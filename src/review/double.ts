import type { Rating } from '../domain/change';
import { sha256 } from '../domain/sha256';
import type { Pair } from './kappa';
import type { Review } from './model';

/** The share of claims to be coded twice. */
const SHARE = 0.1;

/**
 * Claims to be coded by a second person: a tenth, drawn by a hash of their code so that nobody chooses them; the same claims on every
 * machine, and most of them again in the next pack.
 */
export function doubleSample(review: Review): readonly string[] {
  const ids = [...review.claims.values()].filter((j) => j.task !== null).map((j) => j.claim.id);
  const drawn = ids.map((id) => ({ id, draw: sha256(`double|${id}`) })).sort((a, b) => (a.draw < b.draw ? -1 : 1));
  return drawn.slice(0, Math.ceil(ids.length * SHARE)).map((d) => d.id);
}

/** The pack's level against the second coding's; codings of claims that are no longer there are left out. */
export function ratedPairs(review: Review, ratings: readonly Rating[]): readonly Pair[] {
  return ratings.flatMap((r): Pair[] => {
    const first = review.claims.get(r.claim)?.grade.level;
    return first === undefined ? [] : [[first, r.level]];
  });
}
