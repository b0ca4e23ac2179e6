import { decimalText, unscaled } from '../arrow/exact';
import { COMMA, type NumberStyle, PLAIN, POINT, stripped } from './number-style';
import type { Cast, Refusal } from './refusal';

const NO_NUMBER: Refusal = { refused: 'value_number' };
const AMBIGUOUS: Refusal = { refused: 'value_number_ambiguous' };
const TOO_LARGE: Refusal = { refused: 'value_large' };
const NO_INTEGER: Refusal = { refused: 'value_integer' };

/** The number in plain writing, or null where the text is not written in the column's style. */
function plainText(text: string, style: NumberStyle): string | null {
  if (style === 'plain') return PLAIN.test(text) ? text : null;
  const bare = stripped(text);
  if (style === 'point' && POINT.test(bare)) return bare.replaceAll(',', '');
  if (style === 'comma' && COMMA.test(bare)) return bare.replaceAll('.', '').replace(',', '.');
  return style !== 'comma' && PLAIN.test(bare) ? bare : null;
}

const reader =
  (style: NumberStyle) =>
  (text: string): string | Refusal => {
    const plain = plainText(text, style) ?? plainText(stripped(text), style);
    if (plain === null) return style === 'unsure' ? AMBIGUOUS : NO_NUMBER;
    return style === 'unsure' && !/^[+-]?\d+$/.test(plain) ? AMBIGUOUS : plain;
  };

/** A measurement: a finite double. */
export const castNumber = (style: NumberStyle): Cast => {
  const read = reader(style);
  return (text) => {
    const plain = read(text);
    if (typeof plain !== 'string') return plain;
    const value = Number(plain);
    return Number.isFinite(value) ? value : NO_NUMBER;
  };
};

const WHOLE = /^[+-]?\d{1,15}$/;

/** A whole number that fits 32 bits; 12.0 is one. */
export const castInteger = (style: NumberStyle): Cast => {
  const read = reader(style);
  return (text) => {
    const plain = WHOLE.test(text) ? text : read(text);
    if (typeof plain !== 'string') return plain;
    const value = Number(plain);
    return value === (value | 0) ? value + 0 : NO_INTEGER;
  };
};

const CANONICAL = /^-?(?:0|[1-9]\d{0,20})(?:\.\d{0,11}[1-9])?$/;
// The engine adds up 38 digits: five are left for the sum of a hundred thousand such amounts.
const MOST = 10n ** 33n;

/** Money: exact text with at most 21 digits before the point and 12 behind it. */
export const castDecimal = (style: NumberStyle): Cast => {
  const read = reader(style);
  return (text) => {
    const plain = read(text);
    if (typeof plain !== 'string') return plain;
    if (CANONICAL.test(plain) && plain !== '-0') return plain;
    try {
      const value = unscaled(plain, 12);
      return value < MOST && value > -MOST ? decimalText(value, 12) : TOO_LARGE;
    } catch {
      return TOO_LARGE;
    }
  };
};
