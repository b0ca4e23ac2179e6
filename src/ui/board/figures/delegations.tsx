import { useMemo } from 'react';
import { questionBefore, questionOf } from '../../../domain/asked';
import { codeLabel } from '../../../domain/codes';
import type { Indicator } from '../../../domain/indicator';
import { planInForce } from '../../../domain/plan';
import { dumbbell } from '../../../figures/dumbbell';
import { useAnswers } from '../../parts/ask';
import { useText } from '../../parts/text';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

const ROWS = [
  { by: 'delegations.direction', list: 'deleg_direction', key: 'vao' },
  { by: 'delegations.direction', list: 'deleg_direction', key: 'ra' },
  { by: 'delegations.level', list: 'deleg_level', key: 'lanh_dao_bo' },
  { by: 'delegations.level', list: 'deleg_level', key: 'vu' },
] as const;
const DIMENSIONS = ['delegations.direction', 'delegations.level'] as const;

const IDS = ['A04'] as const;
/** The share of substantive delegations, in and out, by level: then and now. */
export function Delegations(props: FigureProps) {
  const [indicator] = usePick(props.pack, IDS) ?? [];
  return indicator ? <Drawn {...props} indicator={indicator} /> : null;
}

function Drawn({ pack, asked, indicator }: FigureProps & { readonly indicator: Indicator }) {
  const { say } = useText();
  const foot = useFoot(
    pack,
    asked,
    useMemo(() => [indicator], [indicator]),
  );
  const answers = useAnswers([
    ...DIMENSIONS.map((by) => questionOf(asked, indicator, { by })),
    ...DIMENSIONS.map((by) => questionBefore(asked, indicator, { by })),
  ]);
  const all = answers.map((a) => a.answer);
  const [inOut, level, inOutBefore, levelBefore] = all;
  const figure = useMemo(() => {
    if (!inOut || !level || (asked.before && (!inOutBefore || !levelBefore))) return null;
    return dumbbell(
      {
        id: 'delegations',
        indicator,
        now: [inOut, level],
        before: inOutBefore && levelBefore ? [inOutBefore, levelBefore] : [],
        rows: ROWS.map(({ by, list, key }) => {
          const name = codeLabel(list, key);
          return { by, key, name: name ? say(name) : key };
        }),
        plan: planInForce(pack.targets, pack.units, indicator.id, asked).plan,
      },
      foot,
    );
  }, [inOut, level, inOutBefore, levelBefore, pack, asked, indicator, foot, say]);
  const error = answers.find((a) => a.error)?.error;
  if (error) throw error;
  return (
    <Shown
      figure={figure}
      indicator={indicator}
      question={questionOf(asked, indicator, { by: DIMENSIONS[0] })}
      name={say(indicator.short)}
    />
  );
}
