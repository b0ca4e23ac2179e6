import type { Answer, Measure, Series } from '../domain/answer';
import type { Datum, Figure, KeyItem, SeriesOf } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import { periodShort, yearOf } from '../i18n/dates';
import { planned } from '../i18n/format';
import { isRate } from '../i18n/measure';
import { capital, plain } from '../i18n/say';
import { indicatorSay, indicatorTitle } from '../i18n/sentence-indicator';
import { type FigureContext, foot } from './context';
import { datum, isOpen } from './datum';
import { markKey } from './mark';

type Named = Pick<Indicator, 'id' | 'short' | 'unit' | 'decimals'>;

export interface CumulativeInput {
  readonly id: string;
  readonly indicator: Named;
  /** Names of the steps through the year, first to last: T1 … T12. */
  readonly steps: readonly string[];
  /** Cumulative value at the end of each step; steps after the data date are null. */
  readonly now: readonly (Measure | null)[];
  readonly before: readonly (Measure | null)[];
  /** Plan at the end of each step, where the plan has milestones; never guessed from the time elapsed. */
  readonly path: readonly (number | null)[];
  /** Plan of the whole year. */
  readonly plan: number | null;
  readonly period: Period;
  readonly beforePeriod: Period | null;
  /** Asked to compare with, but not as long. */
  readonly unlike?: Period | null;
  /** The year of the line `before`; null: none is drawn. */
  readonly beforeYear: Period | null;
  /** Value of the period asked for and of the same period before: what the sentence speaks of. */
  readonly total: Measure;
  readonly totalBefore: Measure | null;
}

/** The course of the year: this year in bold, last year in grey, the plan dashed. */
export function cumulative(input: CumulativeInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { indicator, steps } = input;
  const shape = { unit: indicator.unit[lang], decimals: indicator.decimals };
  const name = indicator.short[lang];
  const key = (p: Period | null) => markKey({ indicator: indicator.id, by: null, group: null, period: p?.id ?? null });
  const line = (measures: readonly (Measure | null)[], p: Period | null): readonly Datum[] =>
    steps.map((_, i) => {
      const m = measures[i] ?? null;
      return m === null ? { value: null, text: '–' } : datum(m, shape, lang, t, key(p));
    });
  const path = steps.map((_, i): Datum => {
    const value = input.path[i] ?? (i === steps.length - 1 ? input.plan : null);
    return { value, text: planned(value, shape.decimals, lang) };
  });
  const known = input.now.findLastIndex((m) => m?.value != null);
  const facts = {
    period: input.period,
    now: input.total,
    before: input.totalBefore,
    beforePeriod: input.beforePeriod,
    unlike: input.unlike ?? null,
    plan: input.plan,
    shape,
    lang,
  };
  const say = indicatorSay(facts, name);
  const series: SeriesOf[] = [{ key: 'now', name: yearOf(input.period), tone: 'c1', data: line(input.now, input.period) }];
  if (input.beforeYear)
    series.unshift({
      key: 'before',
      name: t('figures.yearValue', { year: yearOf(input.beforeYear) }),
      tone: 'compare',
      data: line(input.before, input.beforeYear),
    });
  if (path.some((d) => d.value !== null))
    series.unshift({ key: 'plan', name: t('figures.planPath'), tone: 'target', draw: 'dashed', data: path });
  return {
    id: input.id,
    kind: 'lines',
    title: indicatorTitle(facts, name),
    measure: t('figures.cumulative', { unit: shape.unit }),
    sentence: plain(say),
    say,
    unit: shape.unit,
    decimals: shape.decimals,
    head: t('figures.month'),
    categories: steps.map((label, i) => ({ key: String(i + 1), label })),
    series,
    ...(known >= 0 && known < steps.length - 1 ? { now: known } : {}),
    ...foot(ctx),
  };
}

export interface YearlyInput {
  readonly id: string;
  readonly indicator: Named;
  /** One point a period, oldest first; the last is the period asked for. */
  readonly series: Series;
  readonly plans: readonly (number | null)[];
  readonly before: Answer | null;
  /** Asked to compare with, but not as long. */
  readonly unlike?: Period | null;
}

/** One indicator over the years: columns from zero with plan ticks for counts and amounts, a line for rates. */
export function yearly(input: YearlyInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { indicator, plans } = input;
  const points = input.series.points;
  const last = points.at(-1);
  if (!last) throw new RangeError('a yearly figure needs at least one point');
  const shape = { unit: indicator.unit[lang], decimals: indicator.decimals };
  const name = indicator.short[lang];
  const rate = isRate(shape.unit) || points.some((p) => (p.total.value ?? 0) < 0);
  const mixed = new Set(points.map((p) => p.period.kind)).size > 1;
  const open = (p: Answer): boolean => isOpen(p.period, ctx.asOf) || (mixed && p.period.kind !== 'nam');
  const data = points.map((p): Datum => ({
    ...datum(p.total, shape, lang, t, markKey({ indicator: indicator.id, by: null, group: null, period: p.period.id })),
    ...(open(p) ? { hatched: true } : {}),
  }));
  const plan = points.map((_, i): Datum | null => {
    const value = plans[i] ?? null;
    return value === null ? null : { value, text: planned(value, shape.decimals, lang) + (shape.unit.startsWith('%') ? '%' : '') };
  });
  const facts = {
    period: last.period,
    now: last.total,
    before: input.before?.total ?? null,
    beforePeriod: input.before?.period ?? null,
    unlike: input.unlike ?? null,
    plan: plans[points.length - 1] ?? null,
    shape,
    lang,
  };
  const say = indicatorSay(facts, name);
  const years = [yearOf((points[0] ?? last).period), yearOf(last.period)];
  const hasPlan = plan.some((p) => p !== null);
  const key: KeyItem[] = [{ mark: rate ? 'line' : 'fill', tone: 'c1', name }];
  if (hasPlan) key.push({ mark: 'tick-across', tone: 'target', name: t('figures.planYear') });
  if (points.some(open)) key.push({ mark: rate ? 'hollow-dot' : 'hatch', tone: rate ? 'c1' : 'ink-3', name: t('figures.yearOpen') });
  return {
    id: input.id,
    kind: rate ? 'lines' : 'columns',
    title: indicatorTitle(facts, name),
    measure: t('figures.yearly', { name: capital(name), unit: shape.unit, span: [...new Set(years)].join('–') }),
    sentence: plain(say),
    say,
    unit: shape.unit,
    decimals: shape.decimals,
    head: t('figures.years'),
    categories: points.map((p) => ({ key: p.period.id ?? p.period.to, label: periodShort(p.period, lang) })),
    series: [{ key: indicator.id, name, tone: 'c1', data }],
    ...(hasPlan ? { plan, planName: t('figures.planYear') } : {}),
    key,
    ...foot(ctx),
  };
}
