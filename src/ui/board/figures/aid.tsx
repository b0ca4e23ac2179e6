import { useMemo } from 'react';
import { axisOf } from '../../../domain/annotation';
import { type Asked, questionBefore, questionOf, unlikeBefore } from '../../../domain/asked';
import type { Answer, Series } from '../../../domain/answer';
import type { Indicator } from '../../../domain/indicator';
import type { Currency } from '../../../domain/question';
import { planInForce } from '../../../domain/plan';
import { type Flow, twoFlows } from '../../../figures/two-flows';
import { useAnswer, useSeries } from '../../parts/ask';
import { MarksSwitch, useMarks } from '../../parts/figure/time-marks';
import type { PackView } from '../../parts/session';
import { useText } from '../../parts/text';
import { shapeOf } from '../shape-of';
import { sameDay } from '../use-targets';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useSubject } from './subject';
import { useFoot } from './use-foot';
import { closedYears, yearsOf } from './years';

const SAME = 3;

const IDS = ['I01', 'I02'] as const;
/** Aid committed and disbursed: whole years as lines, the same period of three years beside them. */
export function Aid(props: FigureProps) {
  const found = usePick(props.pack, IDS);
  return found?.[0] && found[1] ? <Drawn {...props} mobilised={found[0]} disbursed={found[1]} /> : null;
}

interface Answers {
  readonly years: Series | undefined;
  readonly same: Series | undefined;
  readonly other: Answer | undefined;
  /** Null: nothing is compared. */
  readonly before: Answer | null | undefined;
  readonly error: Error | null;
}

function useFlow(pack: PackView, asked: Asked, indicator: Indicator): Answers {
  const question = questionOf(asked, indicator);
  const other: Currency = asked.currency === 'USD' ? 'VND' : 'USD';
  const years = useSeries(question, yearsOf(asked, pack.periods));
  const same = useSeries(question, sameDay(asked).slice(-SAME));
  const converted = useAnswer(questionOf(asked, indicator, { currency: other }));
  const against = questionBefore(asked, indicator);
  const compared = useAnswer(against);
  const before = against === null ? null : compared.data;
  const error = years.error ?? same.error ?? converted.error ?? compared.error;
  return useMemo(
    () => ({ years: years.data, same: same.data, other: converted.data, before, error }),
    [years.data, same.data, converted.data, before, error],
  );
}

function Drawn({ pack, asked, mobilised, disbursed }: FigureProps & { readonly mobilised: Indicator; readonly disbursed: Indicator }) {
  const { t, lang } = useText();
  const subject = useSubject(asked);
  const indicators = useMemo(() => [mobilised, disbursed], [mobilised, disbursed]);
  const foot = useFoot(pack, asked, indicators);
  const axis = useMemo(() => axisOf(closedYears(asked, pack.periods), asked.asOf), [asked, pack.periods]);
  const marks = useMarks({ pack, asked, indicators, ...axis });
  const first = useFlow(pack, asked, mobilised);
  const second = useFlow(pack, asked, disbursed);
  const figure = useMemo(() => {
    const shape = shapeOf(mobilised, asked.currency, lang);
    const flow = (indicator: Indicator, { years, same, other, before }: Answers): Flow | null =>
      years && same && other && before !== undefined
        ? {
            indicator,
            years,
            same: same.points,
            before,
            unlike: unlikeBefore(asked, indicator),
            plan: asked.currency === 'VND' ? planInForce(pack.targets, pack.units, indicator.id, asked).plan : null,
            other: { measure: other.total, ...shapeOf(indicator, asked.currency === 'USD' ? 'VND' : 'USD', lang) },
          }
        : null;
    const flows = [flow(mobilised, first), flow(disbursed, second)] as const;
    return flows[0] && flows[1]
      ? twoFlows({ id: 'aid', mobilised: flows[0], disbursed: flows[1], ...shape, subject, marks: marks.shown }, foot)
      : null;
  }, [first, second, pack, asked, mobilised, disbursed, foot, subject, lang, marks.shown]);
  const error = first.error ?? second.error;
  if (error) throw error;
  return (
    <Shown
      figure={figure}
      indicator={disbursed}
      question={questionOf(asked, disbursed)}
      name={t('board.aid')}
      controls={<MarksSwitch marks={marks} />}
    />
  );
}
