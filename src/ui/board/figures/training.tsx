import { useMemo } from 'react';
import type { Measure } from '../../../domain/answer';
import { questionBefore, questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { planInForce } from '../../../domain/plan';
import { kirkpatrick, type Level } from '../../../figures/kirkpatrick';
import { useAnswers } from '../../parts/ask';
import { useText } from '../../parts/text';
import { shapeOf } from '../shape-of';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

/** Places trained, then the levels that are measured: satisfaction and learning by their means, application by yes or no. */
const IDS = ['O06', 'K01', 'K02', 'K03'] as const;

export function Training(props: FigureProps) {
  const found = usePick(props.pack, IDS);
  return found ? <Drawn {...props} indicators={found} /> : null;
}

function levelOf(level: 1 | 2 | 3, indicator: Indicator, measure: Measure, period: string | null): Level {
  const counted = level === 3 && measure.numerator !== null ? Math.round(measure.numerator / 100) : null;
  return {
    level,
    indicator: indicator.id,
    positive: counted,
    mean: measure.value,
    measured: measure.n,
    total: measure.n + measure.missing,
    period,
  };
}

function Drawn({ pack, asked, indicators }: FigureProps & { readonly indicators: readonly Indicator[] }) {
  const { t, lang } = useText();
  const foot = useFoot(pack, asked, indicators);
  const [places] = indicators;
  const against = places ? questionBefore(asked, places) : null;
  const answers = useAnswers([...indicators.map((i) => questionOf(asked, i)), against]);
  const [trained, first, second, third, before] = answers.map((a) => a.answer);
  const waiting = against !== null && !before;
  const figure = useMemo(() => {
    const [o06, k01, k02, k03] = indicators;
    if (!o06 || !k01 || !k02 || !k03 || !trained || !first || !second || !third || waiting) return null;
    const levels = [
      levelOf(1, k01, first.total, asked.period.id),
      levelOf(2, k02, second.total, asked.period.id),
      levelOf(3, k03, third.total, asked.period.id),
    ];
    return kirkpatrick(
      {
        id: 'training',
        trained: {
          period: asked.period,
          now: trained.total,
          before: before?.total ?? null,
          beforePeriod: before?.period ?? null,
          plan: planInForce(pack.targets, pack.units, o06.id, asked).plan,
          shape: shapeOf(o06, 'VND', lang),
        },
        levels,
      },
      foot,
    );
  }, [trained, first, second, third, before, waiting, pack, asked, indicators, foot, lang]);
  const error = answers.find((a) => a.error)?.error;
  if (error) throw error;
  return places ? (
    <Shown figure={figure} indicator={indicators.at(-1) ?? places} question={questionOf(asked, places)} name={t('board.training')} />
  ) : null;
}
