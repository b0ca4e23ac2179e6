import { day } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';

const two = (n: number): string => String(n).padStart(2, '0');

/** A moment as the clock on the wall says it; a text that is none comes back as it is. */
export function moment(iso: string, lang: Lang): { readonly time: string; readonly date: string } {
  const at = new Date(iso);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  if (Number.isNaN(at.getTime())) return { time: '', date: iso };
  return { time: `${two(at.getHours())}:${two(at.getMinutes())}`, date: day(date, lang) };
}
