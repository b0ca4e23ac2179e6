import { contract } from '../domain/contract';
import type { Cell, Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { records } from '../domain/table';
import { sqlName } from '../indicators/literal';
import { sharedParts } from '../indicators/shared';
import { withNames } from '../indicators/sql-text';

const OWN = new Set(['indicator', ...contract.map((t) => t.name), ...sharedParts.map((p) => p.name)]);

const PREFIX = /^(?:[a-z][a-z0-9]*__)?$/;

const NO_MORE: ReadonlySet<string> = new Set();

/**
 * SQL about a pack as SQL about the pack that stands under that prefix: every table, view, macro and the schema `indicator` renamed;
 * `more` are views and macros that another edition makes.
 */
export function sqlBeside(prefix: string, sql: string, more = NO_MORE): string {
  if (!PREFIX.test(prefix)) throw new RangeError(`"${prefix}" is no prefix such as "before__"`);
  return prefix === '' ? sql : withNames(sql, (name) => (OWN.has(name) || more.has(name) ? prefix + name : null));
}

/**
 * The same engine with another pack in it: whatever is put or asked through it goes by prefixed names, so that two packs
 * stand side by side, can be joined, and everything that asks one pack asks the other unchanged. Closing it does nothing.
 */
export function engineBeside(engine: Engine, prefix: string, more = NO_MORE): Engine {
  return {
    query: (sql: string, params?: readonly Cell[], signal?: AbortSignal) => engine.query(sqlBeside(prefix, sql, more), params, signal),
    put: (name: string, rows: Table | Uint8Array) => engine.put(prefix + name, rows),
    close: () => Promise.resolve(),
  };
}

/** What the relations of rows that differ are called by. */
export const CHANGES = 'changes__';

const NAMES = `SELECT 'MACRO TABLE' AS kind, function_name AS name FROM duckdb_functions() WHERE function_type = 'table_macro' AND schema_name = 'main'
UNION SELECT 'MACRO', function_name FROM duckdb_functions() WHERE function_type = 'macro' AND schema_name = 'main'
UNION SELECT 'VIEW', view_name FROM duckdb_views() WHERE schema_name = 'main'
UNION SELECT 'TABLE', table_name FROM duckdb_tables() WHERE schema_name = 'main'`;

/** Takes out everything whose name begins with the prefix, and the rows that differ from it, and gives its memory back. Rejects with `EngineError`. */
export async function clearBeside(engine: Engine, prefix: string): Promise<void> {
  if (prefix === '' || !PREFIX.test(prefix)) throw new RangeError(`"${prefix}" is no prefix such as "before__"`);
  await engine.query(`DROP SCHEMA IF EXISTS ${sqlName(`${prefix}indicator`)} CASCADE`);
  const found = records(await engine.query(NAMES)).filter(
    ({ name }) => String(name).startsWith(prefix) || (String(name).startsWith(CHANGES) && String(name).includes(prefix)),
  );
  const drops = found.map((r) => `DROP ${String(r['kind'])} IF EXISTS ${sqlName(String(r['name']))};`);
  if (drops.length > 0) await engine.query(drops.join('\n'));
}
