import type { Lang } from '../../i18n/format';
import type { ResultView, Sandbox, SqlResult } from '../../workbench/port';
import { csv, type CsvCell } from '../../exports/csv';
import type { Cell, Table } from '../../domain/table';
import { plainText, tsvCell } from './grid/cell-text';
import type { PickedCells } from './use-result';

/** Cells that one copying may put on the clipboard. */
export const MOST_COPIED = 500_000;
const AT_ONCE = 5_000;

const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

function textOf(cell: Cell): CsvCell {
  if (cell === null || typeof cell === 'number' || typeof cell === 'bigint' || typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? String(cell) : JSON.stringify(cell, plain);
}

const rowsOf = (table: Table): readonly (readonly Cell[])[] =>
  Array.from({ length: table.rows }, (_, row) => table.columns.map((c) => c.values[row] ?? null));

/** What is picked as tab-separated text, with the names of the columns where there is more than one cell. */
export async function tsvOf(
  sandbox: Sandbox,
  result: number,
  view: ResultView,
  { from, to, names }: PickedCells,
  lang: Lang,
): Promise<string> {
  const table = await sandbox.page(result, view, from, to - from, names);
  const rows = rowsOf(table).map((row) =>
    row.map((cell, i) => tsvCell(plainText(cell, table.columns[i]?.type ?? 'other', lang))).join('\t'),
  );
  const single = names.length * (to - from) === 1;
  return [...(single ? [] : [names.map(tsvCell).join('\t')]), ...rows].join('\n');
}

/** The whole view as CSV, piece by piece; `onProgress` hears of rows done. */
export async function csvOf(
  sandbox: Sandbox,
  { id, columns }: SqlResult,
  view: ResultView,
  rows: number,
  onProgress: (done: number) => void,
): Promise<string> {
  const parts: string[] = [csv([columns.map((c) => c.name)])];
  for (let from = 0; from < rows; from += AT_ONCE) {
    const table = await sandbox.page(id, view, from, Math.min(AT_ONCE, rows - from));
    // The mark of the encoding stands once, at the head.
    parts.push(csv(rowsOf(table).map((row) => row.map(textOf))).slice(1));
    onProgress(Math.min(rows, from + AT_ONCE));
  }
  return parts.join('');
}

/** What stands below the rows of such a file, one text a line, as in every CSV that is taken out here. */
export const csvFoot = (lines: readonly string[]): string => csv([], lines).slice(1);

/** The whole view as one table whose cells are exact, piece by piece. */
export async function tableOf(
  sandbox: Sandbox,
  { id }: SqlResult,
  view: ResultView,
  rows: number,
  onProgress: (done: number) => void,
): Promise<Table> {
  const first = await sandbox.page(id, view, 0, Math.min(AT_ONCE, rows));
  const columns = first.columns.map((c) => ({ ...c, values: [...c.values] }));
  for (let from = AT_ONCE; from < rows; from += AT_ONCE) {
    onProgress(from);
    const next = await sandbox.page(id, view, from, Math.min(AT_ONCE, rows - from));
    next.columns.forEach((c, i) => {
      for (const cell of c.values) columns[i]!.values.push(cell);
    });
  }
  onProgress(rows);
  return { columns, rows };
}
