import type { Part } from '../package';
import { columnName, type SheetCell } from '../workbook/cell';
import { writeWorkbook, XLSX } from '../workbook/workbook';
import type { Chart, SeriesPlace } from './chart';
import { CHART, chartXml } from './chart-xml';

const SHEET = 'Sheet1';
const HEAD = { bold: true, wrap: true, down: 'center' } as const;

/** The numbers of a chart as a sheet: categories down, series across, a blank cell where there is no number. */
function rowsOf(chart: Chart): readonly (readonly SheetCell[])[] {
  const across = chart.kind === 'scatter' ? [chart.across] : [];
  const columns = [...across, ...chart.series];
  const head: readonly SheetCell[] = [chart.head, ...columns.map(({ name }) => name)].map((value) => ({ value, style: HEAD }));
  const formats = columns.map(({ format }) => ({ format }));
  const body = chart.categories.map((label, row): readonly SheetCell[] => [
    { value: label },
    ...columns.map(({ values }, i): SheetCell => ({ value: values[row] ?? null, style: formats[i]! })),
  ]);
  return [head, ...body];
}

/** Where each series stands on that sheet. */
function placesOf(chart: Chart): readonly SeriesPlace[] {
  const last = Math.max(2, chart.categories.length + 1);
  const column = (at: number) => `${SHEET}!$${columnName(at)}$2:$${columnName(at)}$${last}`;
  const shift = chart.kind === 'scatter' ? 2 : 1;
  return chart.series.map((_, i) => ({
    name: `${SHEET}!$${columnName(i + shift)}$1`,
    categories: column(shift - 1),
    values: column(i + shift),
  }));
}

/** A chart that carries its own numbers, as two parts in a folder (`ppt`, `word`): the chart first, then its workbook. */
export function chartParts(chart: Chart, folder: string, number: number): readonly [Part, Part] {
  const path = `${folder}/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  const rows = rowsOf(chart);
  const widths = rows[0]!.map((_, i) => (i === 0 ? 34 : 18));
  return [
    {
      path: `${folder}/charts/chart${number}.xml`,
      type: CHART,
      body: chartXml(chart, placesOf(chart), 'rId1'),
      links: [{ id: 'rId1', type: 'package', target: path }],
    },
    { path, type: XLSX, body: writeWorkbook([{ name: SHEET, widths, rows, head: 1 }]) },
  ];
}
