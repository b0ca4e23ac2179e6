import type { Indicator } from '../domain/indicator';
import type { Problem, Severity } from '../domain/problem';
import { quality } from '../domain/quality';
import type { Cell, Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { type Rule, ruleOf, rules } from './rules-book';
import { madeSql } from './rules-made';
import { withParameters } from './sql-text';

/** A row that a data check speaks of. `record` is its key; `row` counts data rows from 1, `line` lines of the file. */
export interface Hit {
  readonly record: string;
  readonly row: number | null;
  readonly line: number | null;
  readonly value: string | null;
}

/** What one check found in one column of one table: how many rows, and the first of them. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly table: string;
  readonly column: string;
  readonly count: number;
  readonly hits: readonly Hit[];
}

/** What the checks need to know of a pack. */
export interface Checked {
  readonly absent: readonly string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The query of a check; null where a table that it needs is absent. Throws a RangeError where `asOf` is no ISO day. */
export function ruleSql(rule: Rule, { absent }: Checked, asOf: string): string | null {
  if (!DAY.test(asOf)) throw new RangeError(`"${asOf}" is no ISO day`);
  if (rule.needs.some((table) => absent.includes(table))) return null;
  const sql = rule.made === null ? rule.sql : madeSql(rule.made, absent);
  return sql === null ? null : withParameters(sql, { as_of: `DATE '${asOf}'` });
}

const COLUMNS = 'table_name, record, row, line, column_name, value::VARCHAR AS value';

const firstRows = (sql: string, rows: number): string => `
SELECT ${COLUMNS}, count(*) OVER part AS total
FROM (${sql}) AS hit
WINDOW part AS (PARTITION BY table_name, column_name)
QUALIFY row_number() OVER (PARTITION BY table_name, column_name ORDER BY row, record) <= ${rows}
ORDER BY table_name, column_name, row, record`;

const number = (cell: Cell | undefined): number | null => (cell === null || cell === undefined ? null : Number(cell));
const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

function findingsOf({ code, severity }: Rule, found: Table): readonly Finding[] {
  const at = new Map(found.columns.map((c) => [c.name, c.values]));
  const cell = (name: string, row: number) => at.get(name)?.[row];
  const groups = new Map<string, Finding & { hits: Hit[] }>();
  for (let i = 0; i < found.rows; i++) {
    const [table, column] = [text(cell('table_name', i)), text(cell('column_name', i))];
    const key = `${table}.${column}`;
    const group = groups.get(key) ?? { code, severity, table, column, count: number(cell('total', i)) ?? 0, hits: [] };
    const value = cell('value', i) ?? null;
    group.hits.push({
      record: text(cell('record', i)),
      row: number(cell('row', i)),
      line: number(cell('line', i)),
      value: value === null ? null : text(value),
    });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Runs the data checks over the tables in the engine, as things stood on the day `asOf`.
 * Each finding carries its full count and at most `rows` rows. An absent table is never a fault. Rejects with `EngineError`.
 */
export async function runRules(engine: Engine, pack: Checked, asOf: string, rows = 20): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const sql = ruleSql(rule, pack, asOf);
    if (sql !== null) findings.push(...findingsOf(rule, await engine.query(firstRows(sql, rows))));
  }
  return findings;
}

/** Every row that a check speaks of: `table_name, record, row, line, column_name, value`. No rows where it cannot be run. */
export function findingRows(engine: Engine, pack: Checked, asOf: string, code: string): Promise<Table> {
  const sql = ruleSql(ruleOf(code), pack, asOf);
  return engine.query(
    `SELECT ${COLUMNS} FROM (${sql ?? "SELECT '' AS table_name, '' AS record, 0 AS row, 0 AS line, '' AS column_name, '' AS value WHERE false"}) AS hit ORDER BY table_name, row, record`,
  );
}

/** Whether a finding puts a mark beside the indicator's totals: an error in a table that the indicator reads. */
export function touches({ code, severity, table }: Finding, indicator: Pick<Indicator, 'id' | 'tables'>): boolean {
  if (severity !== 'error' || !indicator.tables.includes(table)) return false;
  const named = ruleOf(code).touches;
  return named.length === 0 || named.includes(indicator.id);
}

/** A finding as a problem of the list that people and the headless command read; its place is that of the first row. */
export function problemOf({ code, severity, table, column, count, hits: [first] }: Finding, file?: string): Problem {
  return {
    code,
    severity,
    table,
    column,
    count,
    ...(file === undefined ? {} : { file }),
    ...(first?.row == null ? {} : { row: first.row }),
    ...(first?.line == null ? {} : { line: first.line }),
    ...(first?.value == null ? {} : { value: first.value }),
  };
}

/**
 * 0–100 for a set of tables (an indicator's, or one): the share of rows without a fault, a warning counting half.
 * `rows` gives the number of rows by table. Null where there are no rows to judge.
 */
export function qualityOf(
  findings: readonly Finding[],
  tables: readonly string[],
  rows: Readonly<Record<string, { readonly rows: number }>>,
): number | null {
  const total = tables.reduce((sum, table) => sum + (rows[table]?.rows ?? 0), 0);
  return quality(
    total,
    findings.filter((f) => tables.includes(f.table)).map((f) => problemOf(f)),
  );
}
