import { useMemo } from 'react';
import type { Answer } from '../../domain/answer';
import { type Asked, questionBefore, questionOf, resolve, unlikeBefore } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import { planInForce } from '../../domain/plan';
import type { Question } from '../../domain/question';
import { useAnswer } from '../parts/ask';
import { useScope } from '../parts/scope';
import type { PackView } from '../parts/session';

/** A comparison: its period, and its answer where one is there and comparable. */
export interface Against {
  readonly period: Period | null;
  readonly unlike: boolean;
  readonly answer: Answer | null;
}

export interface IndicatorAnswers {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly failed: Error | null;
  /** What is compared: the same period last year where the address asks for the period before, or for nothing. */
  readonly against: Against;
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
    const against = (cmp: string) => {
      const other = resolve({ ...scope, cmp }, pack);
      return {
        period: other?.before?.period ?? null,
        unlike: other !== null && unlikeBefore(other, indicator) !== null,
        question: other && questionBefore(other, indicator),
      };
    };
    return {
      now: questionOf(asked, indicator),
      against: against(scope.cmp === 'none' || scope.cmp === 'prev' ? 'yoy' : scope.cmp),
      prev: against('prev').question,
      dong: questionOf(asked, indicator, { currency: 'VND' }),
    };
  }, [pack, asked, indicator, scope]);
  const answer = useAnswer(questions.now);
  const { question: compared, period, unlike } = questions.against;
  const before = useAnswer(compared);
  const prev = useAnswer(questions.prev);
  const planned = useAnswer(questions.dong);
  return {
    question: questions.now,
    answer: answer.data ?? null,
    failed: answer.error,
    against: { period, unlike, answer: before.data ?? null },
    prev: prev.data ?? null,
    ...planInForce(pack.targets, pack.units, indicator.id, asked),
    planned: planned.data ?? null,
  };
}
