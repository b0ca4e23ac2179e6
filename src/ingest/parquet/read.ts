import type { TableContract } from '../../domain/contract';
import type { Cell, Table } from '../../domain/table';
import { assemble } from '../assemble';
import { cleaner } from '../cast-column';
import { findHeader } from '../header';
import { missingColumns, noteHeader } from '../header-notes';
import type { Report } from '../report';
import { readParquetTable } from './table';

const text = (cell: Cell): string => (typeof cell === 'string' ? cell.normalize('NFC') : String(cell));

/** Parquet bytes → typed rows, by the same casts as CSV. Null where no table can come of it; the report says why. */
export async function tableFromParquet(bytes: Uint8Array, contract: TableContract, report: Report): Promise<Table | null> {
  const found = await readParquetTable(bytes);
  if ('refused' in found) {
    report.add('error', found.refused, found.detail === undefined ? {} : { value: found.detail });
    return null;
  }
  const read = found.table;
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
  const nested = read.columns.filter((column, cell) => header.slots[cell]! >= 0 && (column.type === 'list' || column.type === 'other'));
  for (const { name } of nested) report.add('error', 'column_nested', { column: name });
  if (nested.length > 0) return null;
  const clean = cleaner(contract.missingValues);
  const columns = contract.fields.map((_, place) => {
    const cell = header.slots.indexOf(place);
    return cell < 0 ? null : read.columns[cell]!.values.map((value) => (value === null ? null : clean(text(value))));
  });
  const row = Array.from({ length: read.rows }, (_, i) => i + 1);
  return assemble(contract, { columns, row, line: row.map(() => null), exact: true }, report);
}
