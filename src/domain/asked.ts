import { comparedWith, levelled, type LikeCut, likeCut, readComparing, spanOf } from './comparison';
import { earlier, toDay, toNumber } from './days';
import type { Indicator } from './indicator';
import type { Period } from './period';
import type { Partner, Unit } from './place';
import type { Currency, Filter, Question, UnitView } from './question';
import type { Scope } from './scope';

/** What a scope is resolved against. */
export interface Known {
  readonly asOf: string;
  readonly periods: readonly Period[];
  readonly units: readonly Unit[];
  readonly partners: readonly Partner[];
}

/** A scope resolved against a pack: every default filled in, every id looked up. */
export interface Asked {
  readonly period: Period;
  readonly asOf: string;
  /** The data date is before the period's last day. */
  readonly open: boolean;
  /** What it is compared with, cut at the same elapsed day when the period is open; null: nothing. */
  readonly before: { readonly period: Period; readonly asOf: string } | null;
  /** The two periods are of unlike length: what to ask instead, so that counts may be compared. Null where they are alike. */
  readonly like: LikeCut | null;
  /** Parts of the address that the pack does not know; something else stands in their place, and the page says so. */
  readonly lost: readonly Lost[];
  /** The year whose plan applies, and the share of it that has passed (0–1). */
  readonly year: Period | null;
  readonly elapsed: number | null;
  /** The same kind of period, up to ten years, oldest first; the last is `period`. */
  readonly history: readonly Period[];
  readonly units: UnitView;
  readonly currency: Currency;
  readonly unit: Unit | null;
  readonly partner: Partner | null;
}

/** Nine tenths of the period have passed. */
const nearlyOver = (p: Period, asOf: string): boolean =>
  toNumber(asOf) - toNumber(p.from) + 1 >= 0.9 * (toNumber(p.to) - toNumber(p.from) + 1);

/** The period asked by default: the last half year, nine months or year of the calendar year that is over or nearly so. */
export function defaultPeriod(periods: readonly Period[], asOf: string): Period | null {
  const begun = periods.filter((p) => p.from <= asOf && p.calendar === 'lich');
  const ended = begun.filter((p) => nearlyOver(p, asOf) && (p.kind === 'chin_thang' || p.kind === 'nam' || p.kind === 'sau_thang'));
  const pool = ended.length > 0 ? ended : begun.length > 0 ? begun : periods.filter((p) => p.from <= asOf);
  const length = (p: Period) => toNumber(p.to) - toNumber(p.from);
  return pool.toSorted((a, b) => (a.to === b.to ? length(a) - length(b) : a.to < b.to ? -1 : 1)).at(-1) ?? null;
}

function periodOf(scope: Scope, known: Known, asOf: string): Period | null {
  if (scope.from && scope.to && scope.from <= scope.to) {
    return spanOf(scope.from, scope.to);
  }
  return known.periods.find((p) => p.id === scope.p) ?? defaultPeriod(known.periods, asOf);
}

/** A part of the address that the pack does not know. */
export interface Lost {
  readonly part: 'period' | 'compare';
  readonly asked: string;
}

function beforeOf(period: Period, cmp: string, { periods }: Known, asOf: string): { before: Period | null; lost: boolean } {
  const comparing = readComparing(cmp);
  const found = comparedWith(period, comparing, periods);
  const before = found && found.from <= asOf ? found : null;
  const lost = before === null && comparing.kind !== 'none' && comparing.kind !== 'yoy' && comparing.kind !== 'prev';
  return { before: lost ? comparedWith(period, { kind: 'yoy' }, periods) : before, lost };
}

/** Cuts a comparison at the day as far into it as the data date is into the open period. Its nominal end stays known as `end`. */
export function cutAtSameDay(before: Period, period: Period, asOf: string): { readonly period: Period; readonly asOf: string } {
  if (asOf >= period.to) return { period: before, asOf };
  const day = earlier(toDay(toNumber(before.from) + toNumber(asOf) - toNumber(period.from)), before.to);
  return { period: { ...before, to: day, end: before.to }, asOf: day };
}

/** The part of a period that is counted. */
const until = (period: Period, asOf: string): Period => ({ ...period, to: earlier(period.to, asOf) });

