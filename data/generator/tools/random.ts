/** A stream of numbers that depends on its name only, so that one table never disturbs another. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** A number from `low` to `high`. */
  real(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An item, drawn in proportion to its weight. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** A name, drawn in proportion to its weight. */
  draw<K extends string>(weights: Readonly<Record<K, number>>): K;
  shuffle<T>(items: readonly T[]): T[];
  /** About normal, mean 0, deviation 1 (sum of uniforms: exact on every machine, unlike log and cos). */
  normal(): number;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** mulberry32 seeded by a name. */
export function random(name: string): Random {
  let state = hash(name);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const weighted = <T>(items: readonly (readonly [T, number])[]): T => {
    let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) if ((left -= weight) < 0) return item;
    return pick(items)[0];
  };
  const draw = <K extends string>(weights: Readonly<Record<K, number>>): K => weighted(Object.entries(weights) as [K, number][]);
  const shuffle = <T>(items: readonly T[]): T[] => {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = int(0, i);
      const a = out[i] as T;
      out[i] = out[j] as T;
      out[j] = a;
    }
    return out;
  };
  const normal = () => Array.from({ length: 12 }, next).reduce((a, b) => a + b, 0) - 6;
  return { next, int, pick, weighted, draw, shuffle, normal, real: (l, h) => l + next() * (h - l), chance: (p) => next() < p };
}

/**
 * Whether the `index`-th of a row of cases is one of the `share` that are: spread evenly, so that a part of the
 * row (a quarter, a unit) shows about the same share as the whole.
 */
export const evenly = (index: number, share: number, offset = 0): boolean => (index * 0.618033988749895 + offset) % 1 < share;

/** The same with another step, for a second trait of the same row that must not go with the first. */
export const evenlyToo = (index: number, share: number): boolean => (index * 0.754877666246693) % 1 < share;
