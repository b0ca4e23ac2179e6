import { useMemo } from 'react';
import { questionOf } from '../../../domain/asked';
import { codeLabel, codesOf } from '../../../domain/codes';
import type { Indicator } from '../../../domain/indicator';
import { band } from '../../../figures/band';
import { useAnswers } from '../../parts/ask';
import { useText } from '../../parts/text';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

const BY = 'tasks.class';
const LIST = 'task_class';

const IDS = ['D01', 'D02'] as const;
/** What cooperation contributed, at least and at most. */
export function Contributed(props: FigureProps) {
  const found = usePick(props.pack, IDS);
  return found ? <Drawn {...props} indicators={found} /> : null;
}

function Drawn({ pack, asked, indicators }: FigureProps & { readonly indicators: readonly Indicator[] }) {
  const { t, say } = useText();
  const foot = useFoot(pack, asked, indicators);
  const answers = useAnswers(indicators.map((i) => questionOf(asked, i, { by: BY })));
  const [low, high] = answers.map((a) => a.answer);
  const figure = useMemo(() => {
    if (!low || !high) return null;
    const label = (key: string) => {
      const text = codeLabel(LIST, key);
      return text ? say(text) : key;
    };
    return band({ id: 'band', low, high, classes: codesOf(LIST), label }, foot);
  }, [low, high, foot, say]);
  const error = answers.find((a) => a.error)?.error;
  if (error) throw error;
  const [first] = indicators;
  return first ? (
    <Shown figure={figure} indicator={first} question={questionOf(asked, first, { by: BY })} name={t('questions.ask11')} />
  ) : null;
}
