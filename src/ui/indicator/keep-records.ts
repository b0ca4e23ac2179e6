import type { Indicator } from '../../domain/indicator';
import type { Table } from '../../domain/table';
import { passportLines } from '../../exports/passport';
import { type Around, passportOf } from '../parts/passport-of';
import type { RowsAs } from '../parts/rows-menu';
import { save } from '../parts/save';
import type { ShownColumn } from './record-columns';
import { recordsCsv } from './records-csv';

interface Records {
  readonly table: Table;
  readonly columns: readonly ShownColumn[];
  /** Rows of the table in the order shown. */
  readonly order: Uint32Array;
  readonly place: (row: number) => { readonly file: string; readonly line: number } | null;
}

interface Asked {
  readonly around: Around;
  readonly indicator: Indicator;
  readonly code: string;
  /** The filter in words, then the group. */
  readonly what: readonly string[];
}

const picked = (table: Table, order: Uint32Array): Table => ({
  rows: order.length,
  columns: table.columns.map((c) => ({ ...c, values: Array.from(order, (row) => c.values[row] ?? null) })),
});

/**
 * Hands the records to the browser as a file with its passport: CSV with the names of the page, or every column as the calculation has it
 * (codes, exact decimals, days) in Parquet or Arrow. Answers the file's name.
 */
export async function keepRecords(as: RowsAs, { table, columns, order, place }: Records, asked: Asked): Promise<string> {
  const { around, indicator, code, what } = asked;
  const { t, say } = around.words;
  const passport = passportOf(around, [indicator], () => code);
  const name = `${indicator.id}-${code}.${as}`;
  const about = [`${indicator.id} ${say(indicator.title)}: ${say(indicator.sheet.concept)}`];
  if (as === 'csv') {
    const foot = [t('indicator.foot', { code }), say(indicator.title), ...what, ...passportLines({ passport, t }), ...about];
    save(name, recordsCsv(columns, order, place, foot, t), 'text/csv');
    return name;
  }
  const { rowsFile } = await import('../../exports/rows');
  const { bytes, type } = await rowsFile(as, picked(table, order), { title: say(indicator.title), what: what.join('\n'), about, passport });
  save(name, bytes, type);
  return name;
}
