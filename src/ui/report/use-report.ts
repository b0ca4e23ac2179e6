import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, Measure } from '../../domain/answer';
import { type Asked, comparableBefore, questionOf } from '../../domain/asked';
import type { Indicator, Text } from '../../domain/indicator';
import { planOf } from '../../domain/plan';
import type { Currency, Question } from '../../domain/question';
import { opensByUnit, type ReportChoice, type ReportField, reportGroups, WITHIN } from '../../domain/report';
import { tableContract } from '../../domain/contract';
import type { Entry, Part } from '../../figures/report/table';
import type { CellOf } from '../../figures/report/cells';
import type { Lang } from '../../i18n/format';
import type { Shape } from '../../i18n/measure';
import { restoreCode } from '../../domain/restore-code';
import { answerOptions } from '../parts/ask';
import { type PackView, useSession } from '../parts/session';
import type { Labels } from '../parts/labels';
import type { Spans } from './spans';

type Four = Readonly<Record<CellOf | 'judged', Answer | null>>;

/** One indicator with its answers: the whole, in the values of a dimension, and by unit where that was opened. */
export interface Asked4 {
  readonly indicator: Indicator;
  readonly question: Question;
  readonly failed: string | null;
  /** The period chosen to compare with is not as long: totals cannot be compared. */
  readonly apart: boolean;
  readonly whole: Four;
  readonly within: Four | null;
  readonly units: Four | null;
}

interface Wanted {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly spans: Spans;
  /** The same period is one that the reader chose. */
  readonly chosen: boolean;
  readonly choice: ReportChoice;
  readonly open: readonly string[];
}

export interface AskedGroup {
  readonly field: ReportField;
  readonly entries: readonly Asked4[];
}

/** Every answer the report is made of, in one pass; each is kept under its own question, so that its page has it at once. */
export function useReport({ pack, asked, spans, chosen, choice, open }: Wanted): readonly AskedGroup[] | null {
  const session = useSession();
  const client = useQueryClient();
  const found = useQuery({
    queryKey: ['report', pack.hash, asked, spans, chosen, choice, open],
    enabled: session.asker !== null,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const failures = new Map<string, string>();
      const get = async (question: Question | null): Promise<Answer | null> => {
        if (question === null) return null;
        try {
          return await client.fetchQuery(answerOptions(session, question));
        } catch (cause) {
          failures.set(question.indicator, cause instanceof Error ? cause.message : String(cause));
          return null;
        }
      };
      const apart = (indicator: Indicator) => chosen && !comparableBefore(asked, indicator);
      const four = async (indicator: Indicator, by: string | null): Promise<Four> => {
        const at = (of: CellOf, currency?: Currency) => {
          const span = spans[of];
          return get(span && questionOf(asked, indicator, { by, ...span, ...(currency ? { currency } : {}) }));
        };
        const held = indicator.time === 'last' || spans.toDate === null ? 'period' : 'toDate';
        const [period, toDate, same, before, judged] = await Promise.all([
          at('period'),
          at('toDate'),
          apart(indicator) ? null : at('same'),
          at('before'),
          at(held, 'VND'),
        ]);
        return { period, toDate, same, before, judged };
      };
      return Promise.all(
        reportGroups(pack.indicators, choice).map(async ({ field, indicators }) => ({
          field,
          entries: await Promise.all(
            indicators.map(async (indicator): Promise<Asked4> => {
              const dimension = WITHIN[indicator.id];
              const byUnit = open.includes(indicator.id) && opensByUnit(indicator);
              const [whole, within, units] = await Promise.all([
                four(indicator, null),
                dimension === undefined ? null : four(indicator, dimension),
                byUnit ? four(indicator, 'unit') : null,
              ]);
              const failed = failures.get(indicator.id) ?? null;
              return { indicator, question: questionOf(asked, indicator), failed, apart: apart(indicator), whole, within, units };
            }),
          ),
        })),
      );
    },
  });
  return found.data ?? null;
}

