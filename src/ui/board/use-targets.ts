import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Asked, comparableBefore, cutAtSameDay, questionBefore, questionOf } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import { planInForce } from '../../domain/plan';
import { seriesOptions, useAnswers } from '../parts/ask';
import { type PackView, useSession } from '../parts/session';
import { judge, type TargetRow, targeted } from './target-row';

/** The upper end of a range of evidence: D01 counts what is confirmed, D02 what is claimed as well. */
const UPPER: Readonly<Record<string, string>> = { D01: 'D02' };

/** The periods of the history, each cut at the same elapsed day when the period asked is open. */
export function sameDay(asked: Asked): readonly Period[] {
  return asked.history.map((p) => (p === asked.period ? p : cutAtSameDay(p, asked.period, asked.asOf).period));
}

/** Every target of the year with what is known about it so far; rows fill in one by one. `only`: this one, without its history. */
export function useTargets(pack: PackView, asked: Asked, only?: string): readonly TargetRow[] {
  const session = useSession();
  const indicators = useMemo(() => targeted(pack, asked).filter((i) => only === undefined || i.id === only), [pack, asked, only]);
  const upper = (i: Indicator) => pack.indicators.find((other) => other.id === UPPER[i.id]) ?? null;
  const history = useMemo(() => sameDay(asked), [asked]);

  const now = useAnswers(indicators.map((i) => questionOf(asked, i)));
  const judged = useAnswers(indicators.map((i) => questionOf(asked, i, { currency: 'VND' })));
  const before = useAnswers(indicators.map((i) => questionBefore(asked, i)));
  const over = useAnswers(
    indicators.map((i) => {
      const other = upper(i);
      return other && questionOf(asked, other);
    }),
  );
  const drawn = only === undefined ? indicators : [];
  const series = useQueries({ queries: drawn.map((i) => seriesOptions(session, questionOf(asked, i), history)) });

  return indicators.map((indicator, at) => {
    const { plan, milestone } = planInForce(pack.targets, pack.units, indicator.id, asked);
    return {
      indicator,
      plan,
      milestone,
      now: now[at]?.answer?.total,
      before: comparableBefore(asked, indicator) ? before[at]?.answer?.total : null,
      unlike: asked.before !== null && !comparableBefore(asked, indicator),
      history: series[at]?.data?.points.map((p) => p.total.value),
      upTo: over[at]?.answer?.total,
      ...judge(indicator, judged[at]?.answer?.total, plan, milestone ? 1 : asked.elapsed),
      error: now[at]?.error ?? judged[at]?.error ?? null,
    };
  });
}
