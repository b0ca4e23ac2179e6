import {
  bool,
  Column as ArrowColumn,
  columnFromArray,
  type DataType,
  dateDay,
  decimal,
  dictionary,
  float64,
  int32,
  int64,
  list,
  tableFromColumns,
  tableToIPC,
  timestamp,
  TimeUnit,
  utf8,
} from '@uwdata/flechette';
import type { Cell, Column, Table } from '../domain/table';
import { dayNumber, microsOf, unscaled } from './exact';
import { checkShape, SCALE, type Stored, stored } from './shape';

interface Writing {
  readonly type: () => DataType;
  readonly value?: (cell: NonNullable<Cell>) => unknown;
}

const text = (cell: Cell) => (cell === null ? null : String(cell));
const DAY = 86_400_000;

const WRITINGS: Record<Stored, Writing> = {
  VARCHAR: { type: utf8, value: (cell) => (typeof cell === 'string' ? cell : String(cell)) },
  INTEGER: { type: int32 },
  BIGINT: { type: int64, value: (cell) => BigInt(cell as number | bigint) },
  DOUBLE: { type: float64, value: Number },
  'DECIMAL(38,12)': { type: () => decimal(38, SCALE, 128), value: (cell) => unscaled(String(cell), SCALE) },
  DATE: { type: dateDay, value: (cell) => dayNumber(cell as string) * DAY },
  TIMESTAMP: { type: int64, value: (cell) => microsOf(cell as string) },
  BOOLEAN: { type: bool },
  'VARCHAR[]': { type: () => list(utf8()), value: (cell) => (cell as readonly Cell[]).map(text) },
};

const SAMPLE = 500;

// Codes and names repeat: a dictionary writes each text once. Ids do not, and are written as they are.
function repeats(values: readonly Cell[]): boolean {
  if (values.length < SAMPLE) return false;
  const step = Math.floor(values.length / SAMPLE);
  const seen = new Set<Cell>();
  for (let i = 0; i < values.length; i += step) seen.add(values[i]!);
  return seen.size < SAMPLE / 2;
}

function arrowColumn(column: Column): ArrowColumn<unknown> {
  const kind = stored(column);
  const { type, value } = WRITINGS[kind];
  const cells = value ? column.values.map((cell) => (cell === null ? null : value(cell))) : (column.values as Cell[]);
  const built = columnFromArray(cells, kind === 'VARCHAR' && repeats(column.values) ? dictionary(utf8()) : type());
  // Flechette takes microseconds as inexact numbers only; the same 64 bits are written as integers and named afterwards.
  return kind === 'TIMESTAMP' ? new ArrowColumn([...built.data], timestamp(TimeUnit.MICROSECOND)) : built;
}

/** The table as an Arrow IPC stream whose types `put` keeps. Throws a RangeError where a cell does not fit its column. */
export function writeArrow(name: string, table: Table): Uint8Array {
  checkShape(name, table);
  const columns = table.columns.map((column): [string, ArrowColumn<unknown>] => [column.name, arrowColumn(column)]);
  const bytes = tableToIPC(tableFromColumns(columns), { format: 'stream' });
  if (!bytes) throw new RangeError(`${name}: no Arrow stream was written`);
  return bytes;
}
