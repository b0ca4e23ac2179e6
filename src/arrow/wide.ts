import { SCALE } from './shape';

/** Half a factor: products of two such numbers are exact in a double. */
const HALF = 2 ** 20;
/** 10^(SCALE - places) as two halves, the lower first. */
const FACTORS = Array.from({ length: SCALE + 1 }, (_, places) => {
  const factor = 10 ** (SCALE - places);
  return [factor % HALF, Math.floor(factor / HALF)] as const;
});

/**
 * Writes a decimal as four words of a whole number of 10^-12, the lowest first: `digits` (whole, below 2^53) with the last `places` (at
 * most 12) behind the point. In doubles: a BigInt for each of a million amounts takes as long as reading their file.
 */
export function putDecimal(words: Int32Array, at: number, digits: number, places: number, negative: boolean): void {
  const [f0, f1] = FACTORS[places]!;
  const rest = Math.floor(digits / HALF);
  const d0 = digits - rest * HALF;
  const d2 = Math.floor(rest / HALF);
  const d1 = rest - d2 * HALF;
  // Four limbs of twenty bits, and what is left.
  const p0 = d0 * f0;
  const c0 = Math.floor(p0 / HALF);
  const p1 = d0 * f1 + d1 * f0 + c0;
  const c1 = Math.floor(p1 / HALF);
  const p2 = d1 * f1 + d2 * f0 + c1;
  const c2 = Math.floor(p2 / HALF);
  const p3 = d2 * f1 + c2;
  const l4 = Math.floor(p3 / HALF);
  const [l0, l1, l2, l3] = [p0 - c0 * HALF, p1 - c1 * HALF, p2 - c2 * HALF, p3 - l4 * HALF];
  words[at] = l0 | (l1 << 20);
  words[at + 1] = (l1 >>> 12) | (l2 << 8) | (l3 << 28);
  words[at + 2] = (l3 >>> 4) | (l4 << 16);
  words[at + 3] = l4 >>> 16;
  if (negative) negate(words, at);
}

function negate(words: Int32Array, at: number): void {
  let carry = 1;
  for (let i = at; i < at + 4; i++) {
    const word = (~words[i]! >>> 0) + carry;
    words[i] = word | 0;
    carry = word > 0xffff_ffff ? 1 : 0;
  }
}
