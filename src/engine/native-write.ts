import {
  BIGINT,
  BOOLEAN,
  DATE,
  DECIMAL,
  DOUBLE,
  DuckDBDataChunk,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBTimestampValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  TIMESTAMP,
  VARCHAR,
} from '@duckdb/node-api';
import type { Cell, Table } from '../domain/table';
import { dayNumber, microsOf, unscaled } from '../arrow/exact';
import { quoteName } from './quote';
import { SCALE, type Stored, stored } from '../arrow/shape';

interface Writing {
  readonly type: DuckDBType;
  readonly value: (cell: NonNullable<Cell>) => DuckDBValue;
}

const same = (cell: NonNullable<Cell>) => cell as DuckDBValue;

const WRITINGS: Record<Stored, Writing> = {
  VARCHAR: { type: VARCHAR, value: (cell) => (typeof cell === 'string' ? cell : String(cell)) },
  INTEGER: { type: INTEGER, value: same },
  BIGINT: { type: BIGINT, value: (cell) => BigInt(cell as number | bigint) },
  DOUBLE: { type: DOUBLE, value: (cell) => Number(cell) },
  'DECIMAL(38,12)': { type: DECIMAL(38, SCALE), value: (cell) => new DuckDBDecimalValue(unscaled(String(cell), SCALE), 38, SCALE) },
  DATE: { type: DATE, value: (cell) => new DuckDBDateValue(dayNumber(cell as string)) },
  TIMESTAMP: { type: TIMESTAMP, value: (cell) => new DuckDBTimestampValue(microsOf(cell as string)) },
  BOOLEAN: { type: BOOLEAN, value: same },
  'VARCHAR[]': {
    type: LIST(VARCHAR),
    value: (cell) => new DuckDBListValue((cell as readonly Cell[]).map((v) => (v === null ? null : String(v)))),
  },
};

const CHUNK = 2048;

/** Makes the table `name` (which must not exist) and fills it. */
export async function writeNative(connection: DuckDBConnection, name: string, table: Table): Promise<void> {
  const types = table.columns.map(stored);
  const columns = table.columns.map((c, i) => `${quoteName(c.name)} ${types[i]}`);
  await connection.run(`CREATE TABLE ${quoteName(name)} (${columns.join(', ')})`);
  if (table.rows === 0) return;
  const appender = await connection.createAppender(name);
  const writings = types.map((type) => WRITINGS[type]);
  for (let from = 0; from < table.rows; from += CHUNK) {
    const rows = Math.min(CHUNK, table.rows - from);
    const chunk = DuckDBDataChunk.create(
      writings.map((w) => w.type),
      rows,
    );
    table.columns.forEach((column, i) => {
      const { value } = writings[i]!;
      const cells = column.values.slice(from, from + rows);
      chunk.setColumnValues(
        i,
        cells.map((cell) => (cell === null ? null : value(cell))),
      );
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
