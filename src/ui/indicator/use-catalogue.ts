import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../domain/answer';
import { type Asked, questionBefore, questionOf } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import { planInForce, type Standing, standingOf } from '../../domain/plan';
import { attainment } from '../../i18n/change';
import { answerOptions } from '../parts/ask';
import { type PackView, useSession } from '../parts/session';

export interface CatalogueRow {
  readonly indicator: Indicator;
  /** Null: asking failed. */
  readonly answer: Answer | null;
  readonly before: Answer | null;
  readonly standing: Standing;
  /** Share of the plan in per cent, for what adds up over the year. */
  readonly share: number | null;
  readonly plan: number | null;
}

/**
 * Every indicator of the catalogue in one pass: one query, one drawing of the list.
 * Each answer is kept under its own question too, so that its page has it at once.
 */
export function useCatalogue(pack: PackView, asked: Asked): readonly CatalogueRow[] | null {
  const session = useSession();
  const client = useQueryClient();
  const { period, asOf, unit, partner, before, units, currency } = asked;
  const found = useQuery({
    queryKey: [
      'catalogue',
      pack.hash,
      period.from,
      period.to,
      asOf,
      unit?.id,
      partner?.id,
      before?.period.from,
      before?.period.to,
      units,
      currency,
    ],
    enabled: session.asker !== null,
    placeholderData: keepPreviousData,
    queryFn: () => {
      const get = (question: ReturnType<typeof questionBefore>) =>
        question === null ? Promise.resolve(null) : client.fetchQuery(answerOptions(session, question)).catch(() => null);
      return Promise.all(
        pack.indicators.map(async (indicator): Promise<CatalogueRow> => {
          const [answer, earlier, planned] = await Promise.all([
            get(questionOf(asked, indicator)),
            get(questionBefore(asked, indicator)),
            get(questionOf(asked, indicator, { currency: 'VND' })),
          ]);
          const { plan, milestone } = planInForce(pack.targets, pack.units, indicator.id, asked);
          const value = planned?.total.value ?? null;
          return {
            indicator,
            answer,
            before: earlier,
            plan,
            standing: standingOf(indicator, value, plan, milestone ? 1 : asked.elapsed),
            share: indicator.direction !== 'down' ? attainment(value, plan) : null,
          };
        }),
      );
    },
  });
  return found.data ?? null;
}
