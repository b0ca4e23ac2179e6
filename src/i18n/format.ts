import type { Text } from '../domain/indicator';
import { round, type Exact } from './exact';

export type Lang = keyof Text;

/** Stands where there is no value. Missing is never shown as zero. */
export const MISSING = '–';
export const NBSP = '\u00a0';
const MINUS = '\u2212';
const SEPARATORS = { vi: ['.', ','], en: [',', '.'] } as const;

/** 1.284 · 7,31 · −12,7 in Vietnamese; 1,284 · 7.31 · −12.7 in English. Null is "–". Rounded once, half away from zero. */
export function number(value: Exact | null, decimals: number, lang: Lang): string {
  if (value === null) return MISSING;
  const [thousand, point] = SEPARATORS[lang];
  const text = round(value, decimals);
  const [whole = '0', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  return (text.startsWith('-') ? MINUS : '') + grouped + (fraction ? point + fraction : '');
}

/** A plan as it was set: "12", "11,9", never more decimals than it has or than the indicator shows. */
export function planned(value: Exact | null, decimals: number, lang: Lang): string {
  if (value === null) return MISSING;
  const full = round(value, decimals);
  const places = [...Array(decimals).keys()].find((d) => Number(round(value, d)) === Number(full)) ?? decimals;
  return number(value, places, lang);
}

/** 61,4% · 61.4%: the sign closes up. */
export function percent(value: Exact | null, decimals: number, lang: Lang): string {
  return value === null ? MISSING : `${number(value, decimals, lang)}%`;
}

/** The number with its unit, never parted: "7,31 triệu USD", "61,4%", "6 văn kiện". */
export function quantity(value: Exact | null, decimals: number, unit: string, lang: Lang): string {
  if (value === null) return MISSING;
  if (unit.startsWith('%')) return percent(value, decimals, lang);
  return keep(unit ? `${number(value, decimals, lang)} ${unit}` : number(value, decimals, lang));
}

/** "+4,6" and "−4,6"; a change that rounds to nothing has no sign. */
export function signed(value: Exact | null, decimals: number, lang: Lang): string {
  if (value === null) return MISSING;
  const text = number(value, decimals, lang);
  return text.startsWith(MINUS) || Number(round(value, decimals)) === 0 ? text : `+${text}`;
}

/** A change of a rate, without a sign: "4,6 điểm %", "4.6 pp". */
export function points(value: Exact | null, decimals: number, lang: Lang): string {
  return value === null ? MISSING : `${number(value, decimals, lang)}${NBSP}${lang === 'vi' ? `điểm${NBSP}%` : 'pp'}`;
}

/** "9,6–11,3": an en dash, no spaces. With two negative ends the words "đến", "to" part them. */
export function range(low: Exact | null, high: Exact | null, decimals: number, lang: Lang): string {
  const [a, b] = [number(low, decimals, lang), number(high, decimals, lang)];
  if (a === b) return a;
  return b.startsWith(MINUS) ? [a, lang === 'vi' ? 'đến' : 'to', b].join(NBSP) : `${a}–${b}`;
}

/** A count in a sentence of an official report: "06" below ten in Vietnamese, "6" in English. */
export function tally(value: number | null, lang: Lang): string {
  const text = number(value, 0, lang);
  return lang === 'vi' && /^[1-9]$/.test(text) ? `0${text}` : text;
}

/** Joins what must stay on one line: every space becomes U+00A0. */
export function keep(text: string): string {
  return text.replaceAll(' ', NBSP);
}
