import { daysOf, monthsAfter, toDay, toNumber, yearsBefore } from './days';
import type { Indicator } from './indicator';
import { monthsIn, type Period, yearNamed } from './period';

/** What an address asks to compare with: `yoy`, `prev`, `none`, `base:2020`, a period's id, or `2024-01-01..2024-06-30`. */
export type Comparing =
  | { readonly kind: 'yoy' | 'prev' | 'none' }
  | { readonly kind: 'base'; readonly year: number }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | { readonly kind: 'period'; readonly id: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const real = (day: string): boolean => DAY.test(day) && Number.isFinite(toNumber(day)) && toDay(toNumber(day)) === day;

export function readComparing(text: string): Comparing {
  if (text === 'yoy' || text === 'prev' || text === 'none') return { kind: text };
  const year = /^base:(\d{4})$/.exec(text)?.[1];
  if (year !== undefined) return { kind: 'base', year: Number(year) };
  const [from = '', to = ''] = text.split('..');
  return real(from) && real(to) && from <= to ? { kind: 'span', from, to } : { kind: 'period', id: text };
}

/** A free span of days. */
export function spanOf(from: string, to: string): Period {
  return { id: null, calendar: 'lich', kind: 'custom', from, to, label: '', prev: null, yoy: null, locked: false };
}

function shifted(period: Period, years: number): Period {
  return { ...period, from: yearsBefore(period.from, years), to: yearsBefore(period.to, years) };
}

/** The same kind of period of the same calendar in another year; null where the pack has none, or the year is its own. */
export function inYear(period: Period, year: number, periods: readonly Period[]): Period | null {
  const away = yearNamed(period) - year;
  if (away === 0) return null;
  if (period.kind === 'custom') return shifted(period, away);
  const from = yearsBefore(period.from, away);
  return periods.find((p) => p.kind === period.kind && p.calendar === period.calendar && p.from === from) ?? null;
}

function justBefore(period: Period): Period {
  const first = toNumber(period.from);
  return { ...period, from: toDay(2 * first - toNumber(period.to) - 1), to: toDay(first - 1) };
}

const itself = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** The period an address compares with; null where the pack has no such period, or it is the period itself. */
export function comparedWith(period: Period, comparing: Comparing, periods: readonly Period[]): Period | null {
  const free = period.kind === 'custom';
  const byId = (id: string | null): Period | null => periods.find((p) => p.id === id) ?? null;
  const found = (): Period | null => {
    switch (comparing.kind) {
      case 'none':
        return null;
      case 'yoy':
        return free ? shifted(period, 1) : byId(period.yoy);
      case 'prev':
        return free ? justBefore(period) : byId(period.prev);
      case 'base':
        return inYear(period, comparing.year, periods);
      case 'span':
        return spanOf(comparing.from, comparing.to);
      default:
        return byId(comparing.id);
    }
  };
  const other = found();
  return other && itself(other, period) ? null : other;
}

/** What is compared is the base year that the address names. */
export function againstBase(cmp: string, before: Period | null): boolean {
  const comparing = readComparing(cmp);
  return comparing.kind === 'base' && before !== null && yearNamed(before) === comparing.year;
}

/** How many days apart two periods of one length may be: a leap day, quarters of 90 to 92 days, halves of 181 and 184. */
const SLACK = 3;

/** Both are as long as each other; only then are counts of the two comparable. Both as far as they are counted. */
export function alike(a: Period, b: Period): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return Math.abs(x - y) <= Math.min(SLACK, Math.max(x, y) / 25);
}

/**
 * The indicator's value does not grow with the length of the period: a rate, a state, a price, a middle.
 * What is computed anew for each period (people counted once, a share of the year's plan) may grow, so it does not count as level.
 */
export function levelled({ time, numerator }: Pick<Indicator, 'time' | 'numerator'>): boolean {
  return time === 'ratio' || time === 'last' || /^(median|quantile|avg)/i.test(numerator);
}

/** As much time as `period` has, from the first day of `other`: whole months where the period is whole months. */
function firstOf(other: Period, period: Period, periods: readonly Period[]): Period {
  const months = monthsIn(period);
  const last = (from: string): string => toDay(toNumber(monthsAfter(from, months ?? 0)) - 1);
  const whole = months !== null && last(period.from) === period.to;
  const to = whole ? last(other.from) : toDay(toNumber(other.from) + daysOf(period) - 1);
  const named = periods.find((p) => p.from === other.from && p.to === to);
  return named ?? spanOf(other.from, to);
}

/** How to hold like against like: the part of the longer period that is as long as the shorter one. */
export interface LikeCut {
  /** Which of the two is cut. */
  readonly side: 'period' | 'before';
  /** Null: the part would be the other period itself, and nothing is left to compare. */
  readonly part: Period | null;
}

/** The like-for-like cut of two periods of unlike length, both as far as they are counted; null where they are alike, or one has not begun. */
export function likeCut(period: Period, before: Period, periods: readonly Period[]): LikeCut | null {
  if (alike(period, before) || daysOf(period) < 1 || daysOf(before) < 1) return null;
  const side = daysOf(before) > daysOf(period) ? 'before' : 'period';
  const [long, short] = side === 'before' ? [before, period] : [period, before];
  const part = firstOf(long, short, periods);
  return { side, part: itself(part, short) ? null : part };
}

/** A period as the text of an address: its id, or its two days. */
export function comparingText(period: Period): string {
  return period.id ?? `${period.from}..${period.to}`;
}
