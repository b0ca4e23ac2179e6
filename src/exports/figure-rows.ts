import type { Datum, Figure } from '../domain/figure';
import type { Cell, Column, ColumnType, Table } from '../domain/table';
import { rowsFile, type RowsFormat } from './rows';
import { type Exportable, footOf } from './sheet';

/** One number of a figure: which panel, which category, what is said there, and how it is written. */
interface Row {
  readonly panel: string;
  readonly key: string;
  readonly category: string;
  /** `value`, `plan`, `total` or `index`. */
  readonly part: string;
  readonly series: string;
  readonly value: number | null;
  readonly text: string;
}

function rowsOf(panel: Figure): readonly Row[] {
  const of = (part: string, series: string, data: readonly (Datum | null)[] | undefined): readonly Row[] =>
    (data ?? []).flatMap((datum, i): readonly Row[] => {
      const category = panel.categories[i];
      if (!datum || !category) return [];
      const { value, said = value, text } = datum;
      return [{ panel: panel.heading ?? panel.measure, key: category.key, category: category.label, part, series, value: said, text }];
    });
  return [
    ...panel.series.flatMap((s) => [...of('value', s.name, s.data), ...of('plan', s.name, s.plan)]),
    ...of('total', panel.totalName ?? '', panel.totals),
    ...of('plan', panel.planName ?? '', panel.plan),
    ...of('index', panel.base?.indexName ?? '', panel.base?.index),
  ];
}

const COLUMNS: readonly (readonly [keyof Row, ColumnType])[] = [
  ['panel', 'string'],
  ['key', 'string'],
  ['category', 'string'],
  ['part', 'string'],
  ['series', 'string'],
  ['value', 'number'],
  ['text', 'string'],
];

/** The figure's numbers as rows, one a number: exact, missing ones null, with the text of the screen beside them. */
export function figureRows(figure: Figure): Table {
  const rows = [figure, ...(figure.panels ?? [])].flatMap(rowsOf);
  const columns = COLUMNS.map(([name, type]): Column => ({ name, type, values: rows.map((row): Cell => row[name]) }));
  return { columns, rows: rows.length };
}

/** Those rows as a Parquet or Arrow file; title, measure, sentence, source and passport stand in its metadata. */
export async function figureRowsFile(format: RowsFormat, input: Exportable): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  const { figure, about = [], passport } = input;
  const what = [figure.measure, figure.sentence, ...footOf(input)].filter((text) => text !== '').join('\n');
  return rowsFile(format, figureRows(figure), { title: figure.title, what, about, ...(passport ? { passport } : {}) });
}
