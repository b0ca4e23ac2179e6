import type { Comparison } from '../../src/domain/difference';
import type { Period } from '../../src/domain/period';
import type { LoadedTable } from '../../src/domain/source';
import type { Cell, Table } from '../../src/domain/table';
import { engineBeside } from '../../src/diff/beside';
import { compare, type CompareOptions } from '../../src/diff/compare';
import type { Pair, Version } from '../../src/diff/version';
import type { Engine } from '../../src/engine/port';
import { openPack, settle } from '../../src/indicators/pack';
import { HARD_AS_OF } from '../support/folder';
import { cellsOf } from '../support/packs';

export const span = (from: string, to: string, id: string | null = null): Period => ({
  id,
  calendar: 'lich',
  kind: id === null ? 'custom' : 'nam',
  from,
  to,
  label: id ?? '',
  prev: null,
  yoy: null,
  locked: false,
});
export const YEARS: readonly Period[] = [
  span('2023-01-01', '2023-12-31', '2023'),
  span('2024-01-01', '2024-12-31', '2024'),
  span('2025-01-01', '2025-12-31', '2025'),
];

/** The tables with one of them changed. */
export function withTable(tables: readonly LoadedTable[], name: string, change: (table: Table) => Table): readonly LoadedTable[] {
  return tables.map((t) => {
    if (t.name !== name) return t;
    const table = change(cellsOf(t));
    return { ...t, table, rows: table.rows };
  });
}

/** A cell set in the rows that `where` picks. */
export const set =
  (column: string, to: Cell, where: (row: Readonly<Record<string, Cell>>) => boolean) =>
  (table: Table): Table => {
    const rows = Array.from({ length: table.rows }, (_, i) => Object.fromEntries(table.columns.map((c) => [c.name, c.values[i] ?? null])));
    return {
      ...table,
      columns: table.columns.map((c) => (c.name === column ? { ...c, values: c.values.map((v, i) => (where(rows[i]!) ? to : v)) } : c)),
    };
  };

/** Only those rows. */
export const keep =
  (where: (row: Readonly<Record<string, Cell>>) => boolean) =>
  (table: Table): Table => {
    const all = Array.from({ length: table.rows }, (_, i) => i).filter((i) =>
      where(Object.fromEntries(table.columns.map((c) => [c.name, c.values[i] ?? null]))),
    );
    return { rows: all.length, columns: table.columns.map((c) => ({ ...c, values: all.map((i) => c.values[i] ?? null) })) };
  };

/** More rows at the end; cells that are not given are empty. */
export const more =
  (...rows: readonly Readonly<Record<string, Cell>>[]) =>
  (table: Table): Table => ({
    rows: table.rows + rows.length,
    columns: table.columns.map((c) => ({
      ...c,
      values: [
        ...c.values,
        ...rows.map((r, i) =>
          c.name === '_row' || c.name === '_line' ? table.rows + i + 1 + Number(c.name === '_line') : (r[c.name] ?? null),
        ),
      ],
    })),
  });

const standing = new WeakMap<Engine, Map<string, readonly LoadedTable[]>>();

/** The tables under a prefix; what stands there already is not put again. */
export async function stand(engine: Engine, prefix: string, tables: readonly LoadedTable[], asOf = HARD_AS_OF): Promise<Version> {
  const beside = engineBeside(engine, prefix);
  const there = standing.get(engine) ?? new Map<string, readonly LoadedTable[]>();
  const before = there.get(prefix);
  standing.set(engine, there.set(prefix, tables));
  if (before?.length !== tables.length) return { prefix, asOf, pack: await openPack(beside, tables) };
  for (const [i, t] of tables.entries()) if (before[i] !== t) await beside.put(t.name, t.table);
  return { prefix, asOf, pack: await settle(beside, Object.fromEntries(tables.map((t) => [t.name, t]))) };
}

/** Both put into the engine and compared. */
export async function compared(
  engine: Engine,
  before: readonly LoadedTable[],
  after: readonly LoadedTable[],
  options: Partial<CompareOptions> = {},
): Promise<{ pair: Pair; found: Comparison }> {
  const pair: Pair = { before: await stand(engine, 'was__', before), after: await stand(engine, 'now__', after) };
  return { pair, found: await compare(engine, pair, { periods: YEARS, ...options }) };
}
