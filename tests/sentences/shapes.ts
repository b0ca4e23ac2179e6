import { type Field, tableContract } from '../../src/domain/contract';
import type { LoadedTable } from '../../src/domain/source';
import type { Cell } from '../../src/domain/table';
import { cellsOf, withRows } from '../support/packs';

type Tables = readonly LoadedTable[];

/** Who reports, when and in what units stays whole; what is counted is thinned, repeated, spoilt and left out. */
const KEPT = new Set(['units', 'unit_changes', 'periods', 'partners', 'code_lists', 'targets', 'report_status', 'exchange_rates']);

const indices = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const counted = (tables: Tables, change: (table: LoadedTable) => readonly LoadedTable[]): Tables =>
  tables.flatMap((table) => (KEPT.has(table.name) ? [table] : change(table)));
const rowsOf = (table: LoadedTable): number => cellsOf(table).rows;

/** The table with the cells of some fields made anew; keys and names of other rows stay. */
function cellsMade(loaded: LoadedTable, is: (field: Field) => boolean, make: (cell: Cell, row: number) => Cell): LoadedTable {
  const contract = tableContract(loaded.name);
  const cells = cellsOf(loaded);
  const columns = cells.columns.map((column) => {
    const field = contract?.fields.find((f) => f.name === column.name);
    return field && !contract?.key.includes(field.name) && is(field) ? { ...column, values: column.values.map(make) } : column;
  });
  return { ...loaded, table: { ...cells, columns } };
}

const measured = (field: Field): boolean => ['integer', 'number', 'decimal'].includes(field.type) && field.name !== 'year';
const money = (field: Field): boolean => field.type === 'decimal' && /amount|cost/.test(field.name);
const times =
  (factor: bigint) =>
  (cell: Cell): Cell =>
    typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell) ? (BigInt(cell.split('.')[0] ?? '0') * factor).toString() : cell;
const only = (table: LoadedTable, column: string, keep: (cell: Cell) => boolean): LoadedTable => {
  const values = cellsOf(table).columns.find((c) => c.name === column)?.values ?? [];
  return withRows(
    table,
    indices(values.length).filter((i) => keep(values[i] ?? null)),
  );
};

/** The same rows once more so many years earlier (or later, below zero): days and years moved, keys of their own. */
function yearsBefore(loaded: LoadedTable, years: readonly number[]): LoadedTable {
  const contract = tableContract(loaded.name);
  const cells = cellsOf(loaded);
  const moved = (name: string, cell: Cell, by: number): Cell => {
    if (by === 0 || cell === null) return cell;
    const field = contract?.fields.find((f) => f.name === name);
    if (field?.type === 'date') return `${Number(String(cell).slice(0, 4)) - by}${String(cell).slice(4).replace('-02-29', '-02-28')}`;
    if (name === 'year') return Number(cell) - by;
    return contract?.key.includes(name) && contract.key.length === 1 ? `${String(cell)}~${by}` : cell;
  };
  const columns = cells.columns.map((c) => ({
    ...c,
    values: [0, ...years].flatMap((by) => c.values.map((cell) => moved(c.name, cell, by))),
  }));
  const rows = cells.rows * (years.length + 1);
  return { ...loaded, rows, table: { columns, rows } };
}

/** Whole years of the calendar from 2015 on, each held against the one before. */
function longHistory(periods: LoadedTable): LoadedTable {
  const cells = cellsOf(periods);
  const at = (name: string) => cells.columns.find((c) => c.name === name)?.values ?? [];
  const first = at('period_id').indexOf('2023');
  const years = Array.from({ length: 8 }, (_, i) => 2015 + i);
  const made = (name: string, year: number): Cell => {
    const before = year === 2015 ? null : String(year - 1);
    if (name === 'period_id') return String(year);
    if (name === 'prev_period_id' || name === 'yoy_period_id') return before;
    const cell = at(name)[first] ?? null;
    return typeof cell === 'string' ? cell.replace('2023', String(year)) : cell;
  };
  const columns = cells.columns.map((c) => ({
    ...c,
    values: [
      ...c.values.map((cell, i) => (i === first && /^(prev|yoy)_/.test(c.name) ? '2022' : cell)),
      ...years.map((year) => made(c.name, year)),
    ],
  }));
  return { ...periods, rows: cells.rows + years.length, table: { columns, rows: cells.rows + years.length } };
}

/** What a package may be like. `pick` is a number drawn for each table. */
export const SHAPES: Readonly<Record<string, (tables: Tables, pick: (table: string) => number) => Tables>> = {
  'as it is': (tables) => tables,
  /** Some tables thinned or doubled at random, some left out. */
  mixed: (tables, pick) =>
    counted(tables, (table) => {
      const drawn = pick(table.name);
      if (drawn % 17 === 0) return [];
      const rows = indices(rowsOf(table));
      const some = rows.filter((row) => (row * 7 + drawn) % 5 !== drawn % 4);
      return [withRows(table, drawn % 3 === 0 ? some : drawn % 3 === 1 ? [...rows, ...rows] : some.slice(0, 3))];
    }),
  'every table is empty': (tables) => counted(tables, (table) => [withRows(table, [])]),
  'one row a table': (tables, pick) => counted(tables, (table) => [withRows(table, [pick(table.name) % Math.max(1, rowsOf(table))])]),
  'tables left out': (tables, pick) => counted(tables, (table) => (pick(table.name) % 2 === 0 ? [] : [table])),
  'all measures missing': (tables) => counted(tables, (table) => [cellsMade(table, measured, () => null)]),
  'days missing': (tables, pick) =>
    counted(tables, (table) => [
      cellsMade(
        table,
        (f) => f.type === 'date' && !f.required,
        (cell, row) => ((row + pick(table.name)) % 2 === 0 ? null : cell),
      ),
    ]),
  'everything is zero': (tables) =>
    counted(tables, (table) => [cellsMade(table, measured, (cell) => (cell === null ? null : typeof cell === 'string' ? '0' : 0))]),
  'huge money': (tables) => counted(tables, (table) => [cellsMade(table, money, times(1_000_003n))]),
  'negative money': (tables, pick) =>
    counted(tables, (table) => [cellsMade(table, money, (cell, row) => ((row + pick(table.name)) % 3 === 0 ? cell : times(-7n)(cell)))]),
  'many rows': (tables) => counted(tables, (table) => [withRows(table, Array.from({ length: 7 }, () => indices(rowsOf(table))).flat())]),
  'units without a row': (tables) =>
    tables.map((table) =>
      cellsMade(
        table,
        (f) => ['lead_unit_id', 'owner_unit_id'].includes(f.name) && table.name !== 'units',
        () => 'VPLQT',
      ),
    ),
  'one year': (tables) =>
    tables.map((table) =>
      table.name === 'periods'
        ? cellsMade(
            only(table, 'period_id', (id) => id === '2025'),
            (f) => /^(prev|yoy)_/.test(f.name),
            () => null,
          )
        : table,
    ),
  'ten years': (tables) =>
    tables.map((table) =>
      table.name === 'periods' ? longHistory(table) : KEPT.has(table.name) ? table : yearsBefore(table, [-1, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ),
  'no targets, no returns': (tables) =>
    tables.map((table) => (['targets', 'report_status'].includes(table.name) ? withRows(table, []) : table)),
};
