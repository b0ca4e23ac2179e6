import type { Answer, Measure } from '../domain/answer';
import type { Figure } from '../domain/figure';
import { periodShort } from '../i18n/dates';
import { MISSING, number, percent } from '../i18n/format';
import { plain } from '../i18n/say';
import { type CountedSide, sidesSay, sidesTitle } from '../i18n/sentence-sides';
import { type FigureContext, foot } from './context';
import { groupOf, noteOf } from './datum';
import { markKey } from './mark';
import { type Part, wholeSeries, type WholeRow } from './whole';

export interface SidesInput {
  readonly id: string;
  /** Signed in the period and in force at its end, both by `agreements.scope`. */
  readonly signed: Answer;
  readonly signedBefore: Answer | null;
  readonly inForce: Answer;
  /** The multilateral share of aid disbursed. */
  readonly money: Answer;
  readonly moneyBefore: Answer | null;
  readonly decimals: number;
}

const SCOPES = ['song_phuong', 'da_phuong'] as const;

/** Multilateral ones of an answer by scope; null where nobody knows. */
function countedSide(answer: Answer | null): CountedSide | null {
  const total = answer?.total.value ?? null;
  return answer === null || total === null ? null : { multi: groupOf(answer, 'da_phuong')?.value ?? 0, total };
}

/** Few are told as a fraction, many as a share. */
function shareOf(side: CountedSide | null, ctx: FigureContext): string {
  if (side === null) return MISSING;
  if (side.total === 0) return number(0, 0, ctx.lang);
  return side.total < 20
    ? `${number(side.multi, 0, ctx.lang)}/${number(side.total, 0, ctx.lang)}`
    : percent((100 * side.multi) / side.total, 0, ctx.lang);
}

function countedRow(answer: Answer, ctx: FigureContext): WholeRow {
  const { lang, t } = ctx;
  const { value } = answer.total;
  const piece = (n: number | null, group: string | null) => ({
    value: n,
    text: number(n, 0, lang),
    mark: markKey({ indicator: answer.indicator, by: answer.by, group, period: answer.period.id }),
  });
  const known = SCOPES.map((scope) => (value === null ? null : (groupOf(answer, scope)?.value ?? 0)));
  const rest = value === null ? null : value - known.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  return { pieces: [...known.map((n, i) => piece(n, SCOPES[i] ?? null)), piece(rest, null)], note: noteOf(answer.total, t) };
}

function moneyRow(answer: Answer, decimals: number, ctx: FigureContext): WholeRow {
  const { lang, t } = ctx;
  const mark = markKey({ indicator: answer.indicator, by: null, group: null, period: answer.period.id });
  const { value } = answer.total;
  const piece = (share: number | null) => ({ value: share, text: percent(share, decimals, lang), mark });
  return {
    pieces: [piece(value === null ? null : 100 - value), piece(value), { value: value === null ? null : 0, text: MISSING }],
    note: noteOf(answer.total, t),
  };
}

/** Bilateral and multilateral parts of what is signed, of what is in force and of the money. */
export function sides(input: SidesInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { signed, inForce, money, decimals } = input;
  const parts: readonly Part[] = [
    { key: 'bilateral', name: t('questions.bilateral'), tone: 'c1-3' },
    { key: 'multilateral', name: t('questions.multilateral'), tone: 'c1' },
    { key: 'unknown', name: t('questions.unknownSide'), tone: 'compare', hatched: true },
  ];
  const [before, was] = [countedSide(input.signedBefore), input.moneyBefore?.total ?? null];
  const series = wholeSeries(parts, [countedRow(signed, ctx), countedRow(inForce, ctx), moneyRow(money, decimals, ctx)]);
  const same = (value: string | null) => (value === null || value === MISSING ? '' : t('questions.sameAs', { value }));
  const rateText = (m: Measure | null) => (m === null ? null : percent(m.value, decimals, lang));
  const facts = {
    period: signed.period,
    signed: countedSide(signed),
    inForce: countedSide(inForce),
    money: money.total,
    before: was,
    beforePeriod: input.moneyBefore?.period ?? null,
    decimals,
    lang,
  };
  const say = sidesSay(facts);
  return {
    id: input.id,
    kind: 'share',
    title: sidesTitle(facts),
    measure: t('questions.sides', { period: periodShort(signed.period, lang) }),
    sentence: plain(say),
    say,
    unit: '%',
    decimals: 0,
    head: t('questions.measureName'),
    categories: [
      {
        key: 'signed',
        label: t('questions.signed'),
        tail: { strong: shareOf(facts.signed, ctx), soft: same(before && shareOf(before, ctx)) },
      },
      { key: 'in-force', label: t('questions.inForce'), tail: { strong: shareOf(facts.inForce, ctx), soft: '' } },
      {
        key: 'money',
        label: t('questions.disbursed'),
        tail: { strong: percent(money.total.value, decimals, lang), soft: same(rateText(was)) },
      },
    ],
    series,
    key: series.map((s) => ({ mark: s.hatched ? 'hatch' : 'fill', tone: s.tone, name: s.name })),
    ...foot(ctx),
  };
}
