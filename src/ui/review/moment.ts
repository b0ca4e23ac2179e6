import { day } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';

const two = (n: number): string => String(n).padStart(2, '0');

/** A moment as the clock on the wall says it. */
export function localMoment(iso: string, lang: Lang): { readonly date: string; readonly time: string } {
  const at = new Date(iso);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return Number.isNaN(at.getTime())
    ? { date: iso, time: '' }
    : { date: day(date, lang), time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}
