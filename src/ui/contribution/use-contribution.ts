import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { By } from '../../contribution/group';
import { type Model, modelOf } from '../../contribution/model';
import { type Asked, questionBefore, questionOf } from '../../domain/asked';
import { codesOf } from '../../domain/codes';
import type { ContributionFacts, Fault } from '../../domain/contribution';
import type { Question } from '../../domain/question';
import { type PackView, useSession } from '../parts/session';

export interface Contribution {
  readonly question: Question;
  readonly facts: ContributionFacts | undefined;
  /** Every group, and no more of them than a picture holds. */
  readonly model: Model | undefined;
  readonly few: Model | undefined;
  /** The period it is compared with; null: nothing, undefined: not yet. */
  readonly before: Model | null | undefined;
  readonly faults: readonly Fault[];
}

function useFacts(question: Question | null) {
  const { asker, pack } = useSession();
  return useQuery({
    queryKey: ['answer', pack?.hash ?? null, 'contribution', question],
    queryFn: () => (asker && question ? asker.contribution(question) : Promise.reject(new Error('nothing to ask'))),
    enabled: asker !== null && question !== null,
  });
}

const AREAS = codesOf('task_area');

/** The task results of what is asked, graded and grouped; failures are thrown to the page's boundary. */
export function useContribution(pack: PackView, asked: Asked, by: By): Contribution {
  const { asker } = useSession();
  const indicator = pack.indicators.find((i) => i.id === 'D02');
  if (!indicator) throw new Error('no indicator D02');
  const question = useMemo(() => questionOf(asked, indicator), [asked, indicator]);
  const earlier = useMemo(() => questionBefore(asked, indicator), [asked, indicator]);
  const now = useFacts(question);
  const then = useFacts(earlier);
  const faults = useQuery({
    queryKey: ['answer', pack.hash, 'contribution faults', question],
    queryFn: () => (asker ? asker.contributionFaults(question) : Promise.reject(new Error('nothing to ask'))),
    enabled: asker !== null && now.data !== undefined,
  });
  const failed = now.error ?? then.error ?? faults.error;
  if (failed) throw failed;
  const partners = useMemo(() => new Map(pack.partners.map((p) => [p.id, p])), [pack]);
  const facts = now.data;
  const model = useMemo(() => facts && modelOf(facts, { by, partners, areas: AREAS }), [facts, by, partners]);
  const few = useMemo(() => facts && modelOf(facts, { by, partners, areas: AREAS, few: true }), [facts, by, partners]);
  const before = useMemo(() => then.data && modelOf(then.data, { by: 'kind', partners, areas: AREAS }), [then.data, partners]);
  return { question, facts, model, few, before: earlier === null ? null : before, faults: faults.data ?? [] };
}
