import type { ClaimFact } from '../domain/contribution';
import type { Band, Model, Tick } from './model';

/** Not an area of its own: never ranked. */
const OTHER = 'khac';
/** Areas with fewer results are never ranked. */
const FEWEST = 10;
/** Weights of the task classes in the test of robustness. */
const WEIGHTS: Readonly<Record<string, number>> = { A: 3, B: 2, C: 1 };

export interface AreaEnds {
  readonly top: string;
  readonly bottom: string;
  readonly stable: boolean;
}

function ends(
  shares: readonly { readonly code: string; readonly share: number }[],
): { readonly top: string; readonly bottom: string } | null {
  const sorted = shares.toSorted((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
  const [first, second] = sorted;
  const [last, before] = [sorted.at(-1), sorted.at(-2)];
  // Two at the top or at the bottom: nothing to name.
  if (!first || !second || !last || !before || first.share === second.share || last.share === before.share) return null;
  return { top: first.code, bottom: last.code };
}

/** The areas with the largest and the smallest confirmed share; null where too few areas have enough results, or several tie. */
export function areaEnds(model: Model): AreaEnds | null {
  const areas = model.areas.filter((a) => a.n >= FEWEST && a.code !== OTHER && a.code !== '');
  const plain = ends(areas.map((a) => ({ code: a.code, share: a.low / a.n })));
  if (areas.length < 2 || !plain) return null;
  const weight = (t: Tick) => WEIGHTS[t.task.class] ?? 1;
  const weighted = ends(
    areas.map(({ code }) => {
      const ticks = model.ticks.filter((t) => t.task.area === code);
      const all = ticks.reduce((sum, t) => sum + weight(t), 0);
      return { code, share: ticks.filter((t) => t.counted === 'low').reduce((sum, t) => sum + weight(t), 0) / all };
    }),
  );
  return { ...plain, stable: weighted?.top === plain.top && weighted.bottom === plain.bottom };
}

/** Where evidence is thin, and what would change. */
export type Thin =
  /** Open claims of an area: confirming all of them lifts "at least" from `low` to `low + open` of `n`. */
  | { readonly is: 'confirm'; readonly area: string; readonly open: number; readonly low: number; readonly n: number }
  | { readonly is: 'review'; readonly area: string; readonly unreviewed: number; readonly n: number }
  | { readonly is: 'nothing'; readonly group: string; readonly empty: number; readonly n: number }
  /** Claims confirmed by a unit that may not: they stay open. */
  | { readonly is: 'verifier'; readonly claims: number }
  | { readonly is: 'declared'; readonly claims: number; readonly of: number };

function largest<T>(list: readonly T[], size: (item: T) => number): T | null {
  const best = list.reduce<T | null>((found, item) => (found === null || size(item) > size(found) ? item : found), null);
  return best !== null && size(best) > 0 ? best : null;
}

const openIn = (band: Band): number => band.high - band.low - band.counts.U;

/** What to strengthen first, the most telling of each kind. */
export function thinSpots(model: Model, claims: readonly ClaimFact[]): readonly Thin[] {
  const confirm = largest(model.areas, openIn);
  const review = largest(model.areas, (a) => a.counts.U);
  const nothing = largest(model.groups, (g) => g.counts.D);
  const counted = new Set(model.ticks.map((t) => t.task.id));
  const live = claims.filter((c) => c.status !== 'bac' && counted.has(c.task));
  const invalid = live.filter((c) => c.status === 'xac_nhan' && !c.effective).length;
  const over = live.filter((c) => c.declared !== null && c.declared > c.level).length;
  return [
    ...(confirm ? [{ is: 'confirm', area: confirm.code, open: openIn(confirm), low: confirm.low, n: confirm.n } as const] : []),
    ...(review ? [{ is: 'review', area: review.code, unreviewed: review.counts.U, n: review.n } as const] : []),
    ...(nothing ? [{ is: 'nothing', group: nothing.key, empty: nothing.counts.D, n: nothing.n } as const] : []),
    ...(invalid > 0 ? [{ is: 'verifier', claims: invalid } as const] : []),
    ...(over > 0 ? [{ is: 'declared', claims: over, of: live.length } as const] : []),
  ];
}
