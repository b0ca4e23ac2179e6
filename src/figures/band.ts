import type { Answer, Measure } from '../domain/answer';
import type { Figure } from '../domain/figure';
import { periodShort } from '../i18n/dates';
import { MISSING, number } from '../i18n/format';
import { plain } from '../i18n/say';
import { bandSay, bandTitle } from '../i18n/sentence-band';
import { bandText } from '../i18n/sentence-contribution';
import { type FigureContext, foot } from './context';
import { groupOf, noteOf } from './datum';
import { markKey } from './mark';
import { wholeSeries, type WholeRow } from './whole';

export interface BandInput {
  readonly id: string;
  /** What is confirmed and what is confirmed or unknown, both by class of task. */
  readonly low: Answer;
  readonly high: Answer;
  /** Codes of the classes, in order. */
  readonly classes: readonly string[];
  readonly label: (key: string) => string;
}

interface Ends {
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

const cases = (measure: Measure): number => Math.round((measure.numerator ?? 0) / 100);

/** Counts of tasks behind the two ends; null where nobody knows. */
export function endsOf(low: Measure, high: Measure): Ends | null {
  return low.status === 'missing' ? null : { n: low.n, low: cases(low), high: cases(high) };
}

const NOTHING: Ends = { n: 0, low: 0, high: 0 };

/** A class without tasks is a true zero where the total is known. */
function endsOfClass(low: Answer, high: Answer, key: string): Ends | null {
  const [a, b] = [groupOf(low, key), groupOf(high, key)];
  return a && b ? endsOf(a, b) : endsOf(low.total, high.total) && NOTHING;
}

/** What cooperation contributed: confirmed (solid), unknown (hatched), reviewed without one (empty); no decimals. */
export function band(input: BandInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { low, high } = input;
  const rows = [
    { key: null, label: t('questions.bandAll'), ends: endsOf(low.total, high.total) },
    ...input.classes.map((key) => ({ key, label: input.label(key), ends: endsOfClass(low, high, key) })),
  ];
  const [all] = rows;
  const ends = all?.ends ?? null;
  const drawn = rows.map(({ key, ends: e }): WholeRow => {
    const mark = (answer: Answer) =>
      markKey({ indicator: answer.indicator, by: key === null ? null : answer.by, group: key, period: answer.period.id });
    const piece = (n: number | null, answer: Answer) => ({ value: n, text: number(n, 0, lang), mark: mark(answer) });
    const note = e === null ? noteOf(low.total, t) : e.n === 0 ? t('figures.trueZero') : null;
    return { pieces: [piece(e && e.low, low), piece(e && e.high - e.low, high), piece(e && e.n - e.high, low)], note };
  });
  const series = wholeSeries(
    [
      { key: 'confirmed', name: t('questions.bandConfirmed'), tone: 'c1' },
      { key: 'unknown', name: t('questions.bandUnknown'), tone: 'compare', hatched: true },
      { key: 'none', name: t('questions.bandNone'), tone: 'sunken' },
    ],
    drawn,
  );
  const facts = {
    n: ends?.n ?? 0,
    low: ends?.low ?? 0,
    high: ends?.high ?? 0,
    undated: low.total.missing,
    period: low.period,
    open: low.total.partial,
    absent: ends === null,
    lang,
  };
  const say = bandSay(facts);
  const counts = (e: Ends) => {
    const texts = { low: number(e.low, 0, lang), high: number(e.high, 0, lang), n: number(e.n, 0, lang) };
    return e.low === e.high ? t('questions.bandOne', texts) : t('questions.bandOf', texts);
  };
  return {
    id: input.id,
    kind: 'share',
    title: bandTitle(facts),
    measure: t('questions.band', { period: periodShort(low.period, lang) }),
    sentence: plain(say),
    say,
    unit: '%',
    decimals: 0,
    head: t('questions.taskClass'),
    categories: rows.map(({ key, label, ends: e }) => ({
      key: key ?? 'all',
      label,
      tail:
        e === null || e.n === 0
          ? { strong: MISSING, soft: '' }
          : { strong: bandText(e.low, e.high, e.n, lang), soft: e.n < 10 ? '' : counts(e) },
    })),
    series,
    key: series.map((s) => ({ mark: s.hatched ? 'hatch' : 'fill', tone: s.tone, name: s.name })),
    ...foot(ctx),
  };
}
