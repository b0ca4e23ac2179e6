import type { LoadedTable } from '../../src/domain/source';
import { records } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { openWasmNode } from '../../src/engine/wasm-node';
import { openPack } from '../../src/indicators/pack';
import type { Statement } from '../../src/workbench/port';
import { HARD, readFolder } from '../support/folder';

export const BINDINGS = { from: '2025-01-01', to: '2025-10-20', asOf: '2025-10-20', end: '2025-12-31', unit: null };
export const LIMITS = { seconds: 30, memory: '2 GB' };
export const AS_THEY_ARE = { sort: [], filters: [] };

export const statement = (text: string): Statement => ({ text, from: 0, to: text.length });

let tables: Promise<readonly LoadedTable[]> | null = null;

/** A fresh engine with the package of hard cases in it. */
export async function openHard(kind: 'native' | 'wasm' = 'native'): Promise<Engine> {
  tables ??= readFolder(HARD).then((read) => read.tables);
  const engine = kind === 'native' ? await openNative({ threads: 1 }) : await openWasmNode();
  await openPack(engine, await tables);
  return engine;
}

const STATE = [
  'SELECT table_name AS name, sql FROM duckdb_tables() WHERE NOT temporary ORDER BY ALL',
  'SELECT view_name AS name, sql FROM duckdb_views() WHERE NOT temporary ORDER BY ALL',
  `SELECT schema_name, function_name AS name, macro_definition, parameters::VARCHAR AS parameters FROM duckdb_functions()
   WHERE function_type IN ('macro', 'table_macro') AND database_name <> 'temp' ORDER BY ALL`,
  'SELECT schema_name AS name FROM duckdb_schemas() ORDER BY ALL',
  "SELECT name, value FROM duckdb_settings() WHERE name <> 'profiling_output' ORDER BY ALL",
];

/** Everything that a statement could have changed, as one text: the rows of every table, and all that is made in the engine. */
export async function stateOf(engine: Engine): Promise<string> {
  const told = [];
  for (const sql of STATE) told.push(records(await engine.query(sql)));
  const names = told[0]!.map((r) => String(r['name']));
  const hashes = names.map((name) => `SELECT '${name}' AS name, count(*) AS n, sum(hash(t))::VARCHAR AS h FROM main."${name}" AS t`);
  told.push(records(await engine.query(hashes.join(' UNION ALL '))));
  return JSON.stringify(told, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v));
}
