import { useMemo } from 'react';
import { axisOf } from '../../domain/annotation';
import { type Asked, cutAtSameDay, questionBefore, questionOf, unlikeBefore } from '../../domain/asked';
import { againstBase } from '../../domain/comparison';
import type { Figure } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import { planOf } from '../../domain/plan';
import { yearly } from '../../figures/trend';
import { useAnswer, useSeries } from '../parts/ask';
import { useScope } from '../parts/scope';
import type { PackView } from '../parts/session';
import { useFigureContext } from './figure-context';
import { FigureSlot } from './figure-slot';
import { Course } from './course';
import { named } from './shape';
import { MarksSwitch, useMarks } from '../parts/figure/time-marks';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
}

interface YearsProps extends Props {
  /** It stands beside the course of the year. */
  readonly beside: boolean;
}

/** The year of the plan that a period falls in. */
function yearOf(period: Period, periods: readonly Period[]): string | null {
  if (period.kind === 'nam') return period.id;
  return periods.find((p) => p.kind === 'nam' && p.calendar === period.calendar && p.from <= period.to && p.to >= period.to)?.id ?? null;
}

/** The same kind of period over the years, held against the base year where one is chosen. */
function Years({ pack, asked, indicator, beside }: YearsProps) {
  const { scope } = useScope();
  const question = questionOf(asked, indicator);
  const ctx = useFigureContext(pack, indicator, question);
  const history = useMemo(
    () => asked.history.map((p) => (p === asked.period ? p : cutAtSameDay(p, asked.period, asked.asOf).period)),
    [asked],
  );
  const series = useSeries(question, history);
  const axis = useMemo(() => axisOf(asked.history, asked.asOf), [asked]);
  const marks = useMarks({ pack, asked, indicators: useMemo(() => [indicator], [indicator]), ...axis });
  const before = useAnswer(questionBefore(asked, indicator));
  const figure = useMemo((): Figure | null => {
    if (!series.data) return null;
    // The part of a year that adds up is not held against the plan of the whole year.
    const part = indicator.time === 'sum' && asked.period.kind !== 'nam';
    const planless = question.currency === 'USD' || asked.partner !== null || part;
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
        marks: marks.shown,
        base: againstBase(scope.cmp, asked.before?.period ?? null),
        beside,
      },
      ctx,
    );
  }, [series.data, before.data, question.currency, pack, indicator, asked, ctx, marks.shown, scope.cmp, beside]);
  return <FigureSlot figure={figure} indicator={indicator} question={question} controls={<MarksSwitch marks={marks} />} />;
}

/** How the number came to where it is. */
export function Trend(props: Props) {
  const { asked, indicator } = props;
  if (indicator.time !== 'sum' || !asked.year) return <Years {...props} beside={false} />;
  return (
    <>
      <Course {...props} year={asked.year} />
      <Years {...props} beside />
    </>
  );
}