function historyOf(period: Period, periods: readonly Period[]): readonly Period[] {
  const found = [period];
  for (let next = period.yoy; next !== null && found.length < 10;) {
    const earlierOne = periods.find((p) => p.id === next);
    if (!earlierOne || found.includes(earlierOne)) break;
    found.unshift(earlierOne);
    next = earlierOne.yoy;
  }
  return found;
}

/** The year of the plan: of the period's own calendar where there is one, otherwise the calendar year it ends in. */
function yearOf(period: Period, periods: readonly Period[]): Period | null {
  const holds = periods.filter((p) => p.kind === 'nam' && p.from <= period.to && p.to >= period.to);
  return holds.find((p) => p.calendar === period.calendar) ?? holds.find((p) => p.calendar === 'lich') ?? null;
}

function elapsedOf(year: Period, day: string): number {
  const first = toNumber(year.from);
  const share = (toNumber(day) - first + 1) / (toNumber(year.to) - first + 1);
  return Math.min(1, Math.max(0, share));
}

/** Fills the scope from the pack. Null where the pack has no period to ask. */
export function resolve(scope: Scope, known: Known): Asked | null {
  const asOf = scope.asof ?? known.asOf;
  const period = periodOf(scope, known, asOf);
  if (!period) return null;
  const { before: other, lost } = beforeOf(period, scope.cmp, known, asOf);
  const before = other && cutAtSameDay(other, period, asOf);
  const year = yearOf(period, known.periods);
  return {
    period,
    asOf,
    open: asOf < period.to,
    before,
    like: before && likeCut(until(period, asOf), until(before.period, asOf), known.periods),
    lost: [
      ...(scope.p !== undefined && period.id !== scope.p && period.kind !== 'custom' ? [{ part: 'period', asked: scope.p } as const] : []),
      ...(lost ? [{ part: 'compare', asked: scope.cmp } as const] : []),
    ],
    year,
    elapsed: year && elapsedOf(year, earlier(period.to, asOf)),
    history: historyOf(period, known.periods),
    units: scope.view === 'was' ? 'as_was' : 'as_now',
    currency: scope.cur,
    unit: known.units.find((u) => u.id === scope.u) ?? null,
    partner: known.partners.find((p) => p.id === scope.pt) ?? null,
  };
}

/** The dimension of an indicator that names partners; null where partners do not divide it. */
export function partnerDimension(indicator: Indicator): string | null {
  return indicator.dimensions.find((d) => /\.partner_id(\[\])?$/.test(d)) ?? null;
}

export interface AskFor {
  readonly by?: string | null;
  readonly period?: Period;
  readonly asOf?: string;
  readonly where?: readonly Filter[];
  readonly currency?: Currency;
}

/** The question of one indicator within what is asked. A partner the indicator cannot be divided by is left out. */
export function questionOf(asked: Asked, indicator: Indicator, { by = null, period, asOf, where = [], currency }: AskFor = {}): Question {
  const partner = asked.partner && partnerDimension(indicator);
  return {
    indicator: indicator.id,
    period: period ?? asked.period,
    asOf: asOf ?? asked.asOf,
    by,
    where: [
      ...(asked.unit ? [{ dimension: 'unit', value: asked.unit.id }] : []),
      ...(asked.partner && partner ? [{ dimension: partner, value: asked.partner.id }] : []),
      ...where,
    ],
    units: asked.units,
    currency: indicator.usd ? (currency ?? asked.currency) : 'VND',
  };
}

/** Both periods are as long as each other, or the indicator's value does not grow with the length. */
export function comparableBefore(asked: Asked, indicator: Indicator): boolean {
  return asked.before !== null && (asked.like === null || levelled(indicator));
}

/** What was asked to compare with where this indicator's values cannot be: not as long. Null where they can, or nothing is. */
export function unlikeBefore(asked: Asked, indicator: Indicator): Period | null {
  return asked.before && !comparableBefore(asked, indicator) ? asked.before.period : null;
}

/** The same question about what it is compared with; null where nothing is compared, or nothing comparable. */
export function questionBefore(asked: Asked, indicator: Indicator, more: AskFor = {}): Question | null {
  if (!asked.before || !comparableBefore(asked, indicator)) return null;
  return questionOf(asked, indicator, { ...more, period: asked.before.period, asOf: asked.before.asOf });
}
