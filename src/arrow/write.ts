import { type Column as ArrowColumn, columnFromArray, list, tableFromColumns, tableToIPC, utf8 } from '@uwdata/flechette';
import type { Cell, Column, Table } from '../domain/table';
import { CodedColumn } from './coded';
import { codedColumn } from './coded-column';
import { arrowColumn } from './column';
import { checkShape, stored } from './shape';

const words = (cell: Cell) => (cell === null ? null : (cell as readonly Cell[]).map((item) => (item === null ? null : String(item))));

function written(column: Column): ArrowColumn<unknown> {
  const kind = stored(column);
  if (kind === 'VARCHAR[]') return columnFromArray(column.values.map(words), list(utf8()));
  return column instanceof CodedColumn ? codedColumn(kind, column.coded) : arrowColumn(kind, column.values);
}

/** The table as an Arrow IPC stream whose types `put` keeps. Throws a RangeError where a cell does not fit its column. */
export function writeArrow(name: string, table: Table): Uint8Array {
  checkShape(name, table);
  const columns = table.columns.map((column): [string, ArrowColumn<unknown>] => [column.name, written(column)]);
  const bytes = tableToIPC(tableFromColumns(columns), { format: 'stream' });
  if (!bytes) throw new RangeError(`${name}: no Arrow stream was written`);
  return bytes;
}
