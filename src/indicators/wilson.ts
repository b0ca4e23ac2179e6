const Z = 1.959963984540054;

/**
 * Wilson's 95 % limits of a proportion `p` (0–1) seen in `n` cases; null without cases or for a `p` outside 0–1.
 * For a mean of values between 0 and 1 (K01, and K02 as a rule) they are wider than need be, never narrower:
 * no such values scatter more than yes and no do.
 */
export function wilson(p: number, n: number): { readonly low: number; readonly high: number } | null {
  if (!(n > 0) || !(p >= 0 && p <= 1)) return null;
  const z2 = (Z * Z) / n;
  const middle = (p + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n))) / (1 + z2);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
