import { SCALE } from './shape';

const WORD = 2 ** 32;
/** Of the lower half of a factor: products of a word and such a half are exact in a double. */
const HALF = 2 ** 20;
const UPPER = WORD / HALF;
/** 10^(SCALE - places) as two halves. */
const LOW = Float64Array.from({ length: SCALE + 1 }, (_, places) => 10 ** (SCALE - places) % HALF);
const HIGH = Float64Array.from({ length: SCALE + 1 }, (_, places) => Math.floor(10 ** (SCALE - places) / HALF));

/**
 * Writes a decimal as four words of a whole number of 10^-12, the lowest first: `digits` (whole, below 2^53) with the last `places` (at
 * most 12) behind the point. In doubles: a BigInt for each of a million amounts takes as long as reading their file.
 */
export function putDecimal(words: Int32Array, at: number, digits: number, places: number, negative: boolean): void {
  const [low, high] = [LOW[places]!, HIGH[places]!];
  const d1 = Math.floor(digits / WORD);
  const d0 = digits - d1 * WORD;
  // Each product of the upper half counts 2^20: what of it is beyond the word goes to the next.
  const upper0 = d0 * high;
  const over0 = Math.floor(upper0 / UPPER);
  const sum0 = d0 * low + (upper0 - over0 * UPPER) * HALF;
  const carry0 = Math.floor(sum0 / WORD);
  const upper1 = d1 * high;
  const over1 = Math.floor(upper1 / UPPER);
  const sum1 = d1 * low + (upper1 - over1 * UPPER) * HALF + over0 + carry0;
  const carry1 = Math.floor(sum1 / WORD);
  words[at] = sum0 - carry0 * WORD;
  words[at + 1] = sum1 - carry1 * WORD;
  words[at + 2] = over1 + carry1;
  words[at + 3] = 0;
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
