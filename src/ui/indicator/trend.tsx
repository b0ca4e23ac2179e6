import { useMemo } from 'react';
import { type Asked, cutAtSameDay, questionBefore, questionOf, unlikeBefore } from '../../domain/asked';
import { earlier } from '../../domain/days';
import type { Figure } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import { planOf } from '../../domain/plan';
import { cumulative, yearly } from '../../figures/trend';
import { useAnswer, useSeries } from '../parts/ask';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import { useFigureContext } from './figure-context';
import { FigureSlot } from './figure-slot';
import { monthsOf, stepsOf } from './months';
import { named } from './shape';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
}

const NONE: readonly Period[] = [];

/** The year of the plan that a period falls in. */
function yearOf(period: Period, periods: readonly Period[]): string | null {
  if (period.kind === 'nam') return period.id;
  return periods.find((p) => p.kind === 'nam' && p.calendar === period.calendar && p.from <= period.to && p.to >= period.to)?.id ?? null;
}

/** The year drawn in grey: that of the period compared with, otherwise the year before; null where nothing is compared. */
function yearBeside({ before }: Asked, year: Period, periods: readonly Period[]): Period | null {
  if (!before) return null;
  const years = periods.filter((p) => p.kind === 'nam' && p.calendar === year.calendar && p.id !== year.id);
  const end = before.period.end ?? before.period.to;
  return years.find((p) => p.from <= before.period.from && p.to >= end) ?? years.find((p) => p.id === year.yoy) ?? null;
}

/** The course of the year, month by month and cumulative, against the year before and the plan: for what adds up over time. */
function Course({ pack, asked, indicator, year }: Props & { readonly year: Period }) {
  const { t } = useText();
  const question = questionOf(asked, indicator);
  const ctx = useFigureContext(pack, indicator, question);
  const last = useMemo(() => yearBeside(asked, year, pack.periods), [asked, year, pack.periods]);
  const steps = useMemo(() => stepsOf(year, earlier(asked.period.to, asked.asOf)), [year, asked]);
  const before = useMemo(() => (last ? stepsOf(last, earlier(last.to, asked.asOf)) : []), [last, asked]);
  const now = useSeries(
    question,
    steps.map((s) => s.period),
  );
  const was = useSeries(last && question, before.length > 0 ? before.map((s) => s.period) : NONE);
  const total = useAnswer(question);
  const totalBefore = useAnswer(questionBefore(asked, indicator));
  const plan = question.currency === 'USD' ? null : planOf(pack.targets, pack.units, indicator.id, asked.unit?.id ?? null, year.id);
  const figure = useMemo((): Figure | null => {
    if (!now.data || !total.data || (last && !was.data)) return null;
    return cumulative(
      {
        id: `${indicator.id}-course`,
        indicator: named(indicator, question.currency),
        steps: monthsOf(year).map((month) => t('figures.monthShort', { month })),
        now: now.data.points.map((p) => p.total),
        before: was.data?.points.map((p) => p.total) ?? [],
        path: [],
        plan: asked.partner ? null : plan,
        period: asked.period,
        beforePeriod: totalBefore.data?.period ?? null,
        unlike: unlikeBefore(asked, indicator),
        beforeYear: last,
        total: total.data.total,
        totalBefore: totalBefore.data?.total ?? null,
      },
      ctx,
    );
  }, [now.data, was.data, total.data, totalBefore.data, last, year, plan, indicator, question.currency, asked, ctx, t]);
  return <FigureSlot figure={figure} indicator={indicator} question={question} />;
}

/** The same kind of period over the years: for rates, states and what has to be computed anew. */
function Years({ pack, asked, indicator }: Props) {
  const question = questionOf(asked, indicator);
  const ctx = useFigureContext(pack, indicator, question);
  const history = useMemo(
    () => asked.history.map((p) => (p === asked.period ? p : cutAtSameDay(p, asked.period, asked.asOf).period)),
    [asked],
  );
  const series = useSeries(question, history);
  const before = useAnswer(questionBefore(asked, indicator));
  const figure = useMemo((): Figure | null => {
    if (!series.data) return null;
    const planless = question.currency === 'USD' || asked.partner !== null;
    const plans = asked.history.map((p) =>
      planless ? null : planOf(pack.targets, pack.units, indicator.id, asked.unit?.id ?? null, yearOf(p, pack.periods)),
    );
    return yearly(
      {
        id: `${indicator.id}-years`,
        indicator: named(indicator, question.currency),
        series: series.data,
        plans,
        before: before.data ?? null,
        unlike: unlikeBefore(asked, indicator),
      },
      ctx,
    );
  }, [series.data, before.data, question.currency, pack, indicator, asked, ctx]);
  return <FigureSlot figure={figure} indicator={indicator} question={question} />;
}

/** How the number came to where it is. */
export function Trend(props: Props) {
  const { asked, indicator } = props;
  return indicator.time === 'sum' && asked.year ? <Course {...props} year={asked.year} /> : <Years {...props} />;
}
