import type { Cell } from '../../domain/table';
import { csv, type CsvCell } from '../../exports/csv';
import type { Translate } from '../../i18n/text';
import type { ShownColumn } from './record-columns';

interface Place {
  readonly file: string;
  readonly line: number;
}

const plain = (cell: Cell | undefined): CsvCell => {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object') return cell.map((c) => String(plain(c) ?? '')).join('; ');
  return typeof cell === 'boolean' ? String(cell) : cell;
};

/** The records in the order shown, with file and line, and the passport under them. Dates stay ISO days, numbers exact. */
export function recordsCsv(
  columns: readonly ShownColumn[],
  order: Iterable<number>,
  place: (row: number) => Place | null,
  foot: readonly string[],
  t: Translate,
): string {
  const head = [...columns.map((c) => c.title), t('data.colFile'), t('data.colLine')];
  const rows = Array.from(order, (row): CsvCell[] => {
    const at = place(row);
    return [...columns.map((c) => plain(c.values[row])), at?.file ?? null, at?.line ?? null];
  });
  return csv([head, ...rows], foot);
}
