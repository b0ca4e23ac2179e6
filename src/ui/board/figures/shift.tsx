import { useMemo } from 'react';
import { questionBefore, questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { shift } from '../../../figures/shift';
import { useAnswer, useSeries } from '../../parts/ask';
import { useText } from '../../parts/text';
import { sameDay } from '../use-targets';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';
import { yearsOf } from './years';

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
  const foot = useFoot(
    pack,
    asked,
    useMemo(() => [indicator], [indicator]),
  );
  const question = questionOf(asked, indicator, { by: BY });
  const years = useSeries(question, yearsOf(asked, pack.periods));
  const same = useSeries(question, sameDay(asked).slice(-SAME));
  const against = questionBefore(asked, indicator, { by: BY });
  const before = useAnswer(against);
  const waits = against !== null && !before.data;
  const figure = useMemo(
    () =>
      years.data && same.data && !waits
        ? shift({ id: 'shift', indicator, years: years.data, same: same.data, before: before.data ?? null }, foot)
        : null,
    [years.data, same.data, before.data, waits, indicator, foot],
  );
  const error = years.error ?? same.error ?? before.error;
  if (error) throw error;
  return <Shown figure={figure} indicator={indicator} question={question} name={t('questions.ask8')} />;
}
