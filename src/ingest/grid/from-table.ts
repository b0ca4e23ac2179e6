import type { Cell, Table } from '../../domain/table';
import type { Grid, RawCell } from './grid';

function cell(value: Cell, type: string): RawCell {
  if (value === null) return '';
  if (typeof value === 'string') return type === 'date' || type === 'timestamp' ? { day: value } : value.normalize('NFC');
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A typed table (Parquet) as rows below a header of its columns' names. */
export function gridFromTable({ columns, rows }: Table): Grid {
  const cells = Array.from({ length: rows }, (_, row) => columns.map((column) => cell(column.values[row] ?? null, column.type)));
  const all: RawCell[][] = [columns.map((column) => column.name), ...cells];
  return { rows: all, lines: all.map((_, i) => i + 1), width: columns.length, merges: [] };
}
