import type { Answer, Group, Measure } from '../domain/answer';
import type { Category, Datum, Figure } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { periodShort } from '../i18n/dates';
import { planned } from '../i18n/format';
import { fraction } from '../i18n/measure';
import { plain } from '../i18n/say';
import { planKeptSay, planKeptTitle } from '../i18n/sentence-plan-kept';
import { type FigureContext, foot } from './context';
import { datum } from './datum';
import { markKey } from './mark';

export interface PlanKeptInput {
  readonly id: string;
  readonly indicator: Pick<Indicator, 'id' | 'decimals'>;
  /** Plan items due and done, by kind of activity. */
  readonly done: Answer;
  readonly before: Answer | null;
  readonly plan: number | null;
  /** Activities outside the plan; its plan is a ceiling. */
  readonly unplanned: Answer;
  readonly unplannedPlan: number | null;
  readonly label: (key: string) => string;
}

/** Best kept first; kinds of few items after them, unranked; what has no items last. */
function ranked(groups: readonly Group[]): readonly Group[] {
  const weak = (g: Group) => (g.measure.value === null ? 2 : g.measure.smallN ? 1 : 0);
  return groups.toSorted(
    (a, b) =>
      weak(a) - weak(b) ||
      (weak(a) === 1 ? b.measure.n - a.measure.n : (b.measure.value ?? 0) - (a.measure.value ?? 0)) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** What of the plan was done, by kind of activity, with the plan as a tick; and below it what was done outside the plan. */
export function planKept(input: PlanKeptInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { done, unplanned, plan, unplannedPlan } = input;
  const shape = { unit: '%', decimals: input.indicator.decimals };
  const kinds = ranked(done.groups);
  const facts = {
    period: done.period,
    now: done.total,
    before: input.before?.total ?? null,
    beforePeriod: input.before?.period ?? null,
    plan,
    shape,
    lang,
    kinds: kinds.map((g) => ({ name: input.label(g.key), measure: g.measure })),
    unplanned: unplanned.total,
    unplannedPlan,
  };
  const say = planKeptSay(facts);
  const row = (key: string, label: string, measure: Measure, note?: string): Category => {
    const counted = fraction(measure, lang);
    const text = datum(measure, shape, lang, t).text;
    const soft = counted === null || counted === text ? '' : counted;
    return { key, label, ...(note === undefined ? {} : { note }), tail: { strong: text, soft } };
  };
  const bar = (measure: Measure, answer: Answer, group: string | null): Datum => ({
    ...datum(
      measure,
      shape,
      lang,
      t,
      markKey({ indicator: answer.indicator, by: group === null ? null : answer.by, group, period: answer.period.id }),
    ),
    ...(measure.smallN ? { few: true } : {}),
  });
  const tick = (value: number | null): Datum | null => (value === null ? null : { value, text: `${planned(value, 1, lang)}%` });
  return {
    id: input.id,
    kind: 'bars',
    title: planKeptTitle(facts),
    measure: t('questions.planKept', { period: periodShort(done.period, lang) }),
    sentence: plain(say),
    say,
    unit: '%',
    decimals: shape.decimals,
    head: t('questions.activityKind'),
    categories: [
      row('all', t('questions.allDue'), done.total),
      ...kinds.map((g) => row(g.key, input.label(g.key), g.measure)),
      row('unplanned', t('questions.unplanned'), unplanned.total, t('questions.unplannedNote')),
    ],
    series: [
      {
        key: input.indicator.id,
        name: t('questions.share'),
        tone: 'c1',
        data: [bar(done.total, done, null), ...kinds.map((g) => bar(g.measure, done, g.key)), bar(unplanned.total, unplanned, null)],
      },
    ],
    ...(plan === null && unplannedPlan === null
      ? {}
      : {
          plan: [tick(plan), ...kinds.map(() => tick(plan)), tick(unplannedPlan)],
          planName: t('figures.planTick'),
          key: [{ mark: 'tick-down', tone: 'target', name: t('figures.planTick') }],
        }),
    ...foot(ctx),
  };
}
