import { decimalText, unscaled } from '../../arrow/exact';
import { currencyOf, unitOf } from '../grid/unit-note';
import { stripped } from '../number-style';

/** An amount as it is written: "12,5 triệu Yên" is 12,5, a million and JPY. */
export interface Amount {
  /** The number alone, in the writing of the cell. */
  readonly number: string;
  readonly factor: number;
  /** ISO 4217, or null where the cell names none. */
  readonly currency: string | null;
}

const BEFORE = /^(us\$|[$€¥£₩₫]|[A-Za-z]{3}|(?:khoảng|ước|~))\s*(?=[\d(+-])/iu;
const NUMBER = /^[(+\-−]?\s*\d[\d.,\s\u00a0\u202f]*\)?/u;

/** Reads a number with words of scale and money around it; null where the words are none of these. */
export function amountOf(text: string): Amount | null {
  let rest = text.trim();
  let currency: string | null = null;
  const before = BEFORE.exec(rest)?.[1];
  if (before !== undefined) {
    currency = currencyOf(before);
    if (currency === null) return null;
    rest = rest.slice(before.length).trim();
  }
  const number = NUMBER.exec(rest)?.[0];
  if (number === undefined) return null;
  const words = rest.slice(number.length).trim();
  if (words === '') return { number: number.trim(), factor: 1, currency };
  const unit = unitOf(words);
  if (unit === null || (currency !== null && unit.currency !== null && unit.currency !== currency)) return null;
  return { number: number.trim(), factor: unit.factor, currency: currency ?? unit.currency };
}

const SCALE = 12;

/** A plain number times a whole factor, exact, without zeros that say nothing; null where it has too many digits. */
export function times(plain: string, factor: number): string | null {
  try {
    return decimalText(unscaled(plain, SCALE) * BigInt(factor), SCALE);
  } catch {
    return null;
  }
}

/** The number as it would be written plainly, where there is only one way to read it; null otherwise. */
export function onlyReading(text: string): string | null {
  const bare = stripped(text);
  const sign = bare.startsWith('-') ? '-' : '';
  const digits = bare.replace(/^[+-]/, '');
  if (/^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) return sign + digits.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return sign + digits.replaceAll(',', '');
  return /^\d+$/.test(digits) ? sign + digits : null;
}
