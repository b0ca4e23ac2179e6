import type { Answer, Group, Measure } from '../domain/answer';
import type { Category, Datum, Figure, KeyItem } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { attainment } from '../i18n/change';
import { periodShort } from '../i18n/dates';
import { number, percent, planned } from '../i18n/format';
import { isRate } from '../i18n/measure';
import { plain } from '../i18n/say';
import { breakdownSay, breakdownTitle } from '../i18n/sentence-breakdown';
import { inside } from '../i18n/words';
import { type FigureContext, foot } from './context';
import { datum } from './datum';
import { markKey } from './mark';

export interface BreakdownInput {
  readonly id: string;
  readonly indicator: Pick<Indicator, 'id' | 'short' | 'unit' | 'decimals' | 'units'>;
  readonly answer: Answer;
  /** Name of the dimension, in the language: "đối tác". */
  readonly by: string;
  /** Name of a group from its key, in the language. */
  readonly label: (key: string) => string;
  /** Plan of each group, where there is one. */
  readonly plans: ReadonlyMap<string, number>;
  /** Rows at most; the rest becomes "Khác" where the groups add up, or a note where they do not. */
  readonly top: number;
}

const COLLATOR = new Intl.Collator('vi');

/** The groups make up the total: sums whose groups do not overlap. Checked on the numbers, not taken on trust. */
function addsUp(answer: Answer, additive: boolean): boolean {
  const { value } = answer.total;
  if (!additive || value === null) return false;
  const sum = answer.groups.reduce((s, g) => s + (g.measure.value ?? 0), 0);
  return Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** The largest first; rates of few cases after them, unranked, those that rest on most cases first; missing last. */
function sorted(groups: readonly Group[], label: (key: string) => string, rate: boolean): readonly Group[] {
  const weak = (g: Group): number => (g.measure.value === null ? 2 : rate && g.measure.smallN ? 1 : 0);
  const size = (g: Group): number => (weak(g) === 1 ? g.measure.n : (g.measure.value ?? 0));
  return groups.toSorted((a, b) => weak(a) - weak(b) || size(b) - size(a) || COLLATOR.compare(label(a.key), label(b.key)));
}

function restOf(groups: readonly Group[]): Measure {
  const value = groups.reduce((s, g) => s + (g.measure.value ?? 0), 0);
  const n = groups.reduce((s, g) => s + g.measure.n, 0);
  return {
    value,
    numerator: value,
    denominator: null,
    n,
    missing: 0,
    status: n > 0 && n < 10 ? 'small_n' : 'ok',
    partial: groups.some((g) => g.measure.partial),
    smallN: n > 0 && n < 10,
  };
}

/** Horizontal bars by one dimension, the largest first, missing last. */
export function breakdown(input: BreakdownInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { indicator, answer, label, plans } = input;
  const shape = { unit: indicator.unit[lang], decimals: indicator.decimals };
  const rate = isRate(shape.unit);
  const groups = sorted(answer.groups, label, rate);
  const adds = addsUp(answer, indicator.units === 'sum');
  const cut = groups.length > input.top ? input.top - (adds ? 1 : 0) : groups.length;
  const [shown, hidden] = [groups.slice(0, cut), groups.slice(cut)];
  const silent = hidden.filter((g) => g.measure.value === null);
  const rest = adds && hidden.length > silent.length ? hidden.filter((g) => g.measure.value !== null) : [];
  const key = (group: string) => markKey({ indicator: indicator.id, by: answer.by, group, period: answer.period.id });
  const share = (measure: Measure, plan: number | null): string => {
    const reached = rate ? null : attainment(measure.value, plan);
    return reached === null ? '' : percent(reached, 1, lang);
  };
  const category = (id: string, name: string, measure: Measure, plan: number | null): Category => ({
    key: id,
    label: name,
    tail: { strong: datum(measure, shape, lang, t).text, soft: share(measure, plan) },
  });
  const restMeasure = restOf(rest);
  const hasPlan = shown.some((g) => plans.has(g.key));
  const name = indicator.short[lang];
  const facts = {
    name,
    parts: groups.map((g) => ({ name: label(g.key), measure: g.measure, plan: plans.get(g.key) ?? null })),
    total: answer.total,
    adds,
    shape,
    lang,
  };
  const say = breakdownSay(facts);
  const items: KeyItem[] = hasPlan
    ? [
        { mark: 'fill', tone: 'c1', name: `${name}, ${periodShort(answer.period, lang)}` },
        { mark: 'tick-down', tone: 'target', name: t('figures.planYear') },
      ]
    : [];
  const words = { name, by: inside(input.by), period: periodShort(answer.period, lang), unit: shape.unit };
  const undrawn = hidden.length - rest.length;
  const plan = shown.map((g): Datum | null => {
    const value = plans.get(g.key) ?? null;
    return value === null ? null : { value, text: planned(value, shape.decimals, lang) };
  });
  return {
    id: input.id,
    kind: 'bars',
    title: breakdownTitle(facts),
    measure: hasPlan ? t('figures.breakdownPlan', words) : t('figures.breakdown', words),
    sentence: plain(say),
    say,
    unit: shape.unit,
    decimals: shape.decimals,
    head: input.by,
    categories: [
      ...shown.map((g) => category(g.key, label(g.key), g.measure, plans.get(g.key) ?? null)),
      ...(rest.length > 0 ? [category('other', t('figures.otherCount', { count: number(rest.length, 0, lang) }), restMeasure, null)] : []),
    ],
    series: [
      {
        key: indicator.id,
        name,
        tone: 'c1',
        data: [
          ...shown.map((g) => ({ ...datum(g.measure, shape, lang, t, key(g.key)), ...(rate && g.measure.smallN ? { few: true } : {}) })),
          ...(rest.length > 0 ? [datum(restMeasure, shape, lang, t)] : []),
        ],
      },
    ],
    ...(hasPlan ? { plan: [...plan, ...(rest.length > 0 ? [null] : [])], planName: t('figures.planYear') } : {}),
    ...(undrawn > 0 ? { notes: [t('figures.rest', { count: number(undrawn, 0, lang) })] } : {}),
    ...(items.length > 0 ? { key: items } : {}),
    ...foot(ctx),
  };
}
