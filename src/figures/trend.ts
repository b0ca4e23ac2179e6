import type { Answer, Series } from '../domain/answer';
import type { Datum, Figure, KeyItem, TimeMark } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import { periodShort, yearOf } from '../i18n/dates';
import { planned } from '../i18n/format';
import { isRate } from '../i18n/measure';
import { capital, plain } from '../i18n/say';
import { indicatorSay, indicatorTitle } from '../i18n/sentence-indicator';
import { yearsSay, yearsTitle } from '../i18n/sentence-years';
import { baseKey, baseLine } from './base-line';
import { type FigureContext, foot } from './context';
import { datum, isOpen } from './datum';
import { markKey } from './mark';
import { withMarks } from './time-marks';

type Named = Pick<Indicator, 'id' | 'short' | 'unit' | 'decimals'>;

export interface YearlyInput {
  readonly id: string;
  readonly indicator: Named;
  /** One point a period, oldest first; the last is the period asked for. */
  readonly series: Series;
  readonly plans: readonly (number | null)[];
  readonly before: Answer | null;
  /** Asked to compare with, but not as long. */
  readonly unlike?: Period | null;
  readonly marks?: readonly TimeMark[];
  /** `before` is a base year: its value is drawn as a line, and stands for 100. */
  readonly base?: boolean;
  /** The change is told by another figure beside it: this one tells the place among the years. */
  readonly beside?: boolean;
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
    base: input.base ?? false,
    plan: plans[points.length - 1] ?? null,
    shape,
    lang,
  };
  const said = { ...facts, years: points.map((p) => ({ period: p.period, measure: p.total })) };
  const say = input.beside ? yearsSay(said, name) : indicatorSay(facts, name);
  const base = input.base && input.before ? baseLine(input.before, points, last.period, shape, ctx) : null;
  const off = base && points.every((p) => p.period.id !== input.before?.period.id);
  const years = [yearOf((points[0] ?? last).period), yearOf(last.period)];
  const hasPlan = plan.some((p) => p !== null);
  const key: KeyItem[] = [{ mark: rate ? 'line' : 'fill', tone: 'c1', name }];
  if (hasPlan) key.push({ mark: 'tick-across', tone: 'target', name: t('figures.planYear') });
  if (base) key.push(baseKey(base));
  if (points.some(open)) key.push({ mark: rate ? 'hollow-dot' : 'hatch', tone: rate ? 'c1' : 'ink-3', name: t('figures.yearOpen') });
  const figure: Figure = {
    id: input.id,
    kind: rate ? 'lines' : 'columns',
    title: input.beside ? yearsTitle(said, name) : indicatorTitle(facts, name),
    measure: t('figures.yearly', { name: capital(name), unit: shape.unit, span: [...new Set(years)].join('–') }),
    sentence: plain(say),
    say,
    unit: shape.unit,
    decimals: shape.decimals,
    head: t('figures.years'),
    categories: points.map((p) => ({ key: p.period.id ?? p.period.to, label: periodShort(p.period, lang) })),
    series: [{ key: indicator.id, name, tone: 'c1', data }],
    ...(hasPlan ? { plan, planName: t('figures.planYear') } : {}),
    ...(base ? { base } : {}),
    key,
    ...(base && off ? { notes: [t('figures.baseNote', { name: base.name, value: base.at.text })] } : {}),
    ...foot(ctx),
  };
  return withMarks(figure, input.marks ?? []);
}
