import { fold } from '../../domain/fold';
import { dayOfSerial } from '../excel/serial';

/** Which of two numbers is the day, where the text does not say. */
export type DayOrder = 'day_first' | 'month_first';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const TWO_NUMBERS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const SERIAL = /^[2-7]\d{4}$/;
const IN_WORDS = /^(?:.* )?ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function iso(year: number, month: number, date: number): string | null {
  const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  if (year < 1 || date < 1 || date > length) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Two digits: 00 … 49 is this century. */
const yearOf = (text: string): number => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900));

const numbersOf = (text: string) => {
  const match = TWO_NUMBERS.exec(text);
  return match && { first: Number(match[1]), second: Number(match[2]), year: yearOf(match[3]!) };
};

/** How a column writes its days, by vote (`counts`: rows that share each text); `certain` false where every text can be read both ways. */
export function dayOrder(texts: readonly string[], counts?: ArrayLike<number>): { readonly order: DayOrder; readonly certain: boolean } {
  let [days, months] = [0, 0];
  texts.forEach((text, at) => {
    const numbers = numbersOf(text);
    if (!numbers) return;
    const rows = counts?.[at] ?? 1;
    if (numbers.first > 12 && numbers.second <= 12) days += rows;
    if (numbers.second > 12 && numbers.first <= 12) months += rows;
  });
  return { order: months > days ? 'month_first' : 'day_first', certain: days + months > 0 };
}

/** True for a text that looks like a day, right or wrong. */
export const isDayText = (text: string): boolean => ISO.test(text) || TWO_NUMBERS.test(text) || IN_WORDS.test(fold(text));
/** True for a day whose year is written in two digits. */
export const isShortYear = (text: string): boolean => TWO_NUMBERS.exec(text)?.[3]?.length === 2;

/** True for a text whose day and month could change places. */
export function isEitherWay(text: string): boolean {
  const numbers = numbersOf(text);
  return numbers !== null && numbers.first <= 12 && numbers.second <= 12 && numbers.first !== numbers.second;
}

/** The ISO day of a text, or null. `swapped`: the day it would be the other way round, where it can only be read so. */
export function dayOf(text: string, order: DayOrder): { readonly day: string | null; readonly swapped: string | null } {
  const plain = (day: string | null) => ({ day, swapped: null });
  const found = ISO.exec(text);
  if (found) return plain(iso(Number(found[1]), Number(found[2]), Number(found[3])));
  const numbers = numbersOf(text);
  if (numbers) {
    const { first, second, year } = numbers;
    const [right, other] = [iso(year, second, first), iso(year, first, second)];
    return order === 'day_first' ? { day: right, swapped: right ? null : other } : { day: other, swapped: other ? null : right };
  }
  if (SERIAL.test(text)) return plain(dayOfSerial(Number(text)));
  const words = IN_WORDS.exec(fold(text));
  return plain(words && iso(Number(words[3]), Number(words[2]), Number(words[1])));
}
