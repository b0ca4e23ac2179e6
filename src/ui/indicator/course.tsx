import { useMemo } from 'react';
import type { Measure, Series } from '../../domain/answer';
import { type Asked, questionBefore, questionOf, unlikeBefore } from '../../domain/asked';
import { earlier } from '../../domain/days';
import type { Figure } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import { ministry, planOf } from '../../domain/plan';
import { milestonesOf, planPath } from '../../domain/plan-path';
import { course } from '../../figures/course';
import { useAnswer, useSeries } from '../parts/ask';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import { useFigureContext } from './figure-context';
import { FigureSlot } from './figure-slot';
import { monthsOf, stepsOf } from './months';
import { named } from './shape';
import { MarksSwitch, useMarks } from '../parts/figure/time-marks';
import { useForecast } from './use-forecast';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
  readonly year: Period;
}

const NONE: readonly Period[] = [];

/** The year drawn in grey: that of the period compared with, otherwise the year before; null where nothing is compared. */
function yearBeside({ before }: Asked, year: Period, periods: readonly Period[]): Period | null {
  if (!before) return null;
  const years = periods.filter((p) => p.kind === 'nam' && p.calendar === year.calendar && p.id !== year.id);
  const end = before.period.end ?? before.period.to;
  return years.find((p) => p.from <= before.period.from && p.to >= end) ?? years.find((p) => p.id === year.yoy) ?? null;
}

const totals = (series: Series | undefined): readonly Measure[] => series?.points.map((p) => p.total) ?? [];

/** The course of the year, month by month and cumulative, against the year compared, the plan, and where it may end. */
export function Course({ pack, asked, indicator, year }: Props) {
  const { t } = useText();
  const question = questionOf(asked, indicator);
  const ctx = useFigureContext(pack, indicator, question);
  const last = useMemo(() => yearBeside(asked, year, pack.periods), [asked, year, pack.periods]);
  const until = earlier(asked.period.to, asked.asOf);
  const known = earlier(year.to, asked.asOf);
  const steps = useMemo(() => stepsOf(year, until), [year, until]);
  const later = useMemo(() => (until < known ? stepsOf(year, known).slice(steps.length - 1) : []), [year, until, known, steps]);
  const before = useMemo(() => (last ? stepsOf(last, earlier(last.to, asked.asOf)) : []), [last, asked]);
  const now = useSeries(
    question,
    useMemo(() => steps.map((s) => s.period), [steps]),
  );
  const after = useSeries(
    later.length > 0 ? question : null,
    useMemo(() => later.map((s) => s.period), [later]),
  );
  const was = useSeries(last && question, before.length > 0 ? before.map((s) => s.period) : NONE);
  const total = useAnswer(question);
  const totalBefore = useAnswer(questionBefore(asked, indicator));
  const counted = (later.length > 0 ? after.data : now.data)?.points.at(-1)?.total.value;
  const estimate = useForecast({ question, indicator, year, periods: pack.periods, counted });
  const ends = useMemo(() => stepsOf(year, year.to).map((s) => s.period.to), [year]);
  const marks = useMarks({ pack, asked, indicators: useMemo(() => [indicator], [indicator]), first: year.from, ends });
  const planless = question.currency === 'USD' || asked.partner !== null;
  const path = useMemo(() => {
    const unit = asked.unit?.id ?? ministry(pack.units)?.id ?? null;
    const milestones = planless ? [] : milestonesOf(pack.targets, pack.periods, year, { indicator: indicator.id, unit });
    return planPath(year.from, ends, milestones);
  }, [pack, asked, indicator, year, planless, ends]);
  const plan = planless ? null : planOf(pack.targets, pack.units, indicator.id, asked.unit?.id ?? null, year.id);
  const figure = useMemo((): Figure | null => {
    if (!now.data || !total.data || (last && !was.data) || estimate === undefined || (later.length > 0 && !after.data)) return null;
    const gone = Array.from({ length: steps.length - 1 }, () => null);
    return course(
      {
        id: `${indicator.id}-course`,
        indicator: named(indicator, question.currency),
        steps: monthsOf(year).map((month) => t('figures.monthShort', { month })),
        now: totals(now.data),
        after: later.length > 0 ? [...gone, ...totals(after.data)] : [],
        before: totals(was.data),
        path,
        plan,
        period: asked.period,
        year,
        beforePeriod: totalBefore.data?.period ?? null,
        unlike: unlikeBefore(asked, indicator),
        beforeYear: last,
        total: total.data.total,
        totalBefore: totalBefore.data?.total ?? null,
        forecast: estimate,
        marks: marks.shown,
      },
      ctx,
    );
  }, [
    now.data,
    after.data,
    was.data,
    total.data,
    totalBefore.data,
    last,
    later,
    steps,
    year,
    path,
    plan,
    indicator,
    question.currency,
    asked,
    ctx,
    t,
    estimate,
    marks.shown,
  ]);
  return <FigureSlot figure={figure} indicator={indicator} question={question} controls={<MarksSwitch marks={marks} />} />;
}
