import { tablesOf } from '../figures/table';
import { csv, type CsvCell } from './csv';
import { passportLines } from './passport';
import { type Exportable, footOf } from './sheet';

/** The figure's tables as one CSV: exact values, not the rounded texts; title and measure above, source and data date below. */
export function figureCsv(input: Exportable): string {
  const { figure, t, lang } = input;
  const rows: CsvCell[][] = [[figure.title], [figure.measure]];
  for (const table of tablesOf(figure, t, lang)) {
    rows.push(
      [],
      [table.caption],
      table.head.map((h) => h.text),
      ...table.rows.map((row) => row.map((cell): CsvCell => (cell.numeric ? cell.value : (cell.day ?? cell.text)))),
    );
  }
  return csv(rows, [figure.sentence, ...footOf(input), ...passportLines(input), ...(input.about ?? [])]);
}
