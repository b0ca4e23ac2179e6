import { type Answer, type Measure, NO_MEASURE } from '../domain/answer';
import type { Category, Datum, Figure, KeyItem } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import { change } from '../i18n/change';
import { periodShort } from '../i18n/dates';
import { planned } from '../i18n/format';
import { fraction } from '../i18n/measure';
import { plain } from '../i18n/say';
import { delegationsSay, delegationsTitle } from '../i18n/sentence-delegations';
import { type FigureContext, foot } from './context';
import { datum, groupOf } from './datum';
import { markKey } from './mark';

/** A row: one value of one dimension, found in the answer by that dimension. */
export interface DumbbellRow {
  readonly by: string;
  readonly key: string;
  readonly name: string;
}

export interface DumbbellInput {
  readonly id: string;
  readonly indicator: Pick<Indicator, 'id' | 'decimals'>;
  /** The period asked for, once for each dimension of the rows. */
  readonly now: readonly Answer[];
  readonly before: readonly Answer[];
  readonly rows: readonly DumbbellRow[];
  readonly plan: number | null;
}

const SHAPE = '%';

function find(answers: readonly Answer[], row: DumbbellRow): Measure {
  const answer = answers.find((a) => a.by === row.by);
  return (answer && groupOf(answer, row.key)) ?? NO_MEASURE;
}

/** Change of a share in groups: hollow dot before, full dot now, counts under the label, the plan as a line. */
export function dumbbell(input: DumbbellInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const shape = { unit: SHAPE, decimals: input.indicator.decimals };
  const [first, firstBefore] = [input.now[0], input.before[0]];
  if (!first) throw new RangeError('a dumbbell needs an answer for the period asked for');
  const rows = input.rows
    .map((row) => ({ row, now: find(input.now, row), before: find(input.before, row) }))
    .filter((r) => r.now.n > 0 || r.before.n > 0);
  const key = (row: DumbbellRow, period: Period) =>
    markKey({ indicator: input.indicator.id, by: row.by, group: row.key, period: period.id });
  const categories = rows.map(({ row, now, before }): Category => {
    const moved = change(now, before, 'rate', shape.decimals, lang);
    const sign = typeof moved === 'string' || moved.direction === 'flat' ? '' : moved.direction === 'up' ? '+' : '\u2212';
    const soft = typeof moved === 'string' ? (moved === 'small' ? t('figures.fewCases') : t('figures.noneBefore')) : sign + moved.amount;
    const counted = fraction(now, lang);
    return {
      key: `${row.by}=${row.key}`,
      label: row.name,
      note: counted ? t('figures.delegationCount', { fraction: counted }) : t('figures.missingReason'),
      tail: { strong: datum(now, shape, lang, t).text, soft },
    };
  });
  const facts = {
    period: first.period,
    now: first.total,
    before: firstBefore?.total ?? null,
    beforePeriod: firstBefore?.period ?? null,
    plan: input.plan,
    shape,
    lang,
    groups: rows.map(({ row, now }) => ({ name: row.name, measure: now })),
  };
  const say = delegationsSay(facts);
  const [nowName, beforeName] = [periodShort(first.period, lang), firstBefore ? periodShort(firstBefore.period, lang) : ''];
  const items: KeyItem[] = [
    ...(firstBefore ? [{ mark: 'hollow-dot', tone: 'compare', name: beforeName } as const] : []),
    { mark: 'dot', tone: 'c1', name: nowName },
  ];
  const planText = `${planned(input.plan, shape.decimals, lang)}%`;
  if (input.plan !== null) items.push({ mark: 'tick-down', tone: 'target', name: t('figures.planRate', { value: planText }) });
  const dots = (period: Period, pick: (r: (typeof rows)[number]) => Measure, hollow: boolean): readonly Datum[] =>
    rows.map((r) => ({ ...datum(pick(r), shape, lang, t, key(r.row, period)), ...(hollow ? { hollow: true } : {}) }));
  return {
    id: input.id,
    kind: 'dumbbell',
    title: delegationsTitle(facts),
    measure: firstBefore ? t('figures.delegations', { before: beforeName, now: nowName }) : t('figures.delegationsNow', { now: nowName }),
    sentence: plain(say),
    say,
    unit: SHAPE,
    decimals: shape.decimals,
    head: t('figures.group'),
    categories,
    series: [
      ...(firstBefore ? [{ key: 'before', name: beforeName, tone: 'compare', data: dots(firstBefore.period, (r) => r.before, true) }] : []),
      { key: 'now', name: nowName, tone: 'c1', data: dots(first.period, (r) => r.now, false) },
    ],
    ...(input.plan === null ? {} : { plan: rows.map(() => ({ value: input.plan, text: planText })), planName: t('figures.planTick') }),
    key: items,
    ...foot(ctx),
  };
}
