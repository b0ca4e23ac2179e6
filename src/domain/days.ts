/** ISO days as whole days since 1970, and back: no time zone can move them. */
export function toNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

export function toDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many years earlier; 29 February becomes the 28th. */
export function yearsBefore(day: string, years: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const moved = `${String(Number(year) - years).padStart(4, '0')}-${month}-${date}`;
  return toDay(toNumber(moved)) === moved ? moved : `${moved.slice(0, 8)}28`;
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The same day of the month so many months later; the 31st of a shorter month runs over into the next. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

/** Days of a span, both ends included. */
export function daysOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return toNumber(to) - toNumber(from) + 1;
}
