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
