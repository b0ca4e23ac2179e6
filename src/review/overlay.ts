import { tableContract } from '../domain/contract';
import type { Step } from '../domain/change';
import { type Cell, column, type Table } from '../domain/table';
import { net } from './net';

/** The row's primary key as edits name it: its parts joined by `|`. Throws a RangeError for an unknown table. */
export function keyOf(name: string, row: (column: string) => Cell): string {
  const key = tableContract(name)?.key;
  if (!key) throw new RangeError(`no table "${name}" in the contract`);
  return key.map((part) => String(row(part) ?? '')).join('|');
}

/** Row numbers of a table by key; of rows with one key the first. */
function index(name: string, table: Table): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < table.rows; i++) {
    const key = keyOf(name, (part) => column(table, part).values[i] ?? null);
    if (!found.has(key)) found.set(key, i);
  }
  return found;
}

/**
 * The table with the steps on top: cells set, rows added at the end (`_row` counts on, `_line` is null), rows removed. The table given stays
 * as it is, and is given back where nothing touches it. An edit of a row that is not there changes nothing.
 */
export function overlaid(name: string, table: Table, steps: readonly Step[]): Table {
  const edits = net(steps)
    .map((n) => n.edit)
    .filter((e) => e.table === name);
  if (edits.length === 0) return table;
  const at = index(name, table);
  const values = new Map(table.columns.map((c) => [c.name, [...c.values]]));
  const removed = new Set<number>();
  let rows = table.rows;
  for (const edit of edits) {
    const row = at.get(edit.key);
    if (edit.kind === 'set') {
      const cells = values.get(edit.column);
      if (row !== undefined && cells) cells[row] = edit.to;
    } else if (edit.kind === 'remove') {
      if (row !== undefined) removed.add(row);
    } else if (row === undefined) {
      const place = rows++;
      for (const [of, cells] of values) cells[place] = of === '_row' ? place + 1 : (edit.row[of] ?? null);
    }
  }
  const keep = (cells: readonly Cell[]) => (removed.size === 0 ? cells : cells.filter((_, i) => !removed.has(i)));
  return {
    columns: table.columns.map((c) => ({ ...c, values: keep(values.get(c.name) ?? []) })),
    rows: rows - removed.size,
  };
}
