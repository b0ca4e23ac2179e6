import { tableContract } from '../domain/contract';
import type { Indicator } from '../domain/indicator';
import type { Bounds } from '../domain/period';
import type { Question } from '../domain/question';
import { sqlName, sqlText } from '../indicators/literal';
import { aggregatesSql, factsOfMany } from '../indicators/statement';
import { sqlBeside } from './beside';
import { linkSql, type Picked } from '../indicators/links';
import { type ColumnKind, columnsRead, type Reads } from '../indicators/reads';
import { changesName, type Pair } from './version';

/** What the records of one indicator are held against each other with. */
export interface Held {
  readonly pair: Pair;
  readonly ind: Indicator;
  readonly question: Question;
  /** The days of each point, the same on both sides. */
  readonly bounds: readonly Bounds[];
  readonly reads: Reads;
  /** Tables that the indicator reads and that differ. */
  readonly differ: readonly string[];
  /** Columns of the facts that the number is made of, where it cannot be added up record by record; null where it can. */
  readonly signature: readonly string[] | null;
}

/** Tables that many records look into, rather than belong to. */
export const REFERENCES: ReadonlySet<string> = new Set([
  'exchange_rates',
  'deflators',
  'partners',
  'periods',
  'units',
  'unit_changes',
  'code_lists',
  'targets',
]);

const SIDES = ['before', 'after'] as const;

const list = (items: readonly string[]): string => `[${items.map(sqlText).join(', ')}]`;

function factsSql({ pair, ind, question, bounds }: Held, side: (typeof SIDES)[number]): string {
  const facts = sqlBeside(pair[side].prefix, factsOfMany(ind, question, bounds));
  return `SELECT * REPLACE (coalesce(record, '') AS record) FROM (${facts})`;
}

/** Each record's own share of the number, in all and for each group of units. */
function sharesSql({ pair, ind, question, signature }: Held, side: (typeof SIDES)[number]): string {
  const sign = signature?.map((c) => `${sqlName(c)} := ${sqlName(c)}`).join(', ');
  const values =
    sign === undefined
      ? `${sqlBeside(pair[side].prefix, aggregatesSql(ind, question))}, NULL::VARCHAR[] AS sig`
      : `NULL::DOUBLE AS num, NULL::DOUBLE AS den, 0::BIGINT AS n, 0::BIGINT AS miss, list_sort(list(struct_pack(${sign})::VARCHAR)) AS sig`;
  return `SELECT point, source, record, coalesce(g, '') AS g, grouping(g) = 1 AS whole, min(on_date) AS on_date, ${values}
FROM facts_${side} GROUP BY GROUPING SETS ((point, source, record, g), (point, source, record))`;
}

// Sums of doubles depend on the order of the rows.
const moved = (c: string): string =>
  `abs(coalesce(b.${c}, 0) - coalesce(a.${c}, 0)) > 1e-12 * greatest(abs(coalesce(b.${c}, 0)), abs(coalesce(a.${c}, 0)))`;

const PAIRS = `SELECT coalesce(b.point, a.point) AS point, coalesce(b.source, a.source) AS source, coalesce(b.record, a.record) AS record,
  coalesce(b.whole, a.whole) AS whole, coalesce(b.g, a.g) AS g,
  coalesce(a.num, 0) - coalesce(b.num, 0) AS num, coalesce(a.den, 0) - coalesce(b.den, 0) AS den
FROM shares_before AS b FULL JOIN shares_after AS a
  ON b.point = a.point AND b.source = a.source AND b.record = a.record AND b.whole = a.whole AND b.g = a.g
WHERE b.record IS NULL OR a.record IS NULL OR b.sig IS DISTINCT FROM a.sig OR b.n <> a.n OR b.miss <> a.miss OR ${moved('num')} OR ${moved('den')}`;

const TOUCHED = `SELECT t.point, t.source, t.record, b.record IS NOT NULL AS was, a.record IS NOT NULL AS is_now, b.on_date AS on_before, a.on_date AS on_after
FROM (SELECT DISTINCT point, source, record FROM pairs) AS t
LEFT JOIN shares_before AS b ON b.whole AND b.point = t.point AND b.source = t.source AND b.record = t.record
LEFT JOIN shares_after AS a ON a.whole AND a.point = t.point AND a.source = t.source AND a.record = t.record`;

/** What became of the records' own rows. A bag of rows with one key was edited where some came and some went. */
function ownSql({ pair, reads, differ }: Held): string {
  const of = differ.filter((t) => reads.sources.has(t));
  const all = of.map((t) => `SELECT ${sqlText(t)} AS source, record, kind, columns FROM ${sqlName(changesName(pair, t))}`);
  if (all.length === 0)
    return 'SELECT NULL::VARCHAR AS source, NULL::VARCHAR AS record, NULL::VARCHAR AS kind, NULL::VARCHAR[] AS columns WHERE false';
  return `SELECT source, record,
  CASE WHEN count(DISTINCT kind) > 1 OR any_value(kind) = 'changed' THEN 'changed' ELSE any_value(kind) END AS kind,
  list_distinct(flatten(list(columns))) AS columns
FROM (${all.join('\nUNION ALL\n')}) GROUP BY source, record`;
}

