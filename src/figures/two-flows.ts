import type { Answer, Measure, Series } from '../domain/answer';
import type { Datum, Figure, KeyItem, SeriesOf, TimeMark } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import { span as spanOf, yearOf } from '../i18n/dates';
import { planned } from '../i18n/format';
import { plain } from '../i18n/say';
import { aidSay, aidTitle, type FlowFacts } from '../i18n/sentence-aid';
import { capital } from '../i18n/say';
import { type FigureContext, foot } from './context';
import { datum, isOpen } from './datum';
import { markKey } from './mark';
import { withMarks } from './time-marks';

export interface Flow {
  readonly indicator: Pick<Indicator, 'id' | 'decimals'>;
  /** One point a whole year, oldest first. Years not over are left out of the line. */
  readonly years: Series;
  /** The same period of the last years, oldest first; the last is the period asked for. */
  readonly same: readonly Answer[];
  /** What it is compared with; null: nothing, or nothing as long. */
  readonly before: Answer | null;
  readonly unlike?: Period | null;
  readonly plan: number | null;
  /** The last of `same` in the other currency. */
  readonly other: { readonly measure: Measure; readonly unit: string; readonly decimals: number } | null;
}

export interface TwoFlowsInput {
  readonly id: string;
  readonly mobilised: Flow;
  readonly disbursed: Flow;
  /** Unit of both, in the language: "triệu USD". */
  readonly unit: string;
  readonly decimals: number;
  readonly subject: string;
  /** On the axis of the closed years. */
  readonly marks?: readonly TimeMark[];
}

/** Aid committed and disbursed: lines over closed years, and beside them, on axes of its own, the same period of each year. */
export function twoFlows(input: TwoFlowsInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const shape = { unit: input.unit, decimals: input.decimals };
  const brief = { ...shape, decimals: Math.min(1, shape.decimals) };
  const flows = [
    { flow: input.mobilised, tone: 'c1', name: t('figures.mobilised'), short: t('figures.mobilisedShort') },
    { flow: input.disbursed, tone: 'c2', name: t('figures.disbursed'), short: t('figures.disbursed') },
  ] as const;
  const closed = input.mobilised.years.points.map((p) => p.period).filter((p) => p.kind === 'nam' && !isOpen(p, ctx.asOf));
  const at = (flow: Flow, of: string): Answer | undefined => flow.years.points.find((p) => yearOf(p.period) === of);
  const point = (flow: Flow, a: Answer | undefined): Datum =>
    a
      ? datum(a.total, brief, lang, t, markKey({ indicator: flow.indicator.id, by: null, group: null, period: a.period.id }))
      : { value: null, text: '–', note: t('figures.missingReason') };
  const lines = flows.map(({ flow, tone, short }): SeriesOf => ({
    key: flow.indicator.id,
    name: short,
    tone,
    data: closed.map((p) => point(flow, at(flow, yearOf(p)))),
  }));
  const same = input.mobilised.same.map((a) => a.period);
  const last = same.at(-1);
  if (!last) throw new RangeError('the same-period panel needs the period asked for');
  const bars = flows.map(({ flow, tone, short }): SeriesOf => ({
    key: flow.indicator.id,
    name: short,
    tone,
    data: same.map((p) =>
      point(
        flow,
        flow.same.find((a) => yearOf(a.period) === yearOf(p)),
      ),
    ),
    plan: same.map((_, i) =>
      i === same.length - 1 && flow.plan !== null ? { value: flow.plan, text: planned(flow.plan, shape.decimals, lang) } : null,
    ),
  }));
  const facts = (flow: Flow): FlowFacts => {
    const current = flow.same.at(-1);
    if (!current) throw new RangeError('the same-period panel needs the period asked for');
    return {
      period: last,
      now: current.total,
      before: flow.before?.total ?? null,
      beforePeriod: flow.before?.period ?? null,
      unlike: flow.unlike ?? null,
      plan: flow.plan,
      shape,
      lang,
      other: flow.other,
    };
  };
  const [m, d] = [facts(input.mobilised), facts(input.disbursed)];
  const say = aidSay(m, d, input.subject);
  const key: KeyItem[] = flows.map(({ tone, name }) => ({ mark: 'fill', tone, name }));
  if (input.mobilised.plan !== null || input.disbursed.plan !== null)
    key.push({ mark: 'tick-across', tone: 'target', name: t('figures.planOfYear', { year: yearOf(last) }) });
  const base = { unit: shape.unit, decimals: brief.decimals, ...foot(ctx) };
  const years = [yearOf(closed[0] ?? last), yearOf(last)];
  const panel: Figure = {
    ...base,
    id: `${input.id}-same`,
    kind: 'columns',
    title: t('figures.samePeriods', { span: spanOf(last, lang) }),
    heading: last.kind === 'nam' ? t('figures.years') : t('figures.samePeriods', { span: spanOf(last, lang) }),
    measure: shape.unit,
    sentence: '',
    head: t('figures.years'),
    categories: same.map((p) => ({ key: p.id ?? p.to, label: yearOf(p) })),
    series: bars,
    planName: t('figures.planYear'),
  };
  const figure: Figure = {
    ...base,
    id: input.id,
    kind: 'lines',
    title: aidTitle(m, d),
    measure: capital(t('figures.aid', { unit: shape.unit, span: [...new Set(years)].join('–') })),
    sentence: plain(say),
    say,
    heading: t('figures.fullYears'),
    head: t('figures.years'),
    categories: closed.map((p) => ({ key: p.id ?? p.to, label: yearOf(p) })),
    series: lines,
    panels: [panel],
    key,
  };
  return withMarks(figure, input.marks ?? []);
}
