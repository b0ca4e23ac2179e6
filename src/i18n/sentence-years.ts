import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import type { Period } from '../domain/period';
import { periodLong, periodShort } from './dates';
import { round } from './exact';
import { number, type Lang } from './format';
import { valueWithUnit } from './measure';
import { capital, clauses, fig, say, title } from './say';
import { indicatorSay, indicatorTitle } from './sentence-indicator';
import { baseClause, changeClause, type Facts, point, provisional } from './sentence-parts';
import { inside } from './words';

export interface YearsFacts extends Facts {
  /** The same period of each year, oldest first; the last is the one asked for. */
  readonly years: readonly { readonly period: Period; readonly measure: Measure }[];
}

interface Place {
  /** How many years are above. */
  readonly above: number;
  readonly of: number;
  /** Some of the years have no figures. */
  readonly gaps: boolean;
  readonly top: { readonly period: Period; readonly measure: Measure };
}

/** Where the last one stands among its years; null where few years are known, cases are few, or another is just as high. */
function placeOf({ now, years, shape }: YearsFacts): Place | null {
  const shown = (m: Measure): number => Number(round(m.value ?? 0, shape.decimals));
  const known = years.filter(({ measure }) => measure.value !== null);
  const sorted = known.toSorted((a, b) => shown(b.measure) - shown(a.measure));
  const [top, second] = sorted;
  if (now.value === null || known.length < 3 || !top || !second || known.some(({ measure }) => measure.smallN)) return null;
  const level = known.filter(({ measure }) => shown(measure) === shown(now)).length;
  if (level !== 1 || shown(top.measure) === shown(second.measure)) return null;
  const above = known.filter(({ measure }) => shown(measure) > shown(now)).length;
  return { above, of: known.length, gaps: known.length < years.length, top };
}

const ordinal = (n: number): string => `${n}${['th', 'st', 'nd', 'rd'][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'}`;

/** "cao nhất trong cùng kỳ 10 năm", "cao thứ 3 trong 8 năm có số liệu". */
function placeText({ above, of, gaps }: Place, period: Period, lang: Lang): string {
  const years = number(of, 0, lang);
  const last = above === of - 1;
  if (lang === 'vi') {
    const rank = above === 0 ? 'cao nhất' : last ? 'thấp nhất' : `cao thứ ${number(above + 1, 0, lang)}`;
    return `${rank} trong ${period.kind === 'nam' ? '' : 'cùng kỳ '}${years} năm${gaps ? ' có số liệu' : ''}`;
  }
  const rank = above === 0 ? 'highest' : last ? 'lowest' : `${ordinal(above + 1)} highest`;
  return `${rank} of ${years} years${gaps ? ' with figures' : ''}`;
}

/** One indicator over the years, where its change is told elsewhere: its place among them, the highest, the index to the base year. */
export function yearsSay(facts: YearsFacts, name: string): readonly Segment[] {
  const { lang, now, period, shape } = facts;
  const place = placeOf(facts);
  if (now.value === null || now.status === 'nil' || !place) return indicatorSay(facts, name);
  const when = lang === 'vi' ? `Trong ${periodLong(period, lang)}, ${inside(name)}: ` : `In ${periodLong(period, lang)}, ${inside(name)}: `;
  const top = [periodShort(place.top.period, lang), fig(valueWithUnit(place.top.measure, shape, lang))] as const;
  const most = place.above === 0 ? null : say(lang === 'vi' ? 'cao nhất là ' : 'the highest is ', top[0], ' (', top[1], ')');
  const rest = clauses('; ', [say(placeText(place, period, lang)), most, facts.base ? changeClause(facts) : null, baseClause(facts)]);
  return say(when, point(facts), '; ', rest, '.', provisional([now], lang));
}

/** "Viện trợ giải ngân: cao thứ 3 trong cùng kỳ 10 năm"; without a place what the indicator's own title says. */
export function yearsTitle(facts: YearsFacts, name: string): string {
  const place = placeOf(facts);
  const own = indicatorTitle({ ...facts, beforePeriod: null }, name);
  return place ? title(`${capital(name)}: ${placeText(place, facts.period, facts.lang)}`, own) : own;
}