/** The first row of another table that differs and that a record hangs on: in the order of the tables, then of the keys. */
function viaSql({ pair, reads, differ }: Held): string {
  const all = differ.flatMap((target, rank) =>
    [...reads.sources].flatMap((source) =>
      SIDES.flatMap((side) => {
        const picked: Picked = { prefix: pair[side].prefix, of: changesName(pair, target), id: `${side}_id`, place: 'rowid' };
        const sql = linkSql(source, target, reads.tables, picked);
        return sql === null ? [] : [`SELECT source, record, ${rank} AS rank, via_table, via_key FROM (${sql})`];
      }),
    ),
  );
  if (all.length === 0)
    return 'SELECT NULL::VARCHAR AS source, NULL::VARCHAR AS record, NULL::VARCHAR AS via_table, NULL::VARCHAR AS via_key WHERE false';
  return `SELECT source, record, first.via_table AS via_table, first.via_key AS via_key FROM (
  SELECT source, record, min({'rank': rank, 'via_table': via_table, 'via_key': via_key}) AS first FROM (${all.join('\nUNION ALL\n')}) GROUP BY source, record
)`;
}

/** The table behind what no way leads to: the one that differs, or the first that many records look into. */
function elsewhere({ differ }: Held): string {
  const found = differ.length === 1 ? differ[0] : differ.find((t) => REFERENCES.has(t));
  return found === undefined ? 'NULL' : sqlText(found);
}

function touchesSql({ reads }: Held, kind: ColumnKind): string {
  const cases = [...reads.sources].flatMap((source) => {
    const columns = columnsRead(reads, source, kind);
    return columns.length === 0 ? [] : [`(t.source = ${sqlText(source)} AND list_has_any(own.columns, ${list(columns)}))`];
  });
  return cases.join(' OR ') || 'false';
}

function rejectedSql({ pair }: Held, side: (typeof SIDES)[number]): string {
  const pairs = [...(pair[side].rejected ?? [])].flatMap(([table, keys]) =>
    tableContract(table) ? [...keys].map((key) => `(${sqlText(table)}, ${sqlText(key)})`) : [],
  );
  return pairs.length === 0 ? 'false' : `(t.source, t.record) IN (${pairs.join(', ')})`;
}

function causeSql(held: Held): string {
  const references = list([...REFERENCES]);
  return `SELECT t.point, t.source, t.record, cause,
  CASE WHEN cause IN ('linked', 'reference') THEN via_table END AS via_table, CASE WHEN cause IN ('linked', 'reference') THEN via_key END AS via_key
FROM (
  SELECT t.*, coalesce(via.via_table, ${elsewhere(held)}) AS via_table, via.via_key,
    CASE WHEN own.kind = 'added' THEN CASE WHEN ${rejectedSql(held, 'before')} THEN 'accepted' ELSE 'added' END
      WHEN own.kind = 'removed' THEN CASE WHEN ${rejectedSql(held, 'after')} THEN 'rejected' ELSE 'removed' END
      WHEN own.kind = 'changed' AND (NOT was OR NOT is_now OR on_before IS DISTINCT FROM on_after) AND (${touchesSql(held, 'date')}) THEN 'redated'
      WHEN own.kind = 'changed' AND (${touchesSql(held, 'unit')}) THEN 'unit'
      WHEN own.kind = 'changed' AND (${touchesSql(held, 'class')}) THEN 'reclassified'
      WHEN own.kind = 'changed' AND (len(own.columns) = 0 OR ${touchesSql(held, 'other')} OR ${touchesSql(held, 'date')}) THEN 'edited'
      WHEN list_contains(${references}, coalesce(via.via_table, ${elsewhere(held)})) THEN 'reference'
      ELSE 'linked' END AS cause
  FROM touched AS t
  LEFT JOIN own ON own.source = t.source AND own.record = t.record
  LEFT JOIN via ON via.source = t.source AND via.record = t.record
) AS t`;
}

/**
 * The CTEs behind every question about what moved: `facts_before`, `facts_after`; `pairs` (point, source, record, whole, g, num, den:
 * what the record adds to numerator and denominator, after − before) and `caused` (point, source, record, cause, via_table, via_key).
 */
export function movedSql(held: Held): string {
  return `WITH facts_before AS MATERIALIZED (${factsSql(held, 'before')}), facts_after AS MATERIALIZED (${factsSql(held, 'after')}),
shares_before AS MATERIALIZED (${sharesSql(held, 'before')}), shares_after AS MATERIALIZED (${sharesSql(held, 'after')}),
pairs AS MATERIALIZED (${PAIRS}),
touched AS (${TOUCHED}),
own AS (${ownSql(held)}),
via AS (${viaSql(held)}),
caused AS MATERIALIZED (${causeSql(held)})`;
}
