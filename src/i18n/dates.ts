import { nominalEnd, type Period, yearNamed } from '../domain/period';
import type { Lang } from './format';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function parts(iso: string): { year: string; month: number; day: number } {
  const found = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(iso);
  if (!found) throw new RangeError(`not an ISO day: ${iso}`);
  return { year: found[1] ?? '', month: Number(found[2]), day: Number(found[3]) };
}

/** 14/9/2026 · 14 Sep 2026, from an ISO day; no time zone can move it. */
export function day(iso: string, lang: Lang): string {
  const { year, month, day: d } = parts(iso);
  return lang === 'vi' ? `${d}/${month}/${year}` : `${d}\u00a0${MONTHS[month - 1] ?? ''}\u00a0${year}`;
}

/** The form of documents (Decree 30/2020: days below 10 and months 1, 2 take a zero): "ngày 05 tháng 02 năm 2026". */
export function dayOfDocument(iso: string): string {
  const { year, month, day: d } = parts(iso);
  return `ngày ${String(d).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** The year a period is named after: that of its last day (the reporting year starts in December before). */
export function yearOf(period: Period): string {
  return String(yearNamed(period));
}

function quarter(period: Period): number {
  const found = /(?:q|quý\s*)([1-4])\b/i.exec(period.id ?? '') ?? /quý\s*(IV|III|II|I)\b/i.exec(period.label);
  const roman = { I: 1, II: 2, III: 3, IV: 4 }[found?.[1]?.toUpperCase() ?? ''];
  return roman ?? (found ? Number(found[1]) : Math.ceil(nominalEnd(period).month / 3));
}

/** On an axis: "2026", "9T 2026" (9M 2026), "6T 2026", "Q3 2026"; a free span is its two days. */
export function periodShort(period: Period, lang: Lang): string {
  const year = yearOf(period);
  if (period.kind === 'nam') return year;
  if (period.kind === 'quy') return `Q${quarter(period)}\u00a0${year}`;
  if (period.kind === 'custom') return `${day(period.from, lang)}–${day(period.to, lang)}`;
  return `${period.kind === 'sau_thang' ? 6 : 9}${lang === 'vi' ? 'T' : 'M'}\u00a0${year}`;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** In a sentence after "Trong" / "In": "9 tháng đầu năm 2026", "the first nine months of 2026". */
export function periodLong(period: Period, lang: Lang): string {
  const year = yearOf(period);
  const q = period.kind === 'quy' ? quarter(period) - 1 : 0;
  const vi = {
    nam: `năm ${year}`,
    quy: `quý ${ROMAN[q] ?? ''} năm ${year}`,
    sau_thang: `6 tháng đầu năm ${year}`,
    chin_thang: `9 tháng đầu năm ${year}`,
    custom: `thời gian từ ${day(period.from, 'vi')} đến ${day(period.to, 'vi')}`,
  }[period.kind];
  const en = {
    nam: year,
    quy: `the ${ORDINALS[q] ?? ''} quarter of ${year}`,
    sau_thang: `the first six months of ${year}`,
    chin_thang: `the first nine months of ${year}`,
    custom: `the period ${day(period.from, 'en')} to ${day(period.to, 'en')}`,
  }[period.kind];
  return (lang === 'vi' ? vi : en).replace(/(\d) (?=tháng)/, '$1\u00a0').replace(/(năm) (\d)/, '$1\u00a0$2');
}

/** The period in two or three words, for titles: "9 tháng", "nine months", "năm 2026". */
export function span(period: Period, lang: Lang): string {
  const q = quarter(period) - 1;
  switch (period.kind) {
    case 'nam':
      return lang === 'vi' ? `năm\u00a0${yearOf(period)}` : yearOf(period);
    case 'quy':
      return lang === 'vi' ? `quý\u00a0${ROMAN[q] ?? ''}` : `the ${ORDINALS[q] ?? ''} quarter`;
    case 'sau_thang':
      return lang === 'vi' ? '6\u00a0tháng' : 'six months';
    case 'chin_thang':
      return lang === 'vi' ? '9\u00a0tháng' : 'nine months';
    default:
      return lang === 'vi' ? 'kỳ đã chọn' : 'the chosen period';
  }
}
