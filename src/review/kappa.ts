/** Two codings of one thing, both on a scale from 0. */
export type Pair = readonly [first: number, second: number];

export interface Agreement {
  readonly n: number;
  /** Share of pairs with the same level, 0–1. */
  readonly same: number;
  /** κ_w = 1 − Σw·o ÷ Σw·e with linear weights; null where chance alone leaves nothing to disagree about. */
  readonly kappa: number | null;
}

/** Below this the strength profile is not to be trusted. */
export const ENOUGH = 0.4;
/** Fewer double-coded claims say nothing yet. */
export const FEWEST = 10;

/** Weighted agreement of two raters over `levels` levels; null where nothing was coded twice. */
export function agreement(pairs: readonly Pair[], levels = 5): Agreement | null {
  const n = pairs.length;
  if (n === 0) return null;
  const share = (side: 0 | 1, level: number) => pairs.filter((p) => p[side] === level).length / n;
  const weight = (i: number, j: number) => Math.abs(i - j) / (levels - 1);
  const observed = pairs.reduce((sum, [i, j]) => sum + weight(i, j), 0) / n;
  let expected = 0;
  for (let i = 0; i < levels; i++) for (let j = 0; j < levels; j++) expected += weight(i, j) * share(0, i) * share(1, j);
  return { n, same: pairs.filter(([i, j]) => i === j).length / n, kappa: expected === 0 ? null : 1 - observed / expected };
}

/** What agreement allows to be published: enough claims were coded twice and the raters agree too little. */
export function tooWeak(found: Agreement | null): boolean {
  return found !== null && found.n >= FEWEST && found.kappa !== null && found.kappa < ENOUGH;
}
