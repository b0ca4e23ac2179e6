import { fc } from '../support/random';
import { tableContract } from '../../src/domain/contract';
import type { LoadedTable } from '../../src/domain/source';
import type { Cell, Table } from '../../src/domain/table';
import { withTable } from './support';

const PLAYED = [
  'delegations',
  'enrolments',
  'training_courses',
  'transactions',
  'projects',
  'agreements',
  'contribution_claims',
  'evidence',
  'report_status',
  'plan_items',
  'exchange_rates',
] as const;

const KINDS = ['add', 'remove', 'edit', 'date', 'class'] as const;

/** One change to one row: a copy of it under a new key, its removal, or a cell of another row put into it. */
export const mutation = fc.record({
  table: fc.constantFrom(...PLAYED),
  kind: fc.constantFrom(...KINDS),
  row: fc.nat(200),
  other: fc.nat(200),
  column: fc.nat(30),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

/** A cell of another row of the same column: always a value that the column may have. */
export function swapped(table: Table, name: string, at: number, from: number): Table {
  return {
    ...table,
    columns: table.columns.map((c) =>
      c.name === name ? { ...c, values: c.values.map((v, i): Cell => (i === at ? (c.values[from] ?? null) : v)) } : c,
    ),
  };
}

export function mutated(table: Table, { table: name, kind, row, other, column }: Mutation): Table {
  const of = tableContract(name)!;
  const [at, from] = [row % table.rows, other % table.rows];
  const pick = (rows: readonly number[]) => ({
    rows: rows.length,
    columns: table.columns.map((c) => ({ ...c, values: rows.map((r) => c.values[r] ?? null) })),
  });
  const all = Array.from({ length: table.rows }, (_, i) => i);
  if (kind === 'remove') return table.rows > 2 ? pick(all.filter((i) => i !== at)) : table;
  if (kind === 'add') {
    const grown = pick([...all, at]);
    return {
      ...grown,
      columns: grown.columns.map((c) =>
        c.name === of.key[0] ? { ...c, values: c.values.map((v, i) => (i === table.rows ? `NEW-${row}` : v)) } : c,
      ),
    };
  }
  const fits = of.fields.filter(
    (f) =>
      !of.key.includes(f.name) &&
      (kind === 'date' ? f.type === 'date' : kind === 'class' ? f.codeList !== null || f.type === 'boolean' : f.type !== 'date'),
  );
  const field = fits[column % Math.max(1, fits.length)];
  return field ? swapped(table, field.name, at, from) : table;
}

/** The tables after all of them. */
export const mutate = (tables: readonly LoadedTable[], mutations: readonly Mutation[]): readonly LoadedTable[] =>
  mutations.reduce((so, m) => withTable(so, m.table, (t) => mutated(t, m)), tables);
