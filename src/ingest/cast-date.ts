import type { Cast, Refusal } from './refusal';

const NO_DATE: Refusal = { refused: 'value_date' };
const MONTH_FIRST: Refusal = { refused: 'value_date_month_first' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const SERIAL = /^[2-7]\d{4}$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function day(year: number, month: number, date: number): string | null {
  const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  if (year < 1 || date < 1 || date > length) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** True where the texts can only be month/day/year: some day stands second, none stands first. */
export function isMonthFirst(texts: readonly (string | null)[]): boolean {
  let second = false;
  for (const text of texts) {
    const match = text ? DAY_FIRST.exec(text) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) return false;
    second ||= Number(match[2]) > 12;
  }
  return second;
}

/** ISO days, dd/mm/yyyy and spreadsheet day numbers. A column that is written month first is refused: half of it would be read wrong. */
export const castDate =
  (monthFirst: boolean): Cast =>
  (text) => {
    const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
    if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? NO_DATE;
    const vn = DAY_FIRST.exec(text);
    if (vn) return monthFirst ? MONTH_FIRST : (day(Number(vn[3]), Number(vn[2]), Number(vn[1])) ?? NO_DATE);
    if (!SERIAL.test(text)) return NO_DATE;
    return new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  };

/** True for a day given as a spreadsheet's day number. */
export const isSerial = (text: string): boolean => SERIAL.test(text);
