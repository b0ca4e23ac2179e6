import type { Asked } from '../../domain/asked';
import { contract } from '../../domain/contract';
import type { Figure } from '../../domain/figure';
import { ministry } from '../../domain/plan';
import type { Slide, SourceRow } from '../../domain/slide';
import { partsOf } from '../../figures/slice';
import { comparedTo } from '../../i18n/compared';
import { day, periodLong } from '../../i18n/dates';
import { number, percent } from '../../i18n/format';
import { capital } from '../../i18n/say';
import { headline } from '../../i18n/sentence-board';
import { factsOf } from '../../ui/board/facts';
import { grouped } from '../../ui/board/grouping';
import { byProgress, type TargetRow } from '../../ui/board/target-row';
import type { PackView } from '../../ui/parts/session';
import type { Words } from '../../ui/parts/text';
import { faceOf } from './face';

export interface DeckOf {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly words: Words;
}

/** Rows of a figure that stay legible from the last row of seats. */
const MOST_ROWS = { bars: 6, table: 9, other: 8 } as const;
const MOST_SOURCES = 6;

/** Whose figures these are: the unit asked, or the ministry. */
export function ownerOf({ pack, asked, words }: DeckOf): string {
  const owner = asked.unit ?? ministry(pack.units);
  return owner ? words.say(owner.name) : '';
}

export function coverSlide(deck: DeckOf, title: string): Slide {
  const { asked, words } = deck;
  const { t, say, lang } = words;
  const said = [
    t('present.asOf', { date: day(asked.asOf, lang) }),
    asked.before && t('present.against', { period: comparedTo(asked.before.period, asked.period, lang) }),
    asked.partner && t('present.partner', { partner: say(asked.partner.name) }),
  ];
  return {
    kind: 'cover',
    id: 'cover',
    over: ownerOf(deck),
    title,
    under: capital(periodLong(asked.period, lang)),
    measure: said.filter(Boolean).join(' · '),
    source: '',
    passport: null,
  };
}

const tablesOf = (rows: readonly TargetRow[]): number => new Set(rows.flatMap((r) => r.indicator.tables)).size;

/** The yardstick in as many slides as it has rulers, each with the sentence of its own targets. */
export function yardstickSlides({ asked, words }: DeckOf, rows: readonly TargetRow[]): readonly Slide[] {
  const { t, lang } = words;
  const pace = asked.elapsed !== null && asked.elapsed < 1 ? asked.elapsed * 100 : null;
  return grouped(rows).map((group, i): Slide => ({
    kind: 'yardstick',
    id: `yardstick-${i + 1}`,
    title: headline(factsOf(group.rows, asked, lang), lang),
    measure: t('present.yardMeasure', { n: number(group.rows.length, 0, lang), period: periodLong(asked.period, lang) }),
    source: t('present.several', { n: number(tablesOf(group.rows), 0, lang) }),
    passport: null,
    rows: byProgress(group.rows)
      .toReversed()
      .flatMap((row) => faceOf(row, asked, words) ?? []),
    pace,
    paceText: pace === null ? '' : t('present.pace', { share: percent(pace, 0, lang) }),
  }));
}

/** A figure, in parts where it has more rows than a slide can hold. */
export function figureSlides(figure: Figure): readonly Slide[] {
  const table = figure.series.some((s) => s.draw === 'bar') ? 'bars' : 'table';
  const parts = partsOf(figure, MOST_ROWS[figure.kind === 'table' ? table : 'other']);
  return parts.map((rows, i): Slide => ({
    kind: 'figure',
    id: parts.length === 1 ? figure.id : `${figure.id}-${i + 1}`,
    title: figure.title,
    measure: figure.measure + (parts.length === 1 ? '' : ` (${i + 1}/${parts.length})`),
    source: figure.source,
    passport: figure.passport ?? null,
    figure,
    rows: parts.length === 1 ? null : rows,
  }));
}

/** The last slides: what every number shown before rests on. */
export function sourceSlides({ pack, words }: DeckOf, shown: readonly Slide[]): readonly Slide[] {
  const { t, lang } = words;
  const rows = shown
    .filter((s, i) => s.source !== '' && shown.findIndex((o) => o.title === s.title) === i)
    .map((s): SourceRow => ({
      title: s.title,
      source: s.source,
      quality: s.kind === 'figure' ? s.figure.quality : null,
      passport: s.passport,
    }));
  const pages = Math.max(1, Math.ceil(rows.length / MOST_SOURCES));
  const size = Math.ceil(rows.length / pages);
  const present = contract.filter((table) => pack.tables[table.name]).length;
  return Array.from({ length: pages }, (_, i): Slide => ({
    kind: 'sources',
    id: `sources-${i + 1}`,
    title: t('present.sourcesTitle'),
    measure: t('present.sourcesMeasure') + (pages === 1 ? '' : ` (${i + 1}/${pages})`),
    source: '',
    passport: null,
    rows: rows.slice(i * size, (i + 1) * size),
    pack: t('present.pack', { hash: pack.hash.slice(0, 12), tables: number(present, 0, lang), rows: number(pack.rows, 0, lang) }),
  }));
}
