import type { Datum, Fan, FanBand, Figure, SeriesOf, TimeMark } from '../domain/figure';
import { day } from '../i18n/dates';
import type { Lang } from '../i18n/format';
import type { Translate } from '../i18n/text';

/** A cell: the shown text, and the exact value for machines (null: missing or plain text). */
export interface TableCell {
  readonly text: string;
  readonly value: number | null;
  readonly numeric: boolean;
  readonly note?: string;
  readonly key?: string;
  /** The ISO day that the text says, for machines. */
  readonly day?: string;
}

export interface FigureTableData {
  readonly caption: string;
  readonly head: readonly { readonly text: string; readonly numeric: boolean }[];
  /** First cell of a row is its heading. */
  readonly rows: readonly (readonly TableCell[])[];
}

const words = (text: string): TableCell => ({ text, value: null, numeric: false });

function cell(datum: Datum | null | undefined): TableCell {
  if (!datum) return { text: '–', value: null, numeric: true };
  const { text, value, said = value, note, key } = datum;
  return { text, value: said, numeric: true, ...(note === undefined ? {} : { note }), ...(key === undefined ? {} : { key }) };
}

/** Words in a column of their own: no value stands behind any of them. */
const isWords = ({ draw, data }: SeriesOf): boolean =>
  draw === 'text' && data.every(({ value, text }) => value === null && text !== '–') && data.some(({ text }) => /\p{L}{2}/u.test(text));

/** One panel as a table: the categories down, the series across, then total, plan and index. */
function panelTable(figure: Figure, t: Translate): FigureTableData {
  const withNotes = figure.categories.some((c) => c.note !== undefined);
  const withTails = figure.categories.some((c) => c.tail !== undefined);
  const ownPlans = figure.series.some((s) => s.plan?.some((p) => p !== null)) && figure.kind !== 'table';
  const numeric = (text: string) => ({ text, numeric: true });
  const head = [
    { text: figure.head ?? t('figures.group'), numeric: false },
    ...(withNotes ? [{ text: '', numeric: false }] : []),
    ...figure.series.flatMap((s) => [
      { text: s.name, numeric: !isWords(s) },
      ...(ownPlans ? [numeric(`${s.name}: ${figure.planName ?? t('figures.planTick')}`)] : []),
    ]),
    ...(figure.totals ? [numeric(figure.totalName ?? t('figures.total'))] : []),
    ...(figure.plan ? [numeric(figure.planName ?? t('figures.planTick'))] : []),
    ...(figure.base?.index ? [numeric(figure.base.indexName ?? '')] : []),
    ...(withTails ? [{ text: '', numeric: false }] : []),
  ];
  const rows = figure.categories.map((category, i) => [
    words(category.rank ? `${category.rank}. ${category.label}` : category.label),
    ...(withNotes ? [words(category.note ?? '')] : []),
    ...figure.series.flatMap((s) => [
      isWords(s) ? { ...cell(s.data[i]), numeric: false } : cell(s.data[i]),
      ...(ownPlans ? [cell(s.plan?.[i])] : []),
    ]),
    ...(figure.totals ? [cell(figure.totals[i])] : []),
    ...(figure.plan ? [cell(figure.plan[i])] : []),
    ...(figure.base?.index ? [cell(figure.base.index[i])] : []),
    ...(withTails ? [words([category.tail?.strong, category.tail?.soft].filter(Boolean).join(' '))] : []),
  ]);
  return { caption: figure.heading ?? figure.measure, head, rows };
}

/** The estimate as its own table: the middle, then each band. */
function fanTable({ name, mid, inner, outer }: Fan, t: Translate): FigureTableData {
  const row = ({ share, low, high }: FanBand) => [words(t('figures.forecastShare', { share })), cell(low), cell(high)];
  return {
    caption: name,
    head: [
      { text: t('figures.group'), numeric: false },
      { text: t('figures.forecastLow'), numeric: true },
      { text: t('figures.forecastHigh'), numeric: true },
    ],
    rows: [[words(t('figures.forecastMid')), cell(mid), cell(mid)], row(inner), row(outer)],
  };
}

function marksTable(marks: readonly TimeMark[], t: Translate, lang: Lang): FigureTableData {
  return {
    caption: t('figures.marks'),
    head: [t('figures.marksDay'), t('figures.marksText'), t('figures.marksSource')].map((text) => ({ text, numeric: false })),
    rows: marks.map((m) => [{ ...words(day(m.day, lang)), day: m.day }, words(m.text), words(m.source)]),
  };
}

/** The figure as tables, one a panel, then its estimate and its time marks: the equivalent of the drawing, with the very texts that are drawn. */
export function tablesOf(figure: Figure, t: Translate, lang: Lang): readonly FigureTableData[] {
  return [
    panelTable(figure, t),
    ...(figure.panels ?? []).map((panel) => panelTable(panel, t)),
    ...(figure.fan ? [fanTable(figure.fan, t)] : []),
    ...(figure.marks ? [marksTable(figure.marks, t, lang)] : []),
  ];
}
