import {
  type Column as ArrowColumn,
  columnFromArray,
  list,
  type Table as ArrowTable,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
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

/** The table with the types that `put` keeps. Throws a RangeError where a cell does not fit its column. */
export function arrowTable(name: string, table: Table): ArrowTable {
  checkShape(name, table);
  return tableFromColumns(table.columns.map((column): [string, ArrowColumn<unknown>] => [column.name, written(column)]));
}

/** The table as an Arrow IPC stream. Throws as `arrowTable` does. */
export function writeArrow(name: string, table: Table): Uint8Array {
  const bytes = tableToIPC(arrowTable(name, table), { format: 'stream' });
  if (!bytes) throw new RangeError(`${name}: no Arrow stream was written`);
  return bytes;
}
