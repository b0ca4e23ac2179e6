import { contract, tableContract } from '../domain/contract';
import { type Facet, FACETS, facetOf } from '../domain/quality';
import type { ColumnFill, FacetCount, TableQuality } from '../domain/quality-report';
import { records, type Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName, sqlText } from '../indicators/literal';
import { type Checked, ruleSql } from '../indicators/rules';
import { rules } from '../indicators/rules-book';
import { qualityQuery } from './queries';

/** The rows that any check speaks of: `facet, gravity (2 error, 1 warning, 0 notice), code, table_name, record, row, line, column_name, value`. */
function hitsSql(pack: Checked, asOf: string): string {
  const gravity = { error: 2, warning: 1, notice: 0 } as const;
  const all = rules.flatMap((rule) => {
    const sql = ruleSql(rule, pack, asOf);
    return sql === null
      ? []
      : [
          `SELECT ${sqlText(facetOf(rule.code))} AS facet, ${gravity[rule.severity]} AS gravity, ${sqlText(rule.code)} AS code, table_name, record, row, line, column_name, value::VARCHAR AS value FROM (${sql})`,
        ];
  });
  return all.join('\nUNION ALL\n');
}

const count = (facet: string, gravity: number): string =>
  `count(*) FILTER (h.${facet} = ${gravity})::INTEGER AS ${sqlName(`${facet}${gravity}`)}`;

/**
 * The five dimensions of quality by table, whole and for each unit that its rows are the concern of, as things stood on the day `asOf`.
 * A row counts once in a dimension, by the gravest check that speaks of it. Absent tables are left out. Rejects with `EngineError`.
 */
export async function tableQuality(engine: Engine, pack: Checked, asOf: string): Promise<readonly TableQuality[]> {
  const hits = hitsSql(pack, asOf);
  const graves = FACETS.map((f) => `max(gravity) FILTER (facet = ${sqlText(f)}) AS ${f}`).join(', ');
  const found = records(
    await engine.query(`WITH hits AS (${hits}),
h AS (SELECT table_name, row, ${graves} FROM hits GROUP BY ALL)
SELECT r.table_name, grouping(r.unit_id) = 1 AS whole, r.unit_id, count(*)::INTEGER AS rows,
  ${FACETS.flatMap((f) => [0, 1, 2].map((g) => count(f, g))).join(', ')}
FROM (${qualityQuery('row-units')}) AS r LEFT JOIN h ON h.table_name = r.table_name AND h.row = r.row
GROUP BY GROUPING SETS ((r.table_name), (r.table_name, r.unit_id))
ORDER BY r.table_name, whole DESC, r.unit_id NULLS LAST`),
  );
  const order = contract.map((t) => t.name).filter((t) => !pack.absent.includes(t));
  return found
    .filter((r) => order.includes(String(r['table_name'])))
    .map((r): TableQuality => {
      const of = Number(r['rows']);
      const facets = FACETS.map((facet): FacetCount => ({
        facet,
        of,
        errors: Number(r[`${facet}2`]),
        warnings: Number(r[`${facet}1`]),
        notices: Number(r[`${facet}0`]),
      }));
      return {
        table: String(r['table_name']),
        whole: r['whole'] === true,
        unit: r['unit_id'] === null ? null : String(r['unit_id']),
        rows: of,
        facets,
      };
    })
    .toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
}

/** Rows of one dimension: of one table, of one unit (null: of none), or both; left out, all of them. */
export interface FacetAsked {
  readonly facet: Facet;
  readonly table?: string;
  readonly unit?: string | null;
  readonly limit: number;
}

/**
 * The rows behind a count of `tableQuality`, the gravest first: `code, table_name, record, row, line, column_name, value`.
 * Rejects with `EngineError`.
 */
export function facetRows(engine: Engine, pack: Checked, asOf: string, { facet, table, unit, limit }: FacetAsked): Promise<Table> {
  const conditions = [
    `h.facet = ${sqlText(facet)}`,
    ...(table === undefined ? [] : [`h.table_name = ${sqlText(table)}`]),
    ...(unit === undefined ? [] : [unit === null ? 'r.unit_id IS NULL' : `r.unit_id = ${sqlText(unit)}`]),
  ];
  return engine.query(`SELECT h.code, h.table_name, h.record, h.row, h.line, h.column_name, h.value
FROM (${hitsSql(pack, asOf)}) AS h JOIN (${qualityQuery('row-units')}) AS r ON r.table_name = h.table_name AND r.row = h.row
WHERE ${conditions.join(' AND ')} ORDER BY h.gravity DESC, h.code, h.table_name, h.row, h.column_name LIMIT ${Math.max(0, Math.trunc(limit))}`);
}

/** How full the columns of a table are. Throws a RangeError for a table that the contract does not have; rejects with `EngineError`. */
export async function columnFill(engine: Engine, table: string): Promise<readonly ColumnFill[]> {
  const of = tableContract(table);
  if (!of) throw new RangeError(`no table "${table}" in the contract`);
  const counts = of.fields.map((f, i) => `count(${sqlName(f.name)})::INTEGER AS c${i}`).join(', ');
  const row = records(await engine.query(`SELECT count(*)::INTEGER AS n, ${counts} FROM ${sqlName(table)}`))[0] ?? {};
  return of.fields.map((f, i) => ({ column: f.name, filled: Number(row[`c${i}`] ?? 0), of: Number(row['n'] ?? 0) }));
}
