import { tableContract } from '../domain/contract';
import type { CellChange, RowChange, RowPlace } from '../domain/difference';
import { type Cell, records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName, sqlText } from '../indicators/literal';
import { changesName, type Pair } from './version';

type Row = Readonly<Record<string, Cell>>;

const number = (cell: Cell | undefined): number | null => (cell === null || cell === undefined ? null : Number(cell));

/** The side's cells in the columns of the contract, its place in the file, named `<side>.<column>`. */
function sideSql(side: 'b' | 'a', columns: readonly string[]): string {
  return [...columns, '_row', '_line'].map((c) => `${side}.${sqlName(c)} AS ${sqlName(`${side}.${c}`)}`).join(', ');
}

function changeOf(table: string, columns: readonly string[], files: readonly (string | null)[], row: Row): RowChange {
  const kind = row['kind'] === 'added' || row['kind'] === 'removed' ? row['kind'] : 'changed';
  const place = (side: 'b' | 'a', file: string | null): RowPlace => ({
    file,
    row: number(row[`${side}._row`]),
    line: number(row[`${side}._line`]),
  });
  const cells = columns.map((column): CellChange => ({ column, from: row[`b.${column}`] ?? null, to: row[`a.${column}`] ?? null }));
  return {
    kind,
    table,
    key: String(row['record'] ?? ''),
    before: kind === 'added' ? null : place('b', files[0] ?? null),
    after: kind === 'removed' ? null : place('a', files[1] ?? null),
    cells: cells.filter(({ from, to }) => String(from) !== String(to)),
  };
}

/** Which of the rows that differ. */
export interface Wanted {
  readonly kinds?: readonly RowChange['kind'][];
  readonly keys?: readonly string[];
  readonly limit: number;
  readonly offset?: number;
}

/**
 * The rows of one table that differ, cell by cell, by their key: `tableChanges` must have been asked before.
 * Throws a RangeError for a table that the contract does not have; rejects with `EngineError`.
 */
export async function rowChanges(engine: Engine, pair: Pair, table: string, wanted: Wanted): Promise<readonly RowChange[]> {
  const of = tableContract(table);
  if (!of) throw new RangeError(`no table "${table}" in the contract`);
  const columns = of.fields.map((f) => f.name);
  const { kinds, keys, limit, offset = 0 } = wanted;
  const conditions = [
    ...(kinds ? [`c.kind IN (${kinds.map(sqlText).join(', ') || 'NULL'})`] : []),
    ...(keys ? [`c.record IN (${keys.map(sqlText).join(', ') || 'NULL'})`] : []),
  ];
  const found = await engine.query(`SELECT c.kind, c.record, ${sideSql('b', columns)}, ${sideSql('a', columns)}
FROM ${sqlName(changesName(pair, table))} AS c
LEFT JOIN ${sqlName(pair.before.prefix + table)} AS b ON b.rowid = c.before_id
LEFT JOIN ${sqlName(pair.after.prefix + table)} AS a ON a.rowid = c.after_id
${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
ORDER BY c.record, c.kind, c.before_id, c.after_id LIMIT ${Math.max(0, Math.trunc(limit))} OFFSET ${Math.max(0, Math.trunc(offset))}`);
  const files = [pair.before, pair.after].map(({ pack }) => pack.tables[table]?.file ?? null);
  return records(found).map((row) => changeOf(table, columns, files, row));
}
