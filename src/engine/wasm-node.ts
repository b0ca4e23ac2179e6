import { createRequire } from 'node:module';
import type * as DuckDB from '@duckdb/duckdb-wasm/blocking';
import { ArrowEngine, lockChannel } from './arrow-engine';
import type { Channel } from './channel';

// Lets a signal's handler run between two steps of a long statement.
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

function blocking(db: DuckDB.DuckDBBindings): Channel {
  const connection = db.connect();
  const id = connection.useUnsafe((_, conn) => conn);
  return {
    start: async (sql) => db.startPendingQuery(id, sql, false),
    poll: async () => {
      await breathe();
      return db.pollPendingQuery(id);
    },
    fetch: async () => db.fetchQueryResults(id),
    cancel: async () => db.cancelPendingQuery(id),
    insert: async (name, bytes, create = true) => db.insertArrowFromIPCStream(id, bytes, { name, schema: 'main', create }),
    close: async () => {
      connection.close();
      db.reset();
    },
  };
}

/** The browser's engine in this Node process and thread: for tests and for `--engine wasm`. Locked. */
export async function openWasmNode({ memory = '2GB' } = {}): Promise<ArrowEngine> {
  // A CommonJS package whose names Node's own import does not see.
  const require = createRequire(import.meta.url);
  const { createDuckDB, NODE_RUNTIME, VoidLogger } = require('@duckdb/duckdb-wasm/blocking') as typeof DuckDB;
  const bundle = { mainModule: require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), mainWorker: '' };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => undefined);
  db.open({ path: ':memory:' });
  const channel = blocking(db);
  await lockChannel(channel, memory);
  return new ArrowEngine(channel);
}
