import { useMemo } from 'react';
import { questionBefore, questionOf } from '../../../domain/asked';
import { codeLabel } from '../../../domain/codes';
import type { Indicator } from '../../../domain/indicator';
import { planInForce } from '../../../domain/plan';
import { planKept } from '../../../figures/plan-kept';
import { useAnswers } from '../../parts/ask';
import { useText } from '../../parts/text';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

const BY = 'plan_items.kind';

const IDS = ['A01', 'A07'] as const;
/** Whether the plan of activities is kept, and what was done outside it. */
export function PlanKept(props: FigureProps) {
  const found = usePick(props.pack, IDS);
  return found ? <Drawn {...props} indicators={found} /> : null;
}

function Drawn({ pack, asked, indicators }: FigureProps & { readonly indicators: readonly Indicator[] }) {
  const { t, say } = useText();
  const foot = useFoot(pack, asked, indicators);
  const [a01, a07] = indicators;
  const against = a01 ? questionBefore(asked, a01) : null;
  const answers = useAnswers([a01 ? questionOf(asked, a01, { by: BY }) : null, a07 ? questionOf(asked, a07) : null, against]);
  const [done, unplanned, before] = answers.map((a) => a.answer);
  const waits = against !== null && !before;
  const figure = useMemo(() => {
    if (!a01 || !a07 || !done || !unplanned || waits) return null;
    const label = (key: string) => {
      const text = codeLabel('activity_kind', key);
      return text ? say(text) : key === '' ? t('figures.noGroup') : key;
    };
    const plan = (id: string) => planInForce(pack.targets, pack.units, id, asked).plan;
    return planKept(
      { id: 'plan-kept', indicator: a01, done, before: before ?? null, plan: plan(a01.id), unplanned, unplannedPlan: plan(a07.id), label },
      foot,
    );
  }, [a01, a07, done, unplanned, before, waits, asked, pack, foot, t, say]);
  const error = answers.find((a) => a.error)?.error;
  if (error) throw error;
  return a01 ? <Shown figure={figure} indicator={a01} question={questionOf(asked, a01, { by: BY })} name={t('questions.ask9')} /> : null;
}
