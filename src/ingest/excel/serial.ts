const DAY = 86_400_000;
const LAST = 2_958_466;

const two = (value: number) => String(value).padStart(2, '0');

/** The days before 1 March 1900 are off by one: Excel believes in 29 February 1900. */
function epochDays(serial: number, from1904: boolean): number {
  const whole = Math.floor(serial);
  if (from1904) return whole - 24_107;
  return whole - (whole < 60 ? 25_568 : 25_569);
}

function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A spreadsheet's day number as an ISO day, with the time of day behind it where there is one; null where it is no day. */
export function dayOfSerial(serial: number, from1904 = false): string | null {
  if (!(serial >= 0) || serial >= LAST) return null;
  if (!from1904 && (serial < 1 || Math.floor(serial) === 60)) return null;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const carried = seconds === 86_400 ? 1 : 0;
  const day = new Date((epochDays(serial, from1904) + carried) * DAY).toISOString().slice(0, 10);
  return seconds === 0 || carried ? day : `${day} ${clock(seconds)}`;
}

/** A part of a day as a time of day: 0.604166 is 14:30:00. */
export const timeOfSerial = (serial: number): string => clock(Math.round(serial * 86_400));
