import { useMemo } from 'react';
import { questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { enforcement, type EnforcementRow, enforcementUnits } from '../../../figures/enforcement';
import { inside } from '../../../i18n/words';
import { useAnswers } from '../../parts/ask';
import { useText } from '../../parts/text';
import { shapeOf } from '../shape-of';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

/** Measures that units add up to, and tasks counted by area. */
const BY_UNIT = ['I02', 'O06', 'O01', 'A06'] as const;
const TASKS = 'D01';
const IDS = [...BY_UNIT, TASKS];
const AREA = { by: 'tasks.area', key: 'thads' } as const;

/** What part of cooperation goes to civil judgment enforcement. */
export function Enforcement(props: FigureProps) {
  const found = usePick(props.pack, IDS);
  return found ? <Drawn {...props} indicators={found} /> : null;
}

function Drawn({ pack, asked, indicators }: FigureProps & { readonly indicators: readonly Indicator[] }) {
  const { t, say, lang } = useText();
  const foot = useFoot(pack, asked, indicators);
  const answers = useAnswers(indicators.map((i) => questionOf(asked, i, { by: i.id === TASKS ? AREA.by : 'unit', currency: 'VND' })));
  const given = answers.map((a) => a.answer);
  const stamp = given.map((a) => (a ? a.asOf + a.period.from + a.indicator : '')).join();
  const ready = given.every((a) => a !== undefined);
  const figure = useMemo(() => {
    if (!ready) return null;
    const rows = indicators.flatMap((indicator, i): EnforcementRow[] => {
      const answer = given[i];
      const tasks = indicator.id === TASKS;
      if (!answer) return [];
      const name = tasks ? t('questions.tasksDone') : say(indicator.short);
      return [
        {
          name,
          brief: tasks ? inside(name) : t(`questions.brief_${BY_UNIT[i] ?? 'I02'}`),
          answer,
          shape: tasks ? { unit: '', decimals: 0 } : shapeOf(indicator, 'VND', lang),
          area: tasks ? AREA.key : null,
        },
      ];
    });
    return enforcement({ id: 'enforcement', rows, units: enforcementUnits(pack.units) }, foot);
    // The answers are immutable; their stamp stands for them.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [stamp, ready, pack, indicators, foot, t, say, lang]);
  const error = answers.find((a) => a.error)?.error;
  if (error) throw error;
  const [first] = indicators;
  return first ? (
    <Shown
      figure={figure}
      indicator={first}
      question={questionOf(asked, first, { by: 'unit', currency: 'VND' })}
      name={t('questions.ask7')}
    />
  ) : null;
}
