import type { Cell, Column, Table } from '../domain/table';
import { sqlName } from '../indicators/literal';
import type { ResultColumn } from './port';

/** What can be done with values of a type. `binary`: numbers with a binary fraction. */
export type Nature = 'whole' | 'decimal' | 'binary' | 'day' | 'time' | 'truth' | 'text' | 'other';

const WHOLE = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;

export function natureOf(type: string): Nature {
  if (WHOLE.test(type)) return 'whole';
  if (/^DECIMAL\(\d+,\d+\)$/.test(type)) return 'decimal';
  if (type === 'DOUBLE' || type === 'FLOAT') return 'binary';
  if (type === 'DATE') return 'day';
  if (type === 'TIMESTAMP') return 'time';
  if (type === 'BOOLEAN') return 'truth';
  return type === 'VARCHAR' || /^ENUM\(.*\)$/.test(type) ? 'text' : 'other';
}

/** What adds up. */
export const NUMBERS: ReadonlySet<Nature> = new Set(['whole', 'decimal', 'binary']);

/** Characters of a text that a cell shows. */
const SHOWN = 2000;

/** A column as text that says its values exactly, cut behind so many characters. */
export function exactText(column: string, most: number): string {
  const text = `CAST(${column} AS VARCHAR)`;
  return `CASE WHEN length(${text}) > ${most} THEN left(${text}, ${most}) || '…' ELSE ${text} END`;
}

/** Whole numbers beyond 64 bits come over as text. */
const AS_THEY_ARE = new Set<Nature>(['decimal', 'day', 'time', 'truth']);
const WIDE = /^U?HUGEINT$/;

function asked({ name, type }: ResultColumn): string {
  const quoted = sqlName(name);
  const nature = natureOf(type);
  if (AS_THEY_ARE.has(nature) || (nature === 'whole' && !WIDE.test(type))) return `r.${quoted}`;
  return `${exactText(`r.${quoted}`, SHOWN)} AS ${quoted}`;
}

/** The SELECT list whose cells come over exact. The result is called `r`. */
export const selectList = (columns: readonly ResultColumn[]): string => columns.map(asked).join(', ');

function number(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const value = Number(cell);
  return Number.isFinite(value) ? value : cell;
}

function wide(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const value = BigInt(cell);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function read(column: Column, type: string): Column {
  const nature = natureOf(type);
  if (nature === 'binary') return { ...column, type: 'number', values: column.values.map(number) };
  if (nature === 'whole' && WIDE.test(type)) return { ...column, type: 'integer', values: column.values.map(wide) };
  return nature === 'other' ? { ...column, type: 'other' } : column;
}

/** Cells of `selectList` as a table: what came over as text is what it was again. */
export const readCells = (table: Table, columns: readonly ResultColumn[]): Table => ({
  rows: table.rows,
  columns: table.columns.map((column, i) => read(column, columns[i]!.type)),
});
