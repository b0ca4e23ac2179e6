import type { Cause, MovedRow, TableChange } from '../domain/difference';
import type { Period } from '../domain/period';
import type { UnitView } from '../domain/question';
import { type Cell, records } from '../domain/table';
import type { Engine } from '../engine/port';
import { boundsOf } from '../indicators/bounds';
import { indicator } from '../indicators/catalogue';
import { sqlText } from '../indicators/literal';
import { hold } from './held';
import { movedSql } from './moved-sql';
import { rowChanges } from './rows';
import type { Pair } from './version';

/** One part of one move: what `Comparison.moves` names. `group` null is the total. */
export interface PartAsked {
  readonly indicator: string;
  readonly period: Period;
  readonly units: UnitView;
  readonly group: string | null;
  readonly cause: Cause;
  readonly table: string | null;
  readonly limit: number;
}

interface Found {
  readonly table: string;
  /** Null: the records look into the table, but hang on no single row of it. */
  readonly key: string | null;
  readonly records: readonly string[];
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const texts = (cell: Cell | undefined): readonly string[] => (Array.isArray(cell) ? cell.map(String) : []);

/** At most `limit` rows of the table as they were and are, each with what it carries. */
async function opened(engine: Engine, pair: Pair, found: readonly Found[], limit: number): Promise<readonly MovedRow[]> {
  const rows: MovedRow[] = [];
  for (const { table, key, ...carried } of found) {
    const keys = key === null ? {} : { keys: [key] };
    const changes = await rowChanges(engine, pair, table, { ...keys, limit: key === null ? limit : 2 });
    if (key === null)
      rows.push({ row: null, ...carried }, ...changes.map((row) => ({ row, records: [], numerator: null, denominator: null })));
    else if (changes.length === 0) rows.push({ row: null, ...carried });
    else
      for (const [i, row] of changes.entries())
        rows.push(i === 0 ? { row, ...carried } : { row, records: [], numerator: 0, denominator: 0 });
  }
  return rows;
}

/**
 * The rows behind one part of a move, those that carry most first: each with its file, its line and its cells before and after, and with the
 * records of the indicator that it moved. A row of another table carries all the records that hang on it, each record once.
 * `tables` are those of the comparison, whose rows must still be in the engine. Rejects with `EngineError`.
 */
export async function movedRows(
  engine: Engine,
  pair: Pair,
  tables: readonly TableChange[],
  asked: PartAsked,
): Promise<readonly MovedRow[]> {
  const { period, units, group, cause, table, limit } = asked;
  const ind = indicator(asked.indicator);
  const asOf = pair.after.asOf;
  const question = { indicator: ind.id, period, asOf, by: 'unit', where: [], units, currency: 'VND' } as const;
  const held = await hold(engine, { pair, ind, question, bounds: [boundsOf(period, asOf)], tables });
  const most = Math.max(0, Math.trunc(limit));
  const rows = records(
    await engine.query(`${movedSql(held)}
SELECT coalesce(c.via_table, c.source) AS of, CASE WHEN c.via_table IS NULL THEN c.record ELSE c.via_key END AS key,
  list(DISTINCT c.record ORDER BY c.record) AS records, sum(p.num)::DOUBLE AS num, sum(p.den)::DOUBLE AS den
FROM caused AS c JOIN pairs AS p USING (point, source, record)
WHERE cause = ${sqlText(cause)} AND via_table IS NOT DISTINCT FROM ${table === null ? 'NULL' : sqlText(table)}
  AND ${group === null ? 'p.whole' : `NOT p.whole AND p.g = ${sqlText(group)}`}
GROUP BY 1, 2 ORDER BY abs(sum(p.num)) + abs(sum(p.den)) DESC, 1, 2 LIMIT ${most}`),
  );
  const parted = held.signature === null;
  const found = rows.map((r): Found => ({
    table: String(r['of']),
    key: r['key'] === null ? null : String(r['key']),
    records: texts(r['records']),
    numerator: parted ? Number(r['num']) : null,
    denominator: parted && ind.denominator !== null ? Number(r['den']) : null,
  }));
  return opened(engine, pair, found, most);
}
