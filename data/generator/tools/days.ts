/** Days are ISO text ("2026-09-30"): they compare, sort and print as they are. */
export type Day = string;

const MS = 86_400_000;
const pad = (n: number) => String(n).padStart(2, '0');
const time = (day: Day) => Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10)));
const iso = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const day = (year: number, month: number, date: number): Day => `${year}-${pad(month)}-${pad(date)}`;
export const addDays = (from: Day, days: number): Day => iso(time(from) + Math.round(days) * MS);
export const daysBetween = (from: Day, to: Day): number => Math.round((time(to) - time(from)) / MS);
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The same date so many months later, or the last day of that month. */
export function addMonths(from: Day, months: number): Day {
  const index = yearOf(from) * 12 + monthOf(from) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return day(year, month, Math.min(Number(from.slice(8, 10)), daysInMonth(year, month)));
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First day of the lunar year; offices close from two days before to six days after. */
// prettier-ignore
const TET: Readonly<Record<number, Day>> = {
  2016: '2016-02-08', 2017: '2017-01-28', 2018: '2018-02-16', 2019: '2019-02-05', 2020: '2020-01-25',
  2021: '2021-02-12', 2022: '2022-02-01', 2023: '2023-01-22', 2024: '2024-02-10', 2025: '2025-01-29',
  2026: '2026-02-17',
};

function closed(on: Day): boolean {
  const weekday = new Date(time(on)).getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  if (['01-01', '04-30', '05-01', '09-02'].includes(on.slice(5))) return true;
  const tet = TET[yearOf(on)];
  return tet !== undefined && on >= addDays(tet, -3) && on <= addDays(tet, 8);
}

/** That day, or the next one on which offices are open. */
export function workday(on: Day): Day {
  let found = on;
  while (closed(found)) found = addDays(found, 1);
  return found;
}

/** "07/2024" */
export const monthYear = (on: Day): string => `${on.slice(5, 7)}/${on.slice(0, 4)}`;
/** "05/07/2024" */
export const vnDay = (on: Day): string => `${on.slice(8, 10)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
