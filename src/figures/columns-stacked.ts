import type { Answer, Series } from '../domain/answer';
import type { Datum, Figure, KeyItem, SeriesOf, TimeMark } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import { periodShort, yearOf } from '../i18n/dates';
import { MISSING, number, planned } from '../i18n/format';
import { plain } from '../i18n/say';
import { instrumentsSay, instrumentsTitle } from '../i18n/sentence-instruments';
import { type FigureContext, foot } from './context';
import { datum, isOpen, sumOf } from './datum';
import { markKey } from './mark';
import { withMarks } from './time-marks';

/** A kind of the stack: one code, or several drawn as one. The order is the order of rank. */
export interface Kind {
  readonly key: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface StackedInput {
  readonly id: string;
  readonly indicator: Pick<Indicator, 'id' | 'unit' | 'decimals'>;
  /** By the kind's dimension; one point a year, oldest first; the last may be a part of a year. */
  readonly series: Series;
  readonly kinds: readonly Kind[];
  /** The year's plan, one a point (null: none). */
  readonly plans: readonly (number | null)[];
  /** What it is compared with. */
  readonly before: Answer | null;
  /** Asked to compare with, but not as long. */
  readonly unlike?: Period | null;
  readonly subject: string;
  readonly marks?: readonly TimeMark[];
}

const TONES = ['c1', 'c1-2', 'c1-3', 'c1-4'] as const;

/** The kinds of cooperation instruments by legal rank. */
export function instrumentKinds(ctx: FigureContext): readonly Kind[] {
  return [
    { key: 'dieu_uoc', name: ctx.t('figures.treaties'), members: ['dieu_uoc'] },
    { key: 'thoa_thuan', name: ctx.t('figures.agreements'), members: ['thoa_thuan'] },
    { key: 'chuong_trinh', name: ctx.t('figures.programmes'), members: ['chuong_trinh', 'ke_hoach', 'bien_ban'] },
  ];
}

const whole = (point: Answer, asOf: string): boolean => point.period.kind === 'nam' && !isOpen(point.period, asOf);

/** Value of a kind in a point: zero where the point has a total but nothing of the kind, null where it has no total. */
function valueOf(point: Answer, kind: Kind): number | null {
  return point.total.value === null ? null : (sumOf(point, kind.members) ?? 0);
}

/** Instruments signed by year and kind, with the plan as a tick and the running year hatched. */
export function columnsStacked(input: StackedInput, ctx: FigureContext): Figure {
  const { indicator, series, kinds, plans } = input;
  const { lang, t } = ctx;
  const points = series.points;
  const last = points.at(-1);
  if (!last) throw new RangeError('a stacked column figure needs at least one point');
  const shape = { unit: indicator.unit[lang], decimals: indicator.decimals };
  const key = (point: Answer, group: string | null) => markKey({ indicator: indicator.id, by: series.by, group, period: point.period.id });
  const draw = (name: string, id: string, tone: string, value: (p: Answer) => number | null, group: string | null): SeriesOf => ({
    key: id,
    name,
    tone,
    data: points.map((p): Datum => {
      const v = value(p);
      return {
        value: v,
        text: v === null ? MISSING : number(v, shape.decimals, lang),
        key: key(p, group),
        ...(whole(p, ctx.asOf) ? {} : { hatched: true }),
      };
    }),
  });
  const drawn = kinds.map((kind, i) =>
    draw(kind.name, kind.key, TONES[i] ?? 'c1-4', (p) => valueOf(p, kind), kind.members.length === 1 ? kind.key : null),
  );
  const left = (p: Answer): number | null =>
    p.total.value === null ? null : p.total.value - kinds.reduce((sum, k) => sum + (valueOf(p, k) ?? 0), 0);
  const rest = points.some((p) => Math.abs(left(p) ?? 0) > 1e-9) ? [draw(t('figures.other'), 'other', 'compare', left, null)] : [];
  const facts = {
    period: last.period,
    now: last.total,
    before: input.before?.total ?? null,
    beforePeriod: input.before?.period ?? null,
    unlike: input.unlike ?? null,
    plan: plans[points.length - 1] ?? null,
    shape,
    lang,
    subject: input.subject,
    kinds: kinds.map((k) => ({ name: k.name, value: valueOf(last, k) })),
  };
  const say = instrumentsSay(facts);
  const years = [points[0]?.period ?? last.period, last.period].map(yearOf);
  const open = points.some((p) => !whole(p, ctx.asOf));
  const keyItems: KeyItem[] = [...drawn, ...rest].map((s) => ({ mark: 'fill', tone: s.tone, name: s.name }));
  if (plans.some((p) => p !== null)) keyItems.push({ mark: 'tick-across', tone: 'target', name: t('figures.planYear') });
  if (open) keyItems.push({ mark: 'hatch', tone: 'ink-3', name: t('figures.yearOpen') });
  const figure: Figure = {
    id: input.id,
    kind: 'stacked',
    title: instrumentsTitle(facts),
    measure: t('figures.instruments', { span: [...new Set(years)].join('–') }),
    sentence: plain(say),
    say,
    unit: shape.unit,
    decimals: shape.decimals,
    head: t('figures.years'),
    categories: points.map((p) => ({ key: p.period.id ?? p.period.to, label: periodShort(p.period, lang) })),
    series: [...drawn, ...rest],
    plan: points.map((_, i) => {
      const plan = plans[i] ?? null;
      return plan === null ? null : { value: plan, text: planned(plan, shape.decimals, lang) };
    }),
    planName: t('figures.planYear'),
    totals: points.map((p) => datum(p.total, shape, lang, t, key(p, null))),
    totalName: t('figures.total'),
    key: keyItems,
    ...foot(ctx),
  };
  return withMarks(figure, input.marks ?? []);
}
