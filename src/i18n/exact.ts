/** A number, or the exact decimal text of one ("1234567890123.4567"). */
export type Exact = number | bigint | string;

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/**
 * The value as plain digits, no exponent: "-1234.5". Floats are cut to the digits two engines agree on
 * (12, or 15 from a thousand million up), so a sum added in another order shows the same figure.
 * Throws a RangeError for what is no finite number.
 */
export function digits(value: Exact): string {
  const text = typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(Math.abs(value) < 1e9 ? 12 : 15) : String(value);
  const parts = PLAIN.exec(text.trim());
  if (!parts || (!parts[2] && !parts[3])) throw new RangeError(`not a number: ${text}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const shift = Number(exponent);
  const all = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(at);
  return (sign === '-' ? '-' : '') + head + (tail ? `.${tail}` : '');
}

/** Rounds once, half away from zero, on the digits themselves: `round("1.005", 2)` is "1.01", and there is no "-0". */
export function round(value: Exact, decimals: number): string {
  const text = digits(value);
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const kept = fraction.padEnd(decimals + 1, '0');
  let units = BigInt(whole + kept.slice(0, decimals));
  if ((kept[decimals] ?? '0') >= '5') units += 1n;
  const shown = units.toString().padStart(decimals + 1, '0');
  const point = shown.length - decimals;
  const body = decimals > 0 ? `${shown.slice(0, point)}.${shown.slice(point)}` : shown;
  return negative && units !== 0n ? `-${body}` : body;
}
