/** A decimal text as a whole number of 10^-scale. */
interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

function exact(text: string): Exact | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { units: sign ? -units : units, scale: fraction.length };
}

function text(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const fraction = scale === 0 ? '' : digits.slice(-scale).replace(/0+$/, '');
  const whole = scale === 0 ? digits : digits.slice(0, -scale);
  return `${units < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

const raised = ({ units, scale }: Exact, to: number): bigint => units * 10n ** BigInt(to - scale);

/** Digits of a mean behind those of its values. */
const MORE = 6;

/**
 * Sum and mean of parts that were each summed exactly; the mean is rounded half away from zero, six digits behind those of the sum.
 * Where a part is a binary fraction (`1e300`), both are.
 */
export function total(parts: readonly string[], numbers: number): { readonly sum: string; readonly mean: string } | null {
  if (numbers === 0) return null;
  const read = parts.map(exact);
  if (read.some((part) => part === null)) {
    const sum = parts.reduce((all, part) => all + Number(part), 0);
    return { sum: String(sum), mean: String(sum / numbers) };
  }
  const scale = Math.max(0, ...read.map((part) => part!.scale));
  const sum = read.reduce((all, part) => all + raised(part!, scale), 0n);
  const [grown, count] = [sum * 10n ** BigInt(MORE), BigInt(numbers)];
  const half = grown < 0n ? -count : count;
  return { sum: text(sum, scale), mean: text((2n * grown + half) / (2n * count), scale + MORE) };
}
