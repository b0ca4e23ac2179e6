/** What a column holds. `decimal` cells are exact text ("0.1"), `date` cells ISO days ("2026-09-14"). */
export type ColumnType = 'string' | 'integer' | 'number' | 'decimal' | 'date' | 'timestamp' | 'boolean' | 'list' | 'other';

/** One value on its way to the page. Integers are numbers while they are safe, bigint beyond 2^53. Missing is `null`. */
export type Cell = string | number | bigint | boolean | null | readonly Cell[];

/** A named column; `values` has one cell a row. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly Cell[];
}

/** Columns of equal length. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** The column of that name. Throws a RangeError where there is none: a programming error, never a data error. */
export function column(table: Table, name: string): Column {
  const found = table.columns.find((c) => c.name === name);
  if (!found) throw new RangeError(`no column "${name}" among ${table.columns.map((c) => c.name).join(', ')}`);
  return found;
}

/** The table as plain records, one a row. Written cell by cell: objects made from entries are five times as dear to make and to read. */
export function records(table: Table): Record<string, Cell>[] {
  // Assigning this one name would change the object's prototype instead.
  const columns = table.columns.filter((c) => c.name !== '__proto__');
  return Array.from({ length: table.rows }, (_, row) => {
    const made: Record<string, Cell> = {};
    for (const { name, values } of columns) made[name] = values[row] ?? null;
    return made;
  });
}
