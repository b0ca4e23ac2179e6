import type { Datum, Figure } from '../../src/domain/figure';
import { tablesOf } from '../../src/figures/table';
import type { Lang } from '../../src/i18n/format';
import { translator } from '../../src/i18n/text';
import { aid, course, delegations, instruments, partners, training, units, years } from '../gallery/cases';
import { bandOf, controlOf, enforcementOf, planKeptOf, shiftOf, sidesOf } from './questions';

type Cell = number | string | null;

/** A series of a chart: the numbers it keeps, and those in the cells it names. */
interface SeriesRead {
  readonly name: string;
  readonly kept: readonly (number | null)[];
  readonly cells: readonly Cell[];
}

/** What a reader that is not ours finds in the three files of one figure. */
export interface Reading {
  /** The charts of the presentation and of the document, each its series. */
  readonly slides: readonly (readonly SeriesRead[])[];
  readonly document: readonly (readonly SeriesRead[])[];
  /** The rows of the workbook's first sheet. */
  readonly sheet: readonly (readonly Cell[])[];
  /** The rows of every table of the document. */
  readonly rows: readonly (readonly string[])[];
}

/** A figure of every type, with gaps, zeros, few cases and numbers below zero among them. */
export const figuresOf = (lang: Lang): Readonly<Record<string, Figure>> => ({
  stacked: instruments(lang, { missing: true }),
  none: instruments(lang, { more: [0, 0, 0] }),
  flows: aid(lang, { gap: true }),
  negative: aid(lang, { negative: true }),
  levels: training(lang),
  dumbbell: delegations(lang, { small: true }),
  table: units(lang),
  course: course(lang, { fan: true }),
  years: years(lang, { base: true }),
  rates: years(lang, { rate: true, gap: true }),
  bars: partners(lang),
  sides: sidesOf([7, 1, 52, 3, 509, 1000, 2], lang).figure,
  enforcement: enforcementOf([38.2, 166.6, 196, 1077, 4, 117], lang).figure,
  shift: shiftOf([71, 50, 60, 60, 40, 65, 5], lang).figure,
  'plan-kept': planKeptOf([36, 41, 30, 44, 38, 202, 3], lang).figure,
  band: bandOf([61, 36, 24, 2], lang).figure,
  control: controlOf([36, 41, 30, 44, 38, 202], lang).figure,
});

/** Few cases are said and not drawn; parts of one whole are drawn by what they count. */
function drawnOf(panel: Figure): ReadonlyMap<string, readonly (number | null)[]> {
  const counted = panel.kind === 'share' && panel.series.every((s) => s.data.every((d) => d.value === null || typeof d.said === 'number'));
  const of = (d: Datum): number | null => (counted ? (d.value === null ? null : (d.said ?? d.value)) : d.few ? null : d.value);
  return new Map(panel.series.map((s) => [s.name, s.data.map(of)]));
}

/** A day as spreadsheets count it. */
const serial = (iso: string): number => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;

const shown = (list: readonly Cell[]): string => list.map((v) => (v === null ? '∅' : String(v))).join(' ');

function chartFaults(file: string, charts: Reading['slides'], figure: Figure): readonly string[] {
  const panels = [figure, ...(figure.panels ?? [])].filter((p) => p.kind !== 'table');
  const drawn = panels.flatMap((panel, p) =>
    [...drawnOf(panel)].flatMap(([name, wanted]) => {
      const found = (panels.length > 1 ? [charts[p] ?? []] : charts).flatMap((c) => c.find((s) => s.name === name)?.kept ?? []);
      return shown(found) === shown(wanted) ? [] : [`${file}: ${name} is ${shown(found)}, not ${shown(wanted)}`];
    }),
  );
  const behind = charts.flat().flatMap(({ name, kept, cells }) => (shown(kept) === shown(cells) ? [] : [`${file}: the cells of ${name}`]));
  return [...drawn, ...behind];
}

/** Where what was read is not what the figure says, to the last digit. */
export function readingFaults(figure: Figure, lang: Lang, { slides, document, sheet, rows }: Reading): readonly string[] {
  const wanted = tablesOf(figure, translator(lang), lang).flatMap((table) => table.rows);
  const cellOf = (text: string, value: number | null): Cell => (value === null || /\d/.test(text) ? value : text);
  const typed = wanted.map((row) =>
    row.map((c) => (c.day !== undefined ? serial(c.day) : c.numeric ? cellOf(c.text, c.value) : c.text === '' ? null : c.text)),
  );
  const lost = (all: readonly (readonly Cell[])[], list: readonly (readonly Cell[])[]) =>
    list.filter((row) => !all.some((other) => shown(row) === shown(row.map((_, i) => other[i] ?? null))));
  return [
    ...chartFaults('pptx', slides, figure),
    ...chartFaults('docx', document, figure),
    ...lost(sheet, typed).map((row) => `xlsx: ${shown(row)}`),
    ...lost(
      rows,
      wanted.map((row) => row.map((c) => c.text)),
    ).map((row) => `docx: ${shown(row)}`),
  ];
}
