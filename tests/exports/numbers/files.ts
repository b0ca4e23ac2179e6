import type { Figure } from '../../../src/domain/figure';
import { figuresDocx } from '../../../src/exports/docx';
import { figureCsv } from '../../../src/exports/figure-csv';
import { figurePptx } from '../../../src/exports/pptx';
import { svgFile } from '../../../src/exports/svg';
import { figuresXlsx } from '../../../src/exports/xlsx';
import { formatOf } from '../../../src/exports/charts/numbers';
import { readWorkbook } from '../../../src/ingest/excel/workbook';
import { detectDialect } from '../../../src/ingest/grid/dialect';
import { cellText, type RawCell } from '../../../src/ingest/grid/grid';
import { gridFromText } from '../../../src/ingest/grid/from-text';
import type { Words } from '../../../src/ui/parts/text';
import { all, cellsAt, chartsOf, partsOf, type ReadSeries, xmlOf } from '../../support/office';
import { csvRows, lineOf, rowsOfSheet, shownAs, tablesIn } from '../../support/read-back';
import { themeOf } from '../../support/theme';
import { parseXml, words as textOf } from '../../support/xml';
import { type ExpectedRow, expectedRows, panelsOf } from './expected';

export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Every wanted row stands among the rows found, in that order. */
function missingRows<T>(
  wanted: readonly ExpectedRow[],
  found: readonly T[],
  same: (row: T, wanted: ExpectedRow) => boolean,
): readonly string[] {
  let at = 0;
  return wanted.flatMap((row) => {
    const next = found.findIndex((other, i) => i >= at && same(other, row));
    if (next < 0) return [row.texts.join(' | ')];
    at = next + 1;
    return [];
  });
}

const csvCell = (cell: number | string | null): string => (cell === null ? '' : String(cell));

/** Numbers are written bare and exact; what is said in words beside a number has its number. */
function csvFaults(text: string, wanted: readonly ExpectedRow[], figure: Figure): readonly string[] {
  const values = wanted.map((row) => ({
    ...row,
    texts: row.texts.map((text_, i) => (row.numeric[i] ? csvCell(row.exact[i] ?? null) : (row.days[i] ?? text_))),
  }));
  const same = (row: readonly string[], { texts }: ExpectedRow): boolean => texts.every((cell, i) => (row[i] ?? '') === cell);
  const own = csvRows(text.slice(1));
  const read = gridFromText(text.slice(1), detectDialect(text.slice(1))).grid.rows;
  const ours = Array.from({ length: read.length }, (_, i) => (read.at(i) ?? []).map((cell) => cellText(cell)));
  return [
    ...missingRows(values, own, same).map((row) => `csv: ${row}`),
    ...missingRows(values, ours, same).map((row) => `csv read by the product: ${row}`),
    ...(own.some(([cell]) => cell === figure.sentence) ? [] : ['csv: the sentence']),
  ];
}

/** The number by which a spreadsheet knows a day. */
const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

function xlsxFaults(bytes: Uint8Array, wanted: readonly ExpectedRow[], { figure, words }: Asked): readonly string[] {
  const own = rowsOfSheet(bytes);
  const read = readWorkbook(bytes)[0]!.grid.rows;
  const ours = Array.from({ length: read.length }, (_, i) => read.at(i) ?? []);
  // Like any spreadsheet it keeps 15 digits of a number.
  const kept = (cell: unknown): unknown => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell === '' ? null : (cell ?? null));
  const daysSaid = (cell: RawCell | undefined): RawCell | undefined => (typeof cell === 'object' && 'day' in cell ? cell.day : cell);
  const empty = (cell: number | string | null): number | string | null => (cell === '' ? null : cell);
  const held = ({ typed, days }: ExpectedRow) => typed.map((cell, i) => (days[i] ? serial(days[i]) : empty(cell)));
  const holds = (row: readonly ({ readonly value: unknown } | undefined)[], w: ExpectedRow): boolean =>
    held(w).every((cell, i) => (row[i]?.value ?? null) === cell);
  const showing = own.flatMap((row) => {
    const match = wanted.find((w) => w.texts[0] === row[0]?.value && holds(row, w));
    return (match?.texts ?? []).flatMap((text, i) => {
      const cell = row[i];
      if (!match?.numeric[i] || typeof cell?.value !== 'number') return [];
      const shown = shownAs(cell.format, cell.value, words.lang);
      return plain(shown) === plain(text) ? [] : [`xlsx: ${cell.value} as ${cell.format} shows ${shown}, not ${text}`];
    });
  });
  return [
    ...missingRows(wanted, own, holds).map((row) => `xlsx: ${row}`),
    ...missingRows(wanted, ours, (row, w) => w.typed.every((cell, i) => kept(daysSaid(row[i])) === kept(w.days[i] ?? cell))).map(
      (row) => `xlsx read by the product: ${row}`,
    ),
    ...showing,
    ...(own.some(([cell]) => cell?.value === figure.sentence) || figure.sentence === '' ? [] : ['xlsx: the sentence']),
  ];
}

/** The numbers that charts of Office draw of a panel: few cases are said and not drawn, parts of one whole are what they count. */
function wantedValues(panel: Figure): ReadonlyMap<string, readonly (number | null)[]> {
  const counted = panel.kind === 'share' && panel.series.every((s) => s.data.every((d) => d.value === null || typeof d.said === 'number'));
  return new Map(
    panel.series.map((s) => [
      s.name,
      s.data.map((d) => (counted ? (d.value === null ? null : (d.said ?? d.value)) : d.few ? null : d.value)),
    ]),
  );
}

