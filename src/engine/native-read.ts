import {
  type DuckDBDateValue,
  type DuckDBDecimalValue,
  type DuckDBListValue,
  type DuckDBResultReader,
  type DuckDBTimestampValue,
  type DuckDBType,
  DuckDBTypeId as Id,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Cell, Column, ColumnType, Table } from '../domain/table';
import { decimalText, integerCell, isoDay, isoTimestamp } from '../arrow/exact';

interface Reading {
  readonly type: ColumnType;
  readonly cell: (value: NonNullable<DuckDBValue>) => Cell;
}

const asNumber: Reading['cell'] = (value) => (Number.isFinite(value) ? (value as number) : null);

function reading(type: DuckDBType): Reading {
  switch (type.typeId) {
    case Id.BOOLEAN:
      return { type: 'boolean', cell: (value) => value as boolean };
    case Id.TINYINT:
    case Id.SMALLINT:
    case Id.INTEGER:
    case Id.UTINYINT:
    case Id.USMALLINT:
    case Id.UINTEGER:
      return { type: 'integer', cell: (value) => value as number };
    case Id.BIGINT:
    case Id.UBIGINT:
    case Id.HUGEINT:
    case Id.UHUGEINT:
      return { type: 'integer', cell: (value) => integerCell(value as bigint) };
    case Id.FLOAT:
    case Id.DOUBLE:
      return { type: 'number', cell: asNumber };
    case Id.DECIMAL:
      return type.width === 38 && type.scale === 0
        ? { type: 'integer', cell: (value) => integerCell((value as DuckDBDecimalValue).value) }
        : { type: 'decimal', cell: (value) => decimalText((value as DuckDBDecimalValue).value, type.scale) };
    case Id.DATE:
      return { type: 'date', cell: (value) => isoDay((value as DuckDBDateValue).days) };
    case Id.TIMESTAMP:
    case Id.TIMESTAMP_TZ:
      return { type: 'timestamp', cell: (value) => isoTimestamp((value as DuckDBTimestampValue).micros) };
    case Id.LIST: {
      const item = reading(type.valueType);
      return { type: 'list', cell: (value) => (value as DuckDBListValue).items.map((v) => (v === null ? null : item.cell(v))) };
    }
    case Id.VARCHAR:
    case Id.ENUM:
      return { type: 'string', cell: (value) => value as string };
    default:
      return { type: 'other', cell: (value) => String(value) };
  }
}

/** The whole result, exact. */
export function readNative(reader: DuckDBResultReader): Table {
  const values = reader.getColumns();
  const types = reader.columnTypes();
  const columns = reader.columnNames().map((name, i): Column => {
    const { type, cell } = reading(types[i]!);
    return { name, type, values: (values[i] ?? []).map((v) => (v === null ? null : cell(v))) };
  });
  return { columns, rows: reader.currentRowCount };
}
