import { records } from '../domain/table';
import type { Engine } from '../engine/port';
import type { Taken } from './gate';
import { workbenchMacros } from './macros';

const RELATIONS = `SELECT lower(table_name) AS name FROM duckdb_tables() WHERE NOT temporary
UNION SELECT lower(view_name) FROM duckdb_views()`;

const FUNCTIONS = 'SELECT DISTINCT lower(function_name) AS name FROM duckdb_functions()';

async function names(engine: Engine, sql: string): Promise<ReadonlySet<string>> {
  return new Set(records(await engine.query(sql)).map((r) => String(r['name'])));
}

/**
 * Makes an engine that holds a pack ready for analysts: the macros of the workbench go in, and the names that nothing may shadow are told.
 * Nothing must have been made by an analyst yet. Rejects with `EngineError`.
 */
export async function stocked(engine: Engine): Promise<Taken> {
  await engine.query(workbenchMacros());
  return { relations: await names(engine, RELATIONS), functions: await names(engine, FUNCTIONS) };
}
