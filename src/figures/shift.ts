import type { Answer, Measure, Series } from '../domain/answer';
import type { Datum, Figure, SeriesOf, TimeMark } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { span as spanOf, yearOf } from '../i18n/dates';
import { plain } from '../i18n/say';
import { shiftSay, shiftTitle } from '../i18n/sentence-shift';
import { type FigureContext, foot } from './context';
import { datum, groupOf, isOpen } from './datum';
import { markKey } from './mark';
import { withMarks } from './time-marks';

export interface ShiftInput {
  readonly id: string;
  readonly indicator: Pick<Indicator, 'id' | 'decimals'>;
  /** By content area. Whole years, oldest first; years not over are left out of the lines. */
  readonly years: Series;
  /** The same period of the last years, oldest first; the last is the period asked for. */
  readonly same: Series;
  readonly before: Answer | null;
  /** On the axis of the closed years. */
  readonly marks?: readonly TimeMark[];
}

const IMPLEMENTATION = 'thi_hanh_pl';
const LAW_MAKING = 'xay_dung_pl';

/** The share of one content area among the activities that state one: cases of the group over cases of all. */
export function areaShare(answer: Answer, area: string): Measure {
  const { total } = answer;
  const cases = groupOf(answer, area)?.n ?? 0;
  const value = total.value === null || total.n === 0 ? null : (100 * cases) / total.n;
  return { ...total, value, numerator: value === null ? null : 100 * cases, denominator: value === null ? null : total.n };
}

/** Law implementation against law-making: lines over closed years, and beside them the same period of each year. */
export function shift(input: ShiftInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const shape = { unit: '%', decimals: input.indicator.decimals };
  const areas = [
    { area: IMPLEMENTATION, tone: 'c1', name: t('questions.implementation'), short: t('questions.implementationShort') },
    { area: LAW_MAKING, tone: 'c2', name: t('questions.lawMaking'), short: t('questions.lawMakingShort') },
  ] as const;
  const closed = input.years.points.filter((p) => p.period.kind === 'nam' && !isOpen(p.period, ctx.asOf));
  const now = input.same.points.at(-1);
  if (!now) throw new RangeError('the same-period panel needs the period asked for');
  const point = (answer: Answer, area: string): Datum => {
    const measure = areaShare(answer, area);
    const key = markKey({ indicator: input.indicator.id, by: answer.by, group: area, period: answer.period.id });
    const made = datum(measure, shape, lang, t, key);
    return measure.smallN && measure.value !== null ? { ...made, value: null, note: t('figures.fewCases') } : made;
  };
  const draw = (answers: readonly Answer[]): readonly SeriesOf[] =>
    areas.map(({ area, tone, short }) => ({ key: area, name: short, tone, data: answers.map((a) => point(a, area)) }));
  const [start] = closed;
  const facts = {
    period: now.period,
    implementation: areaShare(now, IMPLEMENTATION),
    lawMaking: areaShare(now, LAW_MAKING),
    implementationBefore: input.before && areaShare(input.before, IMPLEMENTATION),
    lawMakingBefore: input.before && areaShare(input.before, LAW_MAKING),
    beforePeriod: input.before?.period ?? null,
    first: start
      ? { period: start.period, implementation: areaShare(start, IMPLEMENTATION), lawMaking: areaShare(start, LAW_MAKING) }
      : null,
    shape,
    lang,
  };
  const say = shiftSay(facts);
  const periods = t('figures.samePeriods', { span: spanOf(now.period, lang) });
  const base = { unit: shape.unit, decimals: shape.decimals, head: t('figures.years'), ...foot(ctx) };
  const column = (a: Answer) => ({ key: a.period.id ?? a.period.to, label: yearOf(a.period) });
  const panel: Figure = {
    ...base,
    id: `${input.id}-same`,
    kind: 'columns',
    title: periods,
    heading: now.period.kind === 'nam' ? t('figures.years') : periods,
    measure: shape.unit,
    sentence: '',
    categories: input.same.points.map(column),
    series: draw(input.same.points),
  };
  const years = [yearOf(start?.period ?? now.period), yearOf(now.period)];
  const figure: Figure = {
    ...base,
    id: input.id,
    kind: 'lines',
    title: shiftTitle(facts),
    measure: t('questions.shift', { span: [...new Set(years)].join('–') }),
    sentence: plain(say),
    say,
    heading: t('figures.fullYears'),
    categories: closed.map(column),
    series: draw(closed),
    panels: [panel],
    key: areas.map(({ tone, name }) => ({ mark: 'fill', tone, name })),
  };
  return withMarks(figure, input.marks ?? []);
}
