import type { Measure } from '../domain/answer';
import type { Datum, Fan, FanBand, Figure, SeriesOf, TimeMark } from '../domain/figure';
import type { Forecast, NoForecast, Range } from '../domain/forecast';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { PathPoint } from '../domain/plan-path';
import { yearOf } from '../i18n/dates';
import { number, planned, range } from '../i18n/format';
import type { Shape } from '../i18n/measure';
import { plain, say } from '../i18n/say';
import { estimated, forecastSay } from '../i18n/sentence-forecast';
import { indicatorSay, indicatorTitle } from '../i18n/sentence-indicator';
import { type FigureContext, foot } from './context';
import { datum } from './datum';
import { markKey } from './mark';
import { withMarks } from './time-marks';

export interface CourseInput {
  readonly id: string;
  readonly indicator: Pick<Indicator, 'id' | 'short' | 'unit' | 'decimals'>;
  /** Names of the steps through the year, first to last: T1 … T12. */
  readonly steps: readonly string[];
  /** Cumulative value at the end of each step up to the last day of the period asked. */
  readonly now: readonly (Measure | null)[];
  /** The same up to the data date, where the period asked ended before it. */
  readonly after: readonly (Measure | null)[];
  readonly before: readonly (Measure | null)[];
  /** Plan at the end of each step: straight through the targets that are set; null where none is. */
  readonly path: readonly (PathPoint | null)[];
  /** Plan of the whole year. */
  readonly plan: number | null;
  readonly period: Period;
  /** The year drawn. */
  readonly year: Period;
  readonly beforePeriod: Period | null;
  /** Asked to compare with, but not as long. */
  readonly unlike?: Period | null;
  /** The year of the line `before`; null: none is drawn. */
  readonly beforeYear: Period | null;
  /** Value of the period asked for and of what it is compared with: what the sentence speaks of. */
  readonly total: Measure;
  readonly totalBefore: Measure | null;
  /** Of the whole year; null where the year is over or the question has no estimate. */
  readonly forecast: Forecast | NoForecast | null;
  readonly marks: readonly TimeMark[];
}

const last = (measures: readonly (Measure | null)[]): number => measures.findLastIndex((m) => m?.value != null);

function fanOf(input: CourseInput, shape: Shape, { lang, t }: FigureContext): Fan | null {
  const { forecast } = input;
  const line = last(input.after) >= 0 ? input.after : input.now;
  const [from, to] = [last(line), input.steps.length - 1];
  const start = line[from]?.value ?? null;
  if (forecast === null || typeof forecast === 'string' || start === null || from >= to) return null;
  const places = estimated(shape);
  const end = (value: number): Datum => ({ value, text: number(value, places, lang) });
  const band = ([low, high]: Range, share: string): FanBand => ({
    low: end(low),
    high: end(high),
    share,
    text: range(low, high, places, lang),
  });
  return {
    name: t('figures.forecast'),
    from,
    to,
    start,
    mid: { value: forecast.mid, text: number(forecast.mid, places, lang), note: t('figures.estimate') },
    inner: band(forecast.inner, '50%'),
    outer: band(forecast.outer, '80%'),
  };
}

const NOT = { few: 'figures.forecastFew', nothing: 'figures.forecastNothing', wide: 'figures.forecastWide' } as const;

/** The course of the year: this year in bold, the year compared in grey, the plan dashed, and where it may end as a fan. */
export function course(input: CourseInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { indicator, steps, forecast } = input;
  const shape = { unit: indicator.unit[lang], decimals: indicator.decimals };
  const name = indicator.short[lang];
  const key = (p: Period | null) => markKey({ indicator: indicator.id, by: null, group: null, period: p?.id ?? null });
  const line = (measures: readonly (Measure | null)[], p: Period | null): readonly Datum[] =>
    steps.map((_, i) => {
      const m = measures[i] ?? null;
      return m === null ? { value: null, text: '–' } : datum(m, shape, lang, t, key(p));
    });
  const path = steps.map((_, i): Datum => {
    const point = input.path[i] ?? null;
    if (point === null) return { value: null, text: '–' };
    const text = planned(point.value, shape.decimals, lang);
    return { value: point.value, text, ...(point.set ? {} : { note: t('figures.planSpread') }) };
  });
  const known = last(input.now);
  const facts = {
    period: input.period,
    now: input.total,
    before: input.totalBefore,
    beforePeriod: input.beforePeriod,
    unlike: input.unlike ?? null,
    plan: input.plan,
    shape,
    lang,
  };
  const fan = fanOf(input, shape, ctx);
  const estimate = forecast !== null && typeof forecast !== 'string' ? forecast : null;
  const spoken = say(indicatorSay(facts, name), fan && estimate ? forecastSay({ ...facts, forecast: estimate, year: input.year }) : []);
  const series: SeriesOf[] = [{ key: 'now', name: yearOf(input.year), tone: 'c1', data: line(input.now, input.period) }];
  if (last(input.after) > known)
    series.push({
      key: 'after',
      name: t('figures.afterPeriod'),
      tone: 'c1-2',
      draw: 'line',
      data: line(
        input.after.map((m, i) => (i < known ? null : m)),
        null,
      ),
    });
  if (input.beforeYear)
    series.unshift({
      key: 'before',
      name: t('figures.yearValue', { year: yearOf(input.beforeYear) }),
      tone: 'compare',
      data: line(input.before, input.beforeYear),
    });
  if (path.some((d) => d.value !== null))
    series.unshift({ key: 'plan', name: t('figures.planPath'), tone: 'target', draw: 'dashed', data: path });
  const notes = [
    ...(fan && estimate ? [t('figures.forecastHow', { n: estimate.years.length })] : []),
    ...(typeof forecast === 'string' ? [t(NOT[forecast])] : []),
  ];
  return withMarks(
    {
      id: input.id,
      kind: 'lines',
      title: indicatorTitle(facts, name),
      measure: t('figures.cumulative', { unit: shape.unit }),
      sentence: plain(spoken),
      say: spoken,
      unit: shape.unit,
      decimals: shape.decimals,
      head: t('figures.month'),
      categories: steps.map((label, i) => ({ key: String(i + 1), label })),
      series,
      ...(known >= 0 && known < steps.length - 1 ? { now: known } : {}),
      ...(fan ? { fan } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      ...foot(ctx),
    },
    input.marks,
  );
}
