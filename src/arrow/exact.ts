const DAY = 86_400_000;

/** An ISO day from days since 1970, in UTC whatever the machine's zone. */
export function isoDay(days: number): string {
  const date = new Date(days * DAY);
  if (Number.isNaN(date.getTime())) return days < 0 ? '-infinity' : 'infinity';
  const text = date.toISOString();
  return text.slice(0, text.indexOf('T'));
}

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Days since 1970 of an ISO day. Throws a RangeError where the text is no day. Counted, not parsed: `Date.parse` is ten times slower. */
export function dayNumber(iso: string): number {
  const [year, month, date] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)];
  const shaped = iso.length === 10 && iso[4] === '-' && iso[7] === '-' && month >= 1 && month <= 12 && date >= 1 && date <= 31;
  if (!shaped || Number.isNaN(year)) throw new RangeError(`not a day: ${iso}`);
  // Years are counted from March, so that a leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const days = era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
  if (date > 28 && isoDay(days) !== iso) throw new RangeError(`not a day: ${iso}`);
  return days;
}

/** `2026-09-14 08:05:00`, with a fraction where there is one, from microseconds since 1970. */
export function isoTimestamp(micros: bigint): string {
  const fraction = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const date = new Date(Number((micros - fraction) / 1000n));
  if (Number.isNaN(date.getTime())) return micros < 0n ? '-infinity' : 'infinity';
  const text = date.toISOString().slice(0, -5).replace('T', ' ');
  return fraction ? `${text}.${String(fraction).padStart(6, '0').replace(/0+$/, '')}` : text;
}

/** Microseconds since 1970 of such a text. */
export function microsOf(iso: string): bigint {
  const [whole = '', fraction = ''] = iso.replace(' ', 'T').split('.');
  return BigInt(Date.parse(`${whole}Z`)) * 1000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
}

/** Exact text of an unscaled decimal, without zeros that say nothing: (10n, 2) → "0.1". */
export function decimalText(unscaled: bigint, scale: number): string {
  if (scale === 0) return String(unscaled);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}${fraction && `.${fraction}`}`;
}

const TENS = Array.from({ length: 39 }, (_, power) => 10n ** BigInt(power));

/** Plain digits as a number, and how many of them stand behind the point; null for any other text. */
function digitsOf(text: string, from: number): { readonly digits: number; readonly fraction: number } | null {
  let [digits, point] = [0, -1];
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 46 && point < 0) point = i;
    else if (unit >= 48 && unit <= 57) digits = digits * 10 + (unit - 48);
    else return null;
  }
  return { digits, fraction: point < 0 ? 0 : text.length - point - 1 };
}

/** The quick way for short plain texts; null where the long one has to be gone. */
function plainUnscaled(text: string, scale: number): bigint | null {
  const negative = text.charCodeAt(0) === 45;
  const from = negative ? 1 : 0;
  if (text.length <= from || text.length > 16 || text === '.' || text === '-.') return null;
  const found = digitsOf(text, from);
  if (!found || found.fraction > scale) return null;
  const value = BigInt(found.digits) * TENS[scale - found.fraction]!;
  return negative ? -value : value;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** A decimal text as a whole number of 10^-scale, rounded half away from zero. RangeError where it is no number or does not fit 38 digits. */
export function unscaled(text: string, scale: number): bigint {
  const quick = plainUnscaled(text, scale);
  if (quick !== null) return quick;
  const match = DECIMAL.exec(text);
  if (!match || !/\d/.test(text)) throw new RangeError(`not a decimal: ${text}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const shift = scale + Number(exponent) - fraction.length;
  const digits = BigInt(`0${whole}${fraction}`);
  let value = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  if (shift < 0 && (digits / 10n ** BigInt(-shift - 1)) % 10n >= 5n) value += 1n;
  if (value >= 10n ** 38n) throw new RangeError(`too many digits: ${text}`);
  return sign === '-' ? -value : value;
}

/** A number while it is safe, a bigint beyond. */
export const integerCell = (value: bigint): number | bigint =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
