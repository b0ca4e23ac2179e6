import { type Period, yearNamed } from '../domain/period';
import { day, periodLong, periodShort } from './dates';
import { type Lang, NBSP } from './format';

/** The comparison is cut at the day as far into it as the data date is into the open period. */
const cut = (p: Period): boolean => p.end !== undefined && p.end !== p.to;
const season = (p: Period): string => `${p.kind} ${p.calendar} ${p.from.slice(5)} ${p.kind === 'custom' ? (p.end ?? p.to).slice(5) : ''}`;

/** Both are the same part of a year. */
function sameSeason(a: Period, b: Period): boolean {
  return season(a) === season(b);
}

const CALENDAR = {
  lich: { vi: 'năm dương lịch', en: 'calendar year' },
  bao_cao: { vi: 'năm báo cáo', en: 'reporting year' },
  thads: { vi: 'năm thi hành án', en: 'enforcement year' },
} as const;

/**
 * What a figure is compared with, as a sentence names it: "cùng kỳ năm 2025", "9 tháng đầu năm 2020", "cả năm 2024",
 * "quý II năm 2025 (tính đến 14/6/2025)". Always the thing itself, never "before".
 */
export function comparedTo(before: Period, period: Period, lang: Lang): string {
  const vi = lang === 'vi';
  const year = yearNamed(before);
  if (sameSeason(before, period)) {
    if (period.kind === 'nam' && !cut(before)) return periodLong(before, lang);
    if (cut(before) || yearNamed(period) - year === 1) return vi ? `cùng kỳ năm${NBSP}${year}` : `the same period of ${year}`;
    return periodLong(before, lang);
  }
  const whole = before.kind === 'nam' && period.kind !== 'nam';
  const name = whole ? (vi ? `cả năm${NBSP}${year}` : `the whole of ${year}`) : periodLong(before, lang);
  const aside = [
    before.calendar === period.calendar || before.kind === 'custom' || period.kind === 'custom' ? null : CALENDAR[before.calendar][lang],
    cut(before) && before.kind !== 'custom' ? (vi ? `tính đến ${day(before.to, lang)}` : `up to ${day(before.to, lang)}`) : null,
  ].filter((text) => text !== null);
  return aside.length > 0 ? `${name} (${aside.join(', ')})` : name;
}

/** The same in two or three words, for titles, tiles and keys: "cùng kỳ 2025", "9T 2020", "cả năm 2024". */
export function comparedShort(before: Period, period: Period, lang: Lang): string {
  const vi = lang === 'vi';
  const year = yearNamed(before);
  if (before.kind === 'nam') {
    const whole = period.kind !== 'nam' || cut(before);
    if (cut(before)) return vi ? `cùng kỳ${NBSP}${year}` : `the same period of ${year}`;
    return vi ? `${whole ? 'cả ' : ''}năm${NBSP}${year}` : whole ? `the whole of ${year}` : String(year);
  }
  if (before.kind !== 'custom' && sameSeason(before, period)) return vi ? `cùng kỳ${NBSP}${year}` : `the same period of ${year}`;
  return periodShort(before, lang);
}
