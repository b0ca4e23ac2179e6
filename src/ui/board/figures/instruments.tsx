import { useMemo } from 'react';
import { axisOf } from '../../../domain/annotation';
import { questionBefore, questionOf, unlikeBefore } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { columnsStacked, instrumentKinds } from '../../../figures/columns-stacked';
import { useAnswer, useSeries } from '../../parts/ask';
import { MarksSwitch, useMarks } from '../../parts/figure/time-marks';
import { useText } from '../../parts/text';
import { planOfPeriod } from '../target-row';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useSubject } from './subject';
import { useFoot } from './use-foot';
import { yearsToDate } from './years';

const BY = 'agreements.instrument';

const IDS = ['O01'] as const;
/** Instruments signed, by year and legal kind, with the plan of each year. */
export function Instruments(props: FigureProps) {
  const [indicator] = usePick(props.pack, IDS) ?? [];
  return indicator ? <Drawn {...props} indicator={indicator} /> : null;
}

function Drawn({ pack, asked, indicator }: FigureProps & { readonly indicator: Indicator }) {
  const { say } = useText();
  const subject = useSubject(asked);
  const indicators = useMemo(() => [indicator], [indicator]);
  const foot = useFoot(pack, asked, indicators);
  const question = questionOf(asked, indicator, { by: BY });
  const points = useMemo(() => yearsToDate(asked, pack.periods), [asked, pack.periods]);
  const series = useSeries(question, points);
  const axis = useMemo(() => axisOf(points, asked.asOf), [points, asked]);
  const marks = useMarks({ pack, asked, indicators, ...axis });
  const against = questionBefore(asked, indicator);
  const before = useAnswer(against);
  const waiting = against !== null && !before.data;
  const figure = useMemo(() => {
    if (!series.data || waiting) return null;
    const plans = points.map((p) => planOfPeriod(pack, asked, indicator, p));
    return columnsStacked(
      {
        id: 'instruments',
        indicator,
        series: series.data,
        kinds: instrumentKinds(foot),
        plans,
        before: before.data ?? null,
        unlike: unlikeBefore(asked, indicator),
        subject,
        marks: marks.shown,
      },
      foot,
    );
  }, [series.data, before.data, waiting, pack, asked, indicator, foot, subject, points, marks.shown]);
  if (series.error) throw series.error;
  return (
    <Shown figure={figure} indicator={indicator} question={question} name={say(indicator.short)} controls={<MarksSwitch marks={marks} />} />
  );
}