/** Labels that follow the number must show the digits of the screen. */
function labelFaults(series: ReadSeries, panel: Figure, words: Words): readonly string[] {
  const datums = panel.series.find((s) => s.name === series.name)?.data ?? [];
  const own = new Map(all(series.element, 'c:dLbl').map((e) => [Number(all(e, 'c:idx')[0]?.attributes.get('val')), e] as const));
  const hasLabels = all(series.element, 'c:dLbls').length > 0;
  if (!hasLabels || datums.length !== series.values.length) return [];
  const format = all(all(series.element, 'c:dLbls')[0]!, 'c:numFmt').at(-1)?.attributes.get('formatCode') ?? formatOf(panel);
  return series.values.flatMap((value, i) => {
    const label = own.get(i);
    if (value === null || (label && all(label, 'c:delete').length > 0)) return [];
    const said = label ? lineOf(label) : '';
    const shown = said === '' ? shownAs(format, value, words.lang) : said;
    return plain(shown) === plain(datums[i]!.text)
      ? []
      : [`label: ${panel.id} ${series.name} at ${i} shows ${shown}, not ${datums[i]!.text}`];
  });
}

/** Every chart of a file against the figure, and its numbers against the workbook that stands behind it. */
export function chartFaults(bytes: Uint8Array, name: string, { figure, words }: Asked): readonly string[] {
  const charts = chartsOf(bytes);
  if (figure.kind === 'table') return charts.length === 0 ? [] : [`${name}: a chart of a table`];
  const panels = panelsOf(figure).filter((p) => p.series.some((s) => s.data.some((d) => d.value !== null)));
  const parts = panels.length > 1 ? panels.map((_, i) => [charts[i]!]) : [charts];
  const drawn = panels.flatMap((panel, p) =>
    [...wantedValues(panel)].flatMap(([series, values]) => {
      const found = (parts[p] ?? []).flatMap((chart) => chart?.series.find((s) => s.name === series)?.values ?? []);
      return JSON.stringify(found) === JSON.stringify(values)
        ? []
        : [`${name}: ${panel.id} ${series}: ${found.join()} for ${values.join()}`];
    }),
  );
  const behind = charts.flatMap(({ series, workbook }) =>
    series.flatMap(({ name: of, formula, values }) =>
      // A chart of no category draws one blank cell.
      JSON.stringify(cellsAt(workbook ?? bytes, formula)) === JSON.stringify(values.length === 0 ? [null] : values)
        ? []
        : [`${name}: the workbook behind ${of}`],
    ),
  );
  const labels = panels.flatMap((panel, p) =>
    (parts[p] ?? []).flatMap((c) => (c?.series ?? []).flatMap((s) => labelFaults(s, panel, words))),
  );
  return [...drawn, ...behind, ...labels.map((fault) => `${name}: ${fault}`)];
}

export interface Asked {
  readonly figure: Figure;
  readonly words: Words;
  /** What the files are made of; left out: the figure itself. */
  readonly made?: Figure;
}

const slidesIn = (bytes: Uint8Array) => {
  const parts = partsOf(bytes);
  return [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map((path) => xmlOf(parts, path));
};

/** The paragraphs of every slide. */
export const slideWords = (bytes: Uint8Array): readonly string[] => slidesIn(bytes).flatMap((slide) => all(slide, 'a:p').map(lineOf));

const sameTexts = (row: readonly string[], { texts }: ExpectedRow): boolean =>
  texts.every((text, i) => plain(row[i] ?? '') === plain(text));

/** Where a file of the figure does not say what its table says. */
export function fileFaults(asked: Asked): readonly string[] {
  const { figure, words, made = figure } = asked;
  const file = { figure: made, lang: words.lang, t: words.t };
  const wanted = expectedRows(figure, words);
  const [csv, xlsx, pptx, docx] = [
    figureCsv({ ...file, theme: themeOf('light') }),
    figuresXlsx([file]),
    figurePptx(file),
    figuresDocx(figure.title, [file]),
  ];
  const document = xmlOf(partsOf(docx), 'word/document.xml');
  const slideTables = slidesIn(pptx)
    .flatMap((slide) => tablesIn(slide, 'a'))
    .flat();
  const drawing = plain(textOf(parseXml(svgFile({ ...file, theme: themeOf('light') }))));
  const sentence = plain(figure.sentence);
  return [
    ...csvFaults(csv, wanted, figure),
    ...xlsxFaults(xlsx, wanted, asked),
    ...chartFaults(pptx, 'pptx', asked),
    ...chartFaults(docx, 'docx', asked),
    ...missingRows(expectedRows(figure, words, true), tablesIn(document, 'w').flat(), sameTexts).map((row) => `docx: ${row}`),
    ...(figure.kind === 'table' ? missingRows(wanted, slideTables, sameTexts).map((row) => `pptx: ${row}`) : []),
    ...(slideWords(pptx).some((text) => plain(text) === sentence) ? [] : ['pptx: the sentence']),
    ...(all(document, 'w:p').some((p) => plain(lineOf(p)) === sentence) ? [] : ['docx: the sentence']),
    ...(drawing.includes(sentence) ? [] : ['svg: the sentence']),
  ];
}
