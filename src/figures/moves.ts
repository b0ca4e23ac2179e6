import type { Measure } from '../domain/answer';
import type { Comparison, IndicatorMove } from '../domain/difference';
import { largestMoves, weighs } from '../domain/difference-order';
import type { Datum, Figure, Segment, SeriesOf } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { apart } from '../i18n/apart';
import { day, periodShort } from '../i18n/dates';
import { type Lang, number } from '../i18n/format';
import { valueText } from '../i18n/measure';
import { plain } from '../i18n/say';
import { causeSay, deltaText } from '../i18n/sentence-difference';
import type { Translate } from '../i18n/text';

/** Moves that a slide tells; more are counted in its measure, and stand in the file of the page. */
const MOST = 9;

interface MovesInput {
  readonly id: string;
  readonly found: Comparison;
  readonly indicators: readonly Pick<Indicator, 'id' | 'short' | 'unit' | 'decimals'>[];
  readonly sentence: readonly Segment[];
}

/** What differs between two packs: the numbers that moved most, before, after and why. Needs the texts of `difference` and `moves`. */
export function movesFigure({ id, found, indicators, sentence }: MovesInput, t: Translate, lang: Lang): Figure {
  const known = new Map(indicators.map((i) => [i.id, i]));
  const all = largestMoves(found).filter((m) => known.has(m.indicator));
  const shown = all.slice(0, MOST);
  const shape = (indicator: string) => {
    const of = known.get(indicator);
    return { unit: of?.unit[lang] ?? '', decimals: of?.decimals ?? 0 };
  };
  const digits = ({ indicator, total }: IndicatorMove) => apart(shape(indicator), total);
  const side = (move: IndicatorMove, of: Measure): Datum => ({
    value: of.value,
    text: of.value === null ? t('difference.nothing') : valueText(of, digits(move), lang),
  });
  const column = (key: string, name: string, data: readonly Datum[]): SeriesOf => ({ key, name, tone: 'c1', draw: 'text', data });
  const count = { n: number(shown.length, 0, lang), of: number(all.length, 0, lang) };
  const dates = t('moves.deckDates', { old: day(found.before.asOf, lang), fresh: day(found.after.asOf, lang) });
  return {
    id,
    kind: 'table',
    title: t('moves.deckTitle', { n: number(new Set(all.map((m) => m.indicator)).size, 0, lang), of: number(found.indicators, 0, lang) }),
    measure: `${t(shown.length < all.length ? 'moves.deckLargest' : 'moves.deckAll', count)}. ${dates}`,
    sentence: plain(sentence),
    say: sentence,
    unit: '',
    decimals: 0,
    head: t('moves.deckHead'),
    categories: shown.map(({ indicator, period }) => ({
      key: `${indicator} ${period.from} ${period.to}`,
      label: [`${known.get(indicator)?.short[lang] ?? indicator}, ${periodShort(period, lang)}`, `(${shape(indicator).unit})`].join(' '),
    })),
    series: [
      column(
        'before',
        t('difference.colBefore'),
        shown.map((m) => side(m, m.total.before)),
      ),
      column(
        'after',
        t('difference.colAfter'),
        shown.map((m) => side(m, m.total.after)),
      ),
      column(
        'delta',
        t('difference.colDelta'),
        shown.map((m) => ({ value: m.total.delta, text: deltaText(m.total.delta, digits(m), lang) ?? '–' })),
      ),
      column(
        'cause',
        t('difference.colCause'),
        shown.map((m) => ({
          value: null,
          text: m.total.parts
            .filter(weighs)
            .map((p) => causeSay(p, t, lang))
            .join(', '),
        })),
      ),
    ],
    source: t('moves.deckSource', { old: found.before.hash.slice(0, 8), fresh: found.after.hash.slice(0, 8) }),
    asOf: found.after.asOf,
    quality: null,
    indicators: [...new Set(shown.map((m) => m.indicator))],
  };
}
