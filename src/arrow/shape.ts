import type { Cell, Column, Table } from '../domain/table';
import { CodedColumn } from './coded';

/** What a column becomes in the engine. */
export type Stored = 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'DECIMAL(38,12)' | 'DATE' | 'TIMESTAMP' | 'BOOLEAN' | 'VARCHAR[]';

export const SCALE = 12;

const fits32 = (value: Cell) => value === null || (typeof value === 'number' && value === (value | 0));

/** The SQL type of a column that is put into the engine. Integers take 32 bits unless a value needs more. */
export function stored(column: Column): Stored {
  switch (column.type) {
    case 'integer':
      return column.values.every(fits32) ? 'INTEGER' : 'BIGINT';
    case 'number':
      return 'DOUBLE';
    case 'decimal':
      return 'DECIMAL(38,12)';
    case 'date':
      return 'DATE';
    case 'timestamp':
      return 'TIMESTAMP';
    case 'boolean':
      return 'BOOLEAN';
    case 'list':
      return 'VARCHAR[]';
    default:
      return 'VARCHAR';
  }
}

/** Refuses columns of unequal length: the engine would read past the end. */
export function checkShape(name: string, table: Table): void {
  for (const column of table.columns) {
    const { length } = column instanceof CodedColumn ? column.coded : column.values;
    if (length !== table.rows) throw new RangeError(`${name}.${column.name} has ${length} cells, not ${table.rows}`);
  }
}
