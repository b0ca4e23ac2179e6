import { useMemo } from 'react';
import type { Answer } from '../../domain/answer';
import { type Asked, questionBefore, questionOf, resolve } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import { planInForce } from '../../domain/plan';
import type { Question } from '../../domain/question';
import { useAnswer } from '../parts/ask';
import { useScope } from '../parts/scope';
import type { PackView } from '../parts/session';

export interface IndicatorAnswers {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly failed: Error | null;
  readonly yoy: Answer | null;
  readonly prev: Answer | null;
  /** Milestone of the period or plan of the year, in the indicator's own unit (money: the dong); null where none is set. */
  readonly plan: number | null;
  /** The plan is one of the period itself. */
  readonly milestone: boolean;
  /** The value the plan is held against: money always in the currency of the plan. */
  readonly planned: Answer | null;
}

/** Everything the head of an indicator's page is made of. */
export function useIndicator(pack: PackView, asked: Asked, indicator: Indicator): IndicatorAnswers {
  const { scope } = useScope();
  const questions = useMemo(() => {
    const against = (cmp: 'yoy' | 'prev') => {
      const other = resolve({ ...scope, cmp }, pack);
      return other && questionBefore(other, indicator);
    };
    return {
      now: questionOf(asked, indicator),
      yoy: against('yoy'),
      prev: against('prev'),
      dong: questionOf(asked, indicator, { currency: 'VND' }),
    };
  }, [pack, asked, indicator, scope]);
  const answer = useAnswer(questions.now);
  const yoy = useAnswer(questions.yoy);
  const prev = useAnswer(questions.prev);
  const planned = useAnswer(questions.dong);
  return {
    question: questions.now,
    answer: answer.data ?? null,
    failed: answer.error,
    yoy: yoy.data ?? null,
    prev: prev.data ?? null,
    ...planInForce(pack.targets, pack.units, indicator.id, asked),
    planned: planned.data ?? null,
  };
}
