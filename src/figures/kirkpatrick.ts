import type { Datum, Figure, KeyItem, SeriesOf } from '../domain/figure';
import { number, percent } from '../i18n/format';
import { plain } from '../i18n/say';
import type { Facts } from '../i18n/sentence-parts';
import { type LevelFacts, trainingSay, trainingTitle } from '../i18n/sentence-training';
import { type FigureContext, foot } from './context';
import { markKey } from './mark';

export interface Level extends LevelFacts {
  /** Indicator whose records a click shows. */
  readonly indicator: string;
  /** Mean in per cent, where the level is measured by a mean (`positive` null). */
  readonly mean: number | null;
  readonly period: string | null;
}

export interface KirkpatrickInput {
  readonly id: string;
  /** Training places of the period, with plan and same period; null where they are not known. */
  readonly trained: Omit<Facts, 'lang'> | null;
  readonly levels: readonly Level[];
}

const NAMES = { 1: 'figures.level1', 2: 'figures.level2', 3: 'figures.level3', 4: 'figures.level4' } as const;
const ASKS = { 1: 'figures.ask1', 2: 'figures.ask2', 3: 'figures.ask3', 4: 'figures.ask4' } as const;

function tail(level: Level, ctx: FigureContext): { strong: string; soft: string } {
  const { lang, t } = ctx;
  if (level.total === 0) return { strong: '–', soft: t('figures.nobodyDue') };
  if (level.measured === 0) return { strong: '–', soft: t('figures.noneMeasured') };
  const count = number(level.measured, 0, lang);
  if (level.positive === null) return { strong: percent(level.mean, 1, lang), soft: t('figures.meanOf', { count }) };
  const share = percent((100 * level.measured) / level.total, 1, lang);
  const few = level.measured < 10;
  return {
    strong: few ? `${number(level.positive, 0, lang)}/${count}` : percent((100 * level.positive) / level.measured, 1, lang),
    soft: t('figures.measuredOf', { count, share }),
  };
}

/** Four bars of one whole each: positive, measured but not positive, not measured (hatched). */
export function kirkpatrick(input: KirkpatrickInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { levels } = input;
  const facts = input.trained ? { ...input.trained, lang } : null;
  const bar = (level: Level, count: number | null): Datum => {
    const share = count === null || level.total === 0 ? null : (100 * count) / level.total;
    const key = markKey({ indicator: level.indicator, by: null, group: null, period: level.period });
    return { value: share, said: count, text: count === null ? '–' : `${number(count, 0, lang)} (${percent(share, 1, lang)})`, key };
  };
  const split = levels.some((l) => l.positive !== null);
  const means = levels.some((l) => l.positive === null && l.measured > 0);
  const all: readonly SeriesOf[] = [
    { key: 'positive', name: t('figures.positive'), tone: 'c1', data: levels.map((l) => bar(l, l.positive)) },
    {
      key: 'negative',
      name: t('figures.notPositive'),
      tone: 'c1-3',
      data: levels.map((l) => bar(l, l.positive === null ? null : l.measured - l.positive)),
    },
    {
      key: 'measured',
      name: t('figures.measuredOnly'),
      tone: 'c1-2',
      data: levels.map((l) => bar(l, l.positive === null ? l.measured : null)),
    },
    {
      key: 'silent',
      name: t('figures.notMeasured'),
      tone: 'compare',
      hatched: true,
      data: levels.map((l) => bar(l, l.total - l.measured)),
    },
  ];
  const series = all.filter((s) => (s.key === 'measured' ? means : s.key === 'silent' || split));
  const say = trainingSay(facts, levels, lang);
  const count = input.trained?.now.value ?? null;
  return {
    id: input.id,
    kind: 'share',
    title: trainingTitle(levels, lang),
    measure: count === null ? t('figures.kirkpatrickUncounted') : t('figures.kirkpatrick', { count: number(count, 0, lang) }),
    sentence: plain(say),
    say,
    unit: '%',
    decimals: 0,
    head: t('figures.level'),
    categories: levels.map((l) => ({
      key: String(l.level),
      rank: String(l.level),
      label: t(NAMES[l.level]),
      note: t(ASKS[l.level]),
      tail: tail(l, ctx),
    })),
    series,
    key: series.map((s): KeyItem => ({ mark: s.hatched ? 'hatch' : 'fill', tone: s.tone, name: s.name })),
    ...foot(ctx),
  };
}
