import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Asked, cutAtSameDay, questionBefore, questionOf } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import { answerOptions, seriesOptions } from '../parts/ask';
import { type PackView, useSession } from '../parts/session';
import { judge, planFor, type TargetRow, targeted } from './target-row';

/** The upper end of a range of evidence: D01 counts what is confirmed, D02 what is claimed as well. */
const UPPER: Readonly<Record<string, string>> = { D01: 'D02' };

/** Every target of the year with what is known about it so far; rows fill in one by one. */
export function useTargets(pack: PackView, asked: Asked): readonly TargetRow[] {
  const session = useSession();
  const indicators = useMemo(() => targeted(pack, asked), [pack, asked]);
  const upper = (i: Indicator) => pack.indicators.find((other) => other.id === UPPER[i.id]) ?? null;
  const history = useMemo(() => asked.history.map((p) => (p === asked.period ? p : cutAtSameDay(p, asked.period, asked.asOf).period)), [asked]);

  const now = useQueries({ queries: indicators.map((i) => answerOptions(session, questionOf(asked, i))) });
  const judged = useQueries({ queries: indicators.map((i) => answerOptions(session, questionOf(asked, i, { currency: 'VND' }))) });
  const before = useQueries({ queries: indicators.map((i) => answerOptions(session, questionBefore(asked, i))) });
  const over = useQueries({
    queries: indicators.map((i) => {
      const other = upper(i);
      return answerOptions(session, other && questionOf(asked, other));
    }),
  });
  const series = useQueries({ queries: indicators.map((i) => seriesOptions(session, questionOf(asked, i), history)) });

  return indicators.map((indicator, at) => {
    const plan = planFor(pack, asked, indicator);
    return {
      indicator,
      plan,
      now: now[at]?.data?.total,
      before: asked.before ? before[at]?.data?.total : null,
      history: series[at]?.data?.points.map((p) => p.total.value),
      upTo: over[at]?.data?.total,
      ...judge(indicator, judged[at]?.data?.total, plan, asked.elapsed),
      error: now[at]?.error ?? judged[at]?.error ?? null,
    };
  });
}
