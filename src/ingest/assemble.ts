import type { TableContract } from '../domain/contract';
import type { Cell, Column, Table } from '../domain/table';
import { outside } from './bounds';
import { castColumn } from './cast-column';
import type { Report } from './report';

/** A file's cells by column of the contract, before they are understood. */
export interface RawTable {
  /** One list of texts a column of the contract (null: missing), or null where the file has no such column. */
  readonly columns: readonly (readonly (string | null)[] | null)[];
  /** Data row (from 1) of each, and its line in the file (null: the file has no lines). */
  readonly row: readonly number[];
  readonly line: readonly (number | null)[];
  /** Written by a program with types of its own. */
  readonly exact: boolean;
}

const keep = (values: readonly Cell[], bad: Uint8Array) => values.filter((_, i) => bad[i] === 0);

/** Casts every column; rows with a cell that cannot be read are left out and listed. */
export function assemble(contract: TableContract, raw: RawTable, report: Report): Table {
  const size = raw.row.length;
  const bad = new Uint8Array(size);
  const references = new Set(contract.references.flatMap((r) => r.fields));
  const place = (i: number) => {
    const line = raw.line[i] ?? null;
    return { row: raw.row[i]!, ...(line === null ? {} : { line }) };
  };
  const columns = contract.fields.map((field, f): Column => {
    const texts = raw.columns[f];
    if (!texts) return { name: field.name, type: field.type, values: new Array<Cell>(size).fill(null) };
    const { cells, refused, notes } = castColumn(field, texts, raw.exact, references.has(field.name));
    for (const note of notes) report.add(note === 'boolean_blank' ? 'warning' : 'notice', note, { column: field.name });
    for (const [i, code] of refused) {
      bad[i] = 1;
      report.add('error', code, { ...place(i), column: field.name, ...(texts[i] == null ? {} : { value: texts[i] }) });
    }
    const judge = outside(field);
    if (judge) {
      for (const [i, cell] of cells.entries()) {
        const code = judge(cell);
        if (code) report.add('warning', code, { ...place(i), column: field.name, value: String(cell) });
      }
    }
    return { name: field.name, type: field.type, values: cells };
  });
  const all: Column[] = [
    ...columns,
    { name: '_row', type: 'integer', values: raw.row },
    { name: '_line', type: 'integer', values: raw.line },
  ];
  if (!bad.includes(1)) return { columns: all, rows: size };
  const kept = all.map((column) => ({ ...column, values: keep(column.values, bad) }));
  return { columns: kept, rows: kept[0]!.values.length };
}