const shapeOf = (indicator: Indicator, currency: Currency, lang: Lang): Shape => {
  const dollars = currency === 'USD' ? indicator.usd : null;
  return dollars ? { unit: dollars.unit[lang], decimals: 2 } : { unit: indicator.unit[lang], decimals: indicator.decimals };
};

const of = (answers: Four, pick: (answer: Answer) => Measure | null) => ({
  period: answers.period && pick(answers.period),
  toDate: answers.toDate && pick(answers.toDate),
  judged: answers.judged && pick(answers.judged),
  same: answers.same && pick(answers.same),
  before: answers.before && pick(answers.before),
});

const groupIn = (answer: Answer | null, key: string): Measure | null => answer?.groups.find((g) => g.key === key)?.measure ?? null;

/** A value of a dimension that an additive answer does not name did not occur; of a unit it does not name nothing is known. */
function nothing(answer: Answer, indicator: Indicator): Measure | null {
  if (answer.by === 'unit' || indicator.denominator !== null || answer.total.value === null) return null;
  return { ...answer.total, value: 0, numerator: 0, n: 0, missing: 0, status: 'nil', smallN: false };
}

/** The groups of an answer as lines, the largest first; those with nothing in any column are counted, not listed. */
function partsOf(
  answers: Four | null,
  name: (key: string) => string,
  facts: Pick<Entry, 'indicator' | 'shape' | 'planShape' | 'apart'>,
  plan: (key: string) => number | null,
): { readonly parts: readonly Part[]; readonly silent: number } {
  if (!answers) return { parts: [], silent: 0 };
  const all = [answers.period, answers.toDate, answers.same, answers.before];
  const keys = [...new Set(all.flatMap((a) => a?.groups.map((g) => g.key) ?? []))];
  const heard = keys.filter((key) => plan(key) !== null || all.some((a) => groupIn(a, key)?.value));
  const size = (key: string) => groupIn(answers.period, key)?.value ?? -Infinity;
  const parts = heard
    .map((key): Part => ({
      ...facts,
      key,
      name: name(key),
      plan: plan(key),
      ...of(answers, (answer) => groupIn(answer, key) ?? nothing(answer, facts.indicator)),
    }))
    .toSorted((a, b) => size(b.key) - size(a.key) || a.name.localeCompare(b.name, 'vi'));
  return { parts, silent: keys.length - heard.length };
}

/** The answers of one indicator as lines of the report. */
export function entryOf(found: Asked4, pack: PackView, asked: Asked, labels: Labels, lang: Lang): Entry {
  const { indicator, question } = found;
  const targets = (unit: string | null, period: string | null | undefined) =>
    asked.partner || period == null ? null : planOf(pack.targets, pack.units, indicator.id, unit, period);
  const own = asked.period.id === asked.year?.id ? null : targets(asked.unit?.id ?? null, asked.period.id);
  const missing = indicator.tables.find((table) => pack.absent.includes(table));
  const absent: Text | null = missing === undefined ? null : (tableContract(missing)?.title ?? { vi: missing, en: missing });
  const facts = {
    indicator,
    shape: shapeOf(indicator, question.currency, lang),
    planShape: shapeOf(indicator, 'VND', lang),
    milestone: own,
    apart: found.apart,
    absent,
    failed: found.failed,
    passport: restoreCode(question, pack.hash, indicator.version),
    plan: targets(asked.unit?.id ?? null, asked.year?.id),
  };
  const dimension = WITHIN[indicator.id] ?? '';
  const within = partsOf(
    found.within,
    (key) => labels.label(dimension, key),
    facts,
    () => null,
  );
  const units = partsOf(
    found.units,
    (key) => labels.label('unit', key),
    facts,
    (key) => targets(key, asked.year?.id),
  );
  return {
    ...facts,
    ...of(found.whole, (answer) => answer.total),
    within: within.parts,
    units: units.parts,
    silent: units.silent,
  };
}
