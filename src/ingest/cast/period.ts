import { fold } from '../../domain/fold';

/** A span of days that a text names instead of a day. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const WORDS: Readonly<Record<string, number>> = { mot: 1, nhat: 1, hai: 2, ba: 3, tu: 4, bon: 4 };

const two = (value: number) => String(value).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const months = (year: number, first: number, last: number): Span | null =>
  first >= 1 && last <= 12 && year >= 1900 && year <= 2100
    ? { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(lastDay(year, last))}` }
    : null;

const count = (word: string): number => ROMAN[word] ?? WORDS[word] ?? Number(word);

/** In folded words, so that accents and signs do not matter. */
const FORMS: readonly (readonly [form: RegExp, span: (year: number, word: string) => Span | null])[] = [
  [/^(?:quy|q) ?(i{1,3}|iv|[1-4]|mot|nhat|hai|ba|tu|bon) (?:nam )?(?<y>\d{4})$/, (y, w) => months(y, count(w) * 3 - 2, count(w) * 3)],
  [/^(?<y>\d{4}) ?q(?:uy)? ?(i{1,3}|iv|[1-4])$/, (y, w) => months(y, count(w) * 3 - 2, count(w) * 3)],
  [/^(?:thang|t|th) ?(\d{1,2}) (?:nam )?(?<y>\d{4})$/, (y, w) => months(y, Number(w), Number(w))],
  [/^(\d{1,2}) (?<y>\d{4})$/, (y, w) => months(y, Number(w), Number(w))],
  [/^(?<y>\d{4}) (\d{1,2})$/, (y, w) => months(y, Number(w), Number(w))],
  [/^(?:nam )?(?<y>\d{4})$/, (y) => months(y, 1, 12)],
  [/^(?:6 thang|nua) dau (?:nam )?(?<y>\d{4})$/, (y) => months(y, 1, 6)],
  [/^(?:6 thang|nua) cuoi (?:nam )?(?<y>\d{4})$/, (y) => months(y, 7, 12)],
  [/^(?<y>\d{4}) ?h ?([12])$/, (y, w) => months(y, Number(w) * 6 - 5, Number(w) * 6)],
  [/^9 thang (?:dau )?(?:nam )?(?<y>\d{4})$/, (y) => months(y, 1, 9)],
];

/** "Quý II/2021", "T9/2021", "năm 2018", "6 tháng đầu năm 2025" as their first and last day; null where the text names no period. */
export function periodOf(text: string): Span | null {
  if (!/\d{4}/.test(text) || text.length > 40) return null;
  const words = fold(text);
  for (const [form, span] of FORMS) {
    const match = form.exec(words);
    if (!match) continue;
    const year = match.groups!['y']!;
    return span(Number(year), match.slice(1).find((group) => group !== undefined && group !== year) ?? '');
  }
  return null;
}
