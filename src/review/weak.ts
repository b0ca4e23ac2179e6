import type { Rating } from '../domain/change';
import type { Engine } from '../engine/port';
import { ratedPairs } from './double';
import { agreement, tooWeak } from './kappa';
import { reviewOf } from './model';
import { reviewTables } from './read';

/** Whether the two codings of the pack's claims differ too much for strength to be published. Rejects with `EngineError`. */
export async function ratersTooWeak(engine: Engine, ratings: readonly Rating[]): Promise<boolean> {
  return tooWeak(agreement(ratedPairs(reviewOf(await reviewTables(engine)), ratings)));
}
