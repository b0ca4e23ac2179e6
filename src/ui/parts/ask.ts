import { queryOptions, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer, Series } from '../../domain/answer';
import type { Period } from '../../domain/period';
import type { Question } from '../../domain/question';
import { type Session, useSession } from './session';

/** Answers are immutable: the same question of the same pack is asked once. */
function keyOf(session: Session, kind: string, question: unknown) {
  return ['answer', session.pack?.hash ?? null, kind, question] as const;
}

/** Query options of an answer, for `useQueries` and prefetching. */
export function answerOptions(session: Session, question: Question | null) {
  const { asker } = session;
  return queryOptions({
    queryKey: keyOf(session, 'ask', question),
    queryFn: (): Promise<Answer> => (asker && question ? asker.ask(question) : Promise.reject(new Error('nothing to ask'))),
    enabled: asker !== null && question !== null,
  });
}

/** Query options of a series; `periods` in the order of the axis. */
export function seriesOptions(session: Session, question: Question | null, periods: readonly Period[]) {
  const { asker } = session;
  return queryOptions({
    queryKey: keyOf(session, 'series', [question, periods.map((p) => [p.from, p.to, p.end])]),
    queryFn: (): Promise<Series> => (asker && question ? asker.series(question, periods) : Promise.reject(new Error('nothing to ask'))),
    enabled: asker !== null && question !== null && periods.length > 0,
  });
}

/** The answer to a question; `null` waits. */
export function useAnswer(question: Question | null): UseQueryResult<Answer> {
  return useQuery(answerOptions(useSession(), question));
}

/** The same question over several periods. */
export function useSeries(question: Question | null, periods: readonly Period[]): UseQueryResult<Series> {
  return useQuery(seriesOptions(useSession(), question, periods));
}

/** What came of one of many questions. */
export interface Asking {
  readonly answer: Answer | undefined;
  readonly error: Error | null;
}

/** Many questions at once, in their order; `null` has no answer, and equal questions are asked once. */
export function useAnswers(questions: readonly (Question | null)[]): readonly Asking[] {
  const session = useSession();
  const texts = questions.map((q) => (q === null ? null : JSON.stringify(q)));
  const distinct = [...new Set(texts.filter((text) => text !== null))];
  const results = useQueries({ queries: distinct.map((text) => answerOptions(session, questions[texts.indexOf(text)] ?? null)) });
  return texts.map((text) => {
    const result = text === null ? undefined : results[distinct.indexOf(text)];
    return { answer: result?.data, error: result?.error ?? null };
  });
}
