import { readArrow } from '../arrow/read';
import type { TableContract } from '../domain/contract';
import type { SourceFile } from '../domain/source';
import type { Cell, Table } from '../domain/table';
import { assemble } from './assemble';
import { cleaner } from './cast-column';
import { findHeader } from './header';
import { missingColumns, noteHeader } from './header-notes';
import type { Report } from './report';

const MAGIC = [0x50, 0x41, 0x52, 0x31];

/** By its name, or by its first bytes whatever its name. */
export const isParquet = ({ name, bytes }: SourceFile): boolean =>
  /\.(parquet|pq)$/i.test(name) || MAGIC.every((byte, i) => bytes[i] === byte);

const text = (cell: Cell): string => (typeof cell === 'string' ? cell.normalize('NFC') : String(cell));

/** Parquet bytes → typed rows, by the same casts as CSV. Null where no table can come of it; the report says why. */
export async function tableFromParquet(bytes: Uint8Array, contract: TableContract, report: Report): Promise<Table | null> {
  const framed = bytes.length > 12 && MAGIC.every((byte, i) => bytes[i] === byte && bytes[bytes.length - 4 + i] === byte);
  if (!framed) {
    report.add('error', 'parquet_damaged');
    return null;
  }
  let read: Table;
  try {
    const { parquetToArrow } = await import('./parquet');
    read = readArrow(await parquetToArrow(bytes));
  } catch (cause) {
    report.add('error', 'parquet_damaged', { value: cause instanceof Error ? cause.message : String(cause) });
    return null;
  }
  const header = findHeader([read.columns.map((c) => c.name)], contract);
  if (!header) {
    const names = contract.fields
      .filter((f) => f.required)
      .map((f) => f.name)
      .join(', ');
    report.add('error', 'header_unknown', { params: { names } });
    return null;
  }
  noteHeader(header, report);
  if (missingColumns(header, report)) return null;
  const clean = cleaner(contract.missingValues);
  const columns = contract.fields.map((_, place) => {
    const cell = header.slots.indexOf(place);
    return cell < 0 ? null : read.columns[cell]!.values.map((value) => (value === null ? null : clean(text(value))));
  });
  const row = Array.from({ length: read.rows }, (_, i) => i + 1);
  return assemble(contract, { columns, row, line: row.map(() => null), exact: true }, report);
}
