import { useMemo } from 'react';
import { axisOf } from '../../../domain/annotation';
import { questionBefore, questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { shift } from '../../../figures/shift';
import { useAnswer, useSeries } from '../../parts/ask';
import { MarksSwitch, useMarks } from '../../parts/figure/time-marks';
import { useText } from '../../parts/text';
import { sameDay } from '../use-targets';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';
import { closedYears, yearsOf } from './years';

const BY = 'projects.content_area';
const SAME = 3;

const IDS = ['K05'] as const;
/** Whether the weight moved from law-making to implementation. */
export function Shift(props: FigureProps) {
  const [indicator] = usePick(props.pack, IDS) ?? [];
  return indicator ? <Drawn {...props} indicator={indicator} /> : null;
}

function Drawn({ pack, asked, indicator }: FigureProps & { readonly indicator: Indicator }) {
  const { t } = useText();
  const indicators = useMemo(() => [indicator], [indicator]);
  const foot = useFoot(pack, asked, indicators);
  const axis = useMemo(() => axisOf(closedYears(asked, pack.periods), asked.asOf), [asked, pack.periods]);
  const marks = useMarks({ pack, asked, indicators, ...axis });
  const question = questionOf(asked, indicator, { by: BY });
  const years = useSeries(question, yearsOf(asked, pack.periods));
  const same = useSeries(question, sameDay(asked).slice(-SAME));
  const against = questionBefore(asked, indicator, { by: BY });
  const before = useAnswer(against);
  const waits = against !== null && !before.data;
  const figure = useMemo(
    () =>
      years.data && same.data && !waits
        ? shift({ id: 'shift', indicator, years: years.data, same: same.data, before: before.data ?? null, marks: marks.shown }, foot)
        : null,
    [years.data, same.data, before.data, waits, indicator, foot, marks.shown],
  );
  const error = years.error ?? same.error ?? before.error;
  if (error) throw error;
  return (
    <Shown figure={figure} indicator={indicator} question={question} name={t('questions.ask8')} controls={<MarksSwitch marks={marks} />} />
  );
}
