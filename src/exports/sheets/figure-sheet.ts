import type { Figure } from '../../domain/figure';
import { type FigureTableData, tablesOf } from '../../figures/table';
import type { Chart, SeriesPlace } from '../../office/chart/chart';
import { columnName, type SheetCell } from '../../office/workbook/cell';
import type { Sheet, SheetChart } from '../../office/workbook/sheet';
import { chartsOf, isEmpty } from '../charts/figure-charts';
import { keyWords } from '../slides/notes';
import { footOf } from '../sheet';
import type { FigureFile, FigurePicture } from '../figure-file';
import { BODY, HEAD, NOTE, numberStyle, PLAIN, QUIET, TITLE, typedCell } from './cells';

const BOX = { width: 560, height: 300 } as const;
/** Points, of a row. */
const ROW = 15;
const TEXT = 10;

/** As wide as two charts side by side nearly are. */
const PICTURE = 720;
const shownIn = ({ width, height }: FigurePicture) => ({ width: PICTURE, height: (PICTURE * height) / width });

type Rows = SheetCell[][];

/** Columns that a chart draws and its table does not have as they are: names that say what is missing, shares, lines. */
interface Beside {
  readonly name: string;
  readonly cells: readonly SheetCell[];
}

interface Laid {
  readonly places: readonly SeriesPlace[];
  readonly beside: readonly Beside[];
}

const range = (column: number, from: number, count: number): string =>
  `$${columnName(column)}$${from + 1}:$${columnName(column)}$${from + Math.max(1, count)}`;

/** Where each series of the chart stands: in a column of the table that holds the same numbers, else in one beside it. `top`: the table's head, from 0. */
function lay(chart: Chart, { head, rows }: FigureTableData, top: number, note: string): Laid {
  const beside: Beside[] = [];
  const count = chart.categories.length;
  const put = (name: string, cells: readonly SheetCell[]): number => head.length + 1 + beside.push({ name, cells }) - 1;
  const same = chart.categories.every((label, i) => rows[i]?.[0]?.text === label);
  const names = same
    ? 0
    : put(
        note,
        chart.categories.map((value) => ({ value, style: BODY })),
      );
  const places = chart.series.map(({ name, values, format }): SeriesPlace => {
    const found = head.findIndex(
      (h, c) =>
        c > 0 &&
        h.numeric &&
        (h.text === name || name.startsWith(`${h.text} `)) &&
        values.every((value, i) => (rows[i]?.[c]?.value ?? null) === value),
    );
    const column =
      found > 0
        ? found
        : put(
            name,
            values.map((value) => ({ value, style: numberStyle(format) })),
          );
    return {
      name: `$${columnName(column)}$${top + 1}`,
      categories: range(names, top + 1, count),
      values: range(column, top + 1, count),
    };
  });
  return { places, beside };
}

/** A figure as a sheet: title and measure, its tables with exact numbers, sentence, source; native charts at the right that draw the cells. */
export function figureSheet({ figure, lang, t, picture }: FigureFile): Sheet {
  const tables = tablesOf(figure, t, lang);
  const charts = chartsOf(
    figure,
    { lang, t, size: TEXT },
    [figure, ...(figure.panels ?? [])].map(() => BOX),
  );
  const panels: readonly Figure[] = [figure, ...(figure.panels ?? [])];
  const measure = [figure.measure, ...keyWords(figure, { lang, t })].join(' · ');
  const rows: Rows = [[{ value: figure.title, style: TITLE }], [{ value: measure, style: QUIET }]];
  const drawn: { chart: Chart; laid: Laid }[] = [];
  tables.forEach((table, i) => {
    if (i > 0) rows.push([], [{ value: table.caption, style: { bold: true } }]);
    const chart = picture || isEmpty(panels[i] ?? figure) ? undefined : charts[i];
    const laid: Laid = chart ? lay(chart, table, rows.length, t('office.chartOnly')) : { places: [], beside: [] };
    if (chart) drawn.push({ chart, laid });
    const gap: SheetCell[] = laid.beside.length > 0 ? [{ value: null, style: PLAIN }] : [];
    const shape = panels[i] ?? figure;
    rows.push([
      ...table.head.map(({ text }) => ({ value: text, style: HEAD })),
      ...gap,
      ...laid.beside.map(({ name }) => ({ value: name, style: HEAD })),
    ]);
    table.rows.forEach((row, r) =>
      rows.push([
        ...row.map((cell) => typedCell(cell, shape, lang)),
        ...gap,
        ...laid.beside.map(({ cells }) => cells[r] ?? { value: null }),
      ]),
    );
  });
  const missing = tables.some((table) => table.rows.some((row) => row.some((cell) => cell.numeric && cell.value === null)));
  const said = [
    ...(panels.every(isEmpty) ? [t('office.noData')] : []),
    figure.sentence,
    ...(missing ? [t('office.blank')] : []),
    ...footOf({ figure, lang, t }),
  ].filter((text) => text !== '');
  const wide = Math.max(...rows.slice(2).map((row) => row.length), 1);
  const widths = Array.from({ length: wide }, (_, i) => (i === 0 ? 34 : 16));
  const own = Math.max(...tables.map(({ head }) => head.length), 4);
  rows.push([]);
  const from = rows.length;
  rows.push(...said.map((value): SheetCell[] => [{ value, style: NOTE }]));
  const sheetCharts = drawn.map(({ chart, laid }, i): SheetChart => ({
    chart,
    places: laid.places,
    at: [Math.max(wide, own) + 1, 2 + i * Math.ceil(BOX.height / ROW + 2)],
    box: BOX,
  }));
  return {
    name: figure.title,
    widths: [...widths, ...Array.from({ length: Math.max(0, own - wide) }, () => 16)],
    rows,
    joined: new Map(said.map((_, i) => [from + i, own])),
    head: 3,
    foot: figure.title.slice(0, 80),
    ...(sheetCharts.length > 0 ? { charts: sheetCharts } : {}),
    ...(picture ? { pictures: [{ picture, at: [Math.max(wide, own) + 1, 2], box: shownIn(picture) }] } : {}),
  };
}
