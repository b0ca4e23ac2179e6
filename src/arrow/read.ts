import { type DataType, tableFromIPC, Type } from '@uwdata/flechette';
import type { Cell, Column, ColumnType, Table } from '../domain/table';
import { decimalText, integerCell, isoDay, isoTimestamp } from './exact';

interface Reading {
  readonly type: ColumnType;
  /** Arrow value → cell. Arrow values that are right already need none. */
  readonly cell?: (value: unknown) => Cell;
}

const DAY = 86_400_000;
const MICROS = [1_000_000n, 1000n, 1n] as const;

function other(value: unknown): string {
  const plain = (_key: string, v: unknown) => (typeof v === 'bigint' ? String(v) : v);
  return typeof value === 'string' ? value : (JSON.stringify(value, plain) ?? String(value));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Old writers left texts without a word that they are texts; other bytes are shown in hex. */
function textOfBytes(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }
}

function reading(type: DataType): Reading {
  switch (type.typeId) {
    case Type.Bool:
      return { type: 'boolean' };
    case Type.Int:
      return type.bitWidth === 64 ? { type: 'integer', cell: (v) => integerCell(v as bigint) } : { type: 'integer' };
    case Type.Float:
      return { type: 'number', cell: (v) => (Number.isFinite(v) ? (v as number) : null) };
    case Type.Decimal: {
      const { precision, scale } = type;
      return precision === 38 && scale === 0
        ? { type: 'integer', cell: (v) => integerCell(BigInt(v as bigint | number)) }
        : { type: 'decimal', cell: (v) => decimalText(BigInt(v as bigint | number), scale) };
    }
    case Type.Date:
      return { type: 'date', cell: (v) => isoDay(Math.floor((v as number) / DAY)) };
    case Type.Timestamp: {
      const { unit } = type;
      const micros = (v: bigint) => (unit === 3 ? v / 1000n : v * MICROS[unit]);
      return { type: 'timestamp', cell: (v) => isoTimestamp(micros(v as bigint)) };
    }
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return { type: 'string' };
    case Type.Binary:
    case Type.LargeBinary:
    case Type.BinaryView:
      return { type: 'string', cell: (v) => textOfBytes(v as Uint8Array) };
    case Type.Dictionary:
      return reading(type.dictionary);
    case Type.List:
    case Type.LargeList: {
      const item = reading(type.children[0].type).cell ?? ((v: unknown) => v as Cell);
      return { type: 'list', cell: (v) => Array.from(v as Iterable<unknown>, (x) => (x === null || x === undefined ? null : item(x))) };
    }
    case Type.Null:
      return { type: 'integer' };
    default:
      return { type: 'other', cell: other };
  }
}

/** The rows of an Arrow IPC file or stream, exact. Throws where the bytes are no Arrow. */
export function readArrow(bytes: Uint8Array | Uint8Array[]): Table {
  const table = tableFromIPC(bytes, { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true });
  const columns = table.schema.fields.map(({ name, type }, i): Column => {
    const { type: kind, cell } = reading(type);
    const values: Cell[] = [];
    for (const value of table.getChildAt(i)) values.push(value === null ? null : cell ? cell(value) : (value as Cell));
    return { name, type: kind, values };
  });
  return { columns, rows: table.numRows };
}

/** Rows in the stream, without reading them. */
export const arrowRows = (bytes: Uint8Array): number => tableFromIPC(bytes).numRows;
