import type { Indicator } from '../domain/indicator';
import { facetOf } from '../domain/quality';
import type { Lowering } from '../domain/quality-report';
import type { Question } from '../domain/question';
import { records, type Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { boundsOf } from '../indicators/bounds';
import { indicator } from '../indicators/catalogue';
import { keyText, linkSql } from '../indicators/links';
import { sqlName, sqlText } from '../indicators/literal';
import { readsOf } from '../indicators/reads';
import { type Checked, type Finding, ruleSql } from '../indicators/rules';
import { ruleOf } from '../indicators/rules-book';
import { factsSql } from '../indicators/statement';

/** A check and a table that the figure rests on. */
type Spoken = Pick<Finding, 'code' | 'severity' | 'table'>;

/** The check has to do with the indicator: it reads the table, and the check is not about other indicators only. */
function concerns({ code, table }: Spoken, ind: Indicator): boolean {
  const named = ruleOf(code).touches;
  return readsOf(ind).tables.has(table) && (named.length === 0 || named.includes(ind.id));
}

interface Tied {
  /** `facts` (the figure's facts), `found` (what the check says), `hit` (its rows, `id`), `tied` (source, record, id). */
  readonly sql: string;
  readonly ways: boolean;
}

/** The rows of the check that the figure's records are, or hang on. Null where the check cannot be run. */
function tiedSql(pack: Checked, question: Question, { code, table }: Spoken): Tied | null {
  const ind = indicator(question.indicator);
  const sql = ruleSql(ruleOf(code), pack, question.asOf);
  if (sql === null) return null;
  const { sources, tables } = readsOf(ind);
  const own = sources.has(table)
    ? [
        `SELECT ${sqlText(table)} AS source, ${keyText(table, 't0')} AS record, c.id FROM hit AS c JOIN ${sqlName(table)} AS t0 ON t0._row = c.id`,
      ]
    : [];
  const picked = { prefix: '', of: 'hit', id: 'id', place: '_row' } as const;
  const linked = [...sources].flatMap((source) => {
    const way = source === table ? null : linkSql(source, table, tables, picked);
    return way === null ? [] : [`SELECT source, record, via_key::BIGINT AS id FROM (${way})`];
  });
  const all = [...own, ...linked];
  const nothing = 'SELECT NULL::VARCHAR AS source, NULL::VARCHAR AS record, NULL::BIGINT AS id WHERE false';
  return {
    ways: all.length > 0,
    sql: `WITH facts AS (${factsSql(ind, question, boundsOf(question.period, question.asOf))}),
found AS (SELECT * FROM (${sql}) WHERE table_name = ${sqlText(table)}),
hit AS (SELECT DISTINCT row AS id, row::VARCHAR AS record FROM found),
tied AS (SELECT DISTINCT w.source, w.record, w.id FROM (${all.join('\nUNION ALL\n') || nothing}) AS w SEMI JOIN facts AS f ON f.source = w.source AND f.record = w.record)`,
  };
}

async function loweringOf(engine: Engine, pack: Checked, question: Question, spoken: Spoken): Promise<Lowering | null> {
  const ind = indicator(question.indicator);
  const tied = tiedSql(pack, question, spoken);
  if (!tied) return null;
  const sum =
    ind.units === 'sum'
      ? `(SELECT (${ind.numerator})::DOUBLE FROM facts AS f SEMI JOIN tied AS w ON w.source = f.source AND w.record = f.record)`
      : 'NULL';
  const counted = records(
    await engine.query(`${tied.sql}
SELECT (SELECT count(DISTINCT id) FROM tied)::INTEGER AS rows, (SELECT count(*) FROM hit)::INTEGER AS hits,
  (SELECT count(DISTINCT (source, record)) FROM tied)::INTEGER AS records,
  (SELECT count(DISTINCT (source, record)) FROM facts)::INTEGER AS of, ${sum} AS carried`),
  )[0]!;
  const number = (name: string) => Number(counted[name]);
  const { code, severity, table } = spoken;
  const rows = tied.ways ? number('rows') : number('hits');
  if (rows === 0) return null;
  const carried = tied.ways && counted['carried'] !== null ? number('carried') : null;
  return { code, severity, facet: facetOf(code), table, rows, tied: tied.ways, records: number('records'), of: number('of'), carried };
}

/** Errors first, then what concerns most records. */
const GRAVITY = { error: 0, warning: 1, notice: 2 } as const;

/**
 * What lowers the quality of one figure: the checks that speak of rows it rests on, in its period and for its units (the question's
 * filter `unit`). `findings` name the checks that found something, and where, on the same pack and day. Rejects with `EngineError`.
 */
export async function lowerings(
  engine: Engine,
  pack: Checked,
  question: Question,
  findings: readonly Spoken[],
): Promise<readonly Lowering[]> {
  const ind = indicator(question.indicator);
  const spoken = new Map(findings.filter((f) => concerns(f, ind)).map((f) => [`${f.code} ${f.table}`, f]));
  const found: Lowering[] = [];
  for (const one of spoken.values()) {
    const lowering = await loweringOf(engine, pack, question, one);
    if (lowering) found.push(lowering);
  }
  return found.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.records - a.records || (a.code < b.code ? -1 : 1));
}

/**
 * The rows behind one of them, at most `limit`: `table_name, record, row, line, column_name, value`, and `records` of the figure that each
 * concerns. Rejects with `EngineError`.
 */
export async function loweringRows(engine: Engine, pack: Checked, question: Question, lowering: Lowering, limit: number): Promise<Table> {
  const tied = tiedSql(pack, question, lowering);
  const sql = tied?.sql ?? 'WITH found AS (SELECT NULL AS row WHERE false), tied AS (SELECT NULL AS id, NULL AS record WHERE false)';
  const join = lowering.tied ? 'JOIN' : 'LEFT JOIN';
  return engine.query(`${sql}
SELECT f.table_name, f.record, f.row, f.line, f.column_name, f.value::VARCHAR AS value, coalesce(w.records, []) AS records
FROM found AS f
${join} (SELECT id, list(DISTINCT record ORDER BY record) AS records FROM tied GROUP BY id) AS w ON w.id = f.row
ORDER BY f.row, f.column_name LIMIT ${Math.max(0, Math.trunc(limit))}`);
}
