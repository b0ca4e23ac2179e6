import { useMemo } from 'react';
import { questionBefore, questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { sides } from '../../../figures/sides';
import { useAnswers } from '../../parts/ask';
import { useText } from '../../parts/text';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

const BY = 'agreements.scope';

const IDS = ['O01', 'O02', 'I07'] as const;
/** Bilateral against multilateral: agreements and money. */
export function Sides(props: FigureProps) {
  const found = usePick(props.pack, IDS);
  return found ? <Drawn {...props} indicators={found} /> : null;
}

function Drawn({ pack, asked, indicators }: FigureProps & { readonly indicators: readonly Indicator[] }) {
  const { t } = useText();
  const foot = useFoot(pack, asked, indicators);
  const [o01, , i07] = indicators;
  const against = [o01 ? questionBefore(asked, o01, { by: BY }) : null, i07 ? questionBefore(asked, i07) : null] as const;
  const answers = useAnswers([
    ...indicators.map((i) => questionOf(asked, i, { by: i.id === 'I07' ? null : BY, currency: 'VND' })),
    ...against,
  ]);
  const [signed, inForce, money, signedBefore, moneyBefore] = answers.map((a) => a.answer);
  const waits = answers.slice(-2).some((a, i) => against[i] !== null && a.answer === undefined);
  const figure = useMemo(
    () =>
      signed && inForce && money && !waits
        ? sides(
            {
              id: 'sides',
              signed,
              inForce,
              money,
              signedBefore: signedBefore ?? null,
              moneyBefore: moneyBefore ?? null,
              decimals: i07?.decimals ?? 1,
            },
            foot,
          )
        : null,
    [signed, inForce, money, signedBefore, moneyBefore, waits, i07, foot],
  );
  const error = answers.find((a) => a.error)?.error;
  if (error) throw error;
  return i07 ? <Shown figure={figure} indicator={i07} question={questionOf(asked, i07)} name={t('questions.ask6')} /> : null;
}
