import { tableContract } from '../domain/contract';
import type { Edit } from '../domain/change';
import { type Cell, records, type Table } from '../domain/table';
import { cellEdits } from './net';
import { keyOf } from './overlay';

export type Row = Readonly<Record<string, Cell>>;

/** Rows by key. Of rows with one key the first counts, as in the overlay. */
export function byKey(name: string, table: Table): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of records(table)) {
    const key = keyOf(name, (part) => row[part] ?? null);
    if (!found.has(key)) found.set(key, row);
  }
  return found;
}

/** The cells of the contract alone, one a column. */
export function contractRow(name: string, row: Row): Row {
  return Object.fromEntries((tableContract(name)?.fields ?? []).map((f) => [f.name, row[f.name] ?? null]));
}

/** What turns one row into another, cell by cell; only the columns that `after` has. */
export function rowEdits(name: string, before: Row, after: Row): readonly Edit[] {
  const key = keyOf(name, (part) => before[part] ?? null);
  return cellEdits({ table: name, key }, before, after);
}

/** A row that is new. */
export function rowAdded(name: string, row: Row): Edit {
  return { kind: 'add', table: name, key: keyOf(name, (part) => row[part] ?? null), row: contractRow(name, row) };
}

// The files of this product guard texts that a spreadsheet would run as a formula.
const unguarded = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@\t\r])/, '') : cell);

/** Edits that bring the rows of a file into the pack: changed cells and new rows. Rows the file does not name stay. */
export function fileEdits(name: string, current: Table, file: Table): { readonly edits: readonly Edit[]; readonly equal: number } {
  const known = byKey(name, current);
  let equal = 0;
  const edits = [...byKey(name, file).values()].flatMap((row) => {
    const clean = Object.fromEntries(Object.entries(contractRow(name, row)).map(([c, cell]) => [c, unguarded(cell)]));
    const before = known.get(keyOf(name, (part) => clean[part] ?? null));
    const found = before ? rowEdits(name, before, clean) : [rowAdded(name, clean)];
    if (found.length === 0) equal++;
    return found;
  });
  return { edits, equal };
}
