import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Cell, Table } from '../domain/table';
import { readArrow } from '../arrow/read';
import { bind } from './bind';
import { failure } from './failure';
import { LOCK_PROBE, LOCK_QUESTION, lockStatements, refusedByLock } from './lock';
import { writeNative } from './native-write';
import { readNative } from './native-read';
import { type Engine, EngineError } from './port';
import { Queue } from './queue';
import { quoteName } from './quote';
import { checkShape } from '../arrow/shape';
import { stagingName, swapStatements } from './swap';

async function lock(connection: DuckDBConnection, memory: string): Promise<void> {
  for (const statement of lockStatements(memory)) await connection.run(statement);
  const locked = readNative(await connection.runAndReadAll(LOCK_QUESTION)).columns[0]?.values[0];
  const refused = await connection.run(LOCK_PROBE).then(
    () => false,
    (cause) => refusedByLock(failure(cause).message),
  );
  if (locked !== true || !refused) throw new EngineError('dead', 'the engine could not be locked');
}

class NativeEngine implements Engine {
  readonly #queue = new Queue();
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  query(sql: string, params?: readonly Cell[], signal?: AbortSignal): Promise<Table> {
    // With a list of values, even an empty one, every statement is run and the last one answers.
    const run = async () => readNative(await this.#connection.runAndReadAll(bind(sql, params), []));
    return this.#queue.run(
      () => run().catch(rethrow),
      signal,
      () => this.#connection.interrupt(),
    );
  }

  put(name: string, rows: Table | Uint8Array): Promise<void> {
    return this.#queue.run(() => this.#replace(name, rows).catch(rethrow));
  }

  async #replace(name: string, rows: Table | Uint8Array): Promise<void> {
    const table = rows instanceof Uint8Array ? readArrow(rows) : rows;
    checkShape(name, table);
    const arriving = stagingName(name);
    await this.#connection.run(`DROP TABLE IF EXISTS ${quoteName(arriving)}`);
    try {
      await writeNative(this.#connection, arriving, table);
      for (const statement of swapStatements(name)) await this.#connection.run(statement);
    } catch (cause) {
      await this.#connection.run('ROLLBACK').catch(() => undefined);
      await this.#connection.run(`DROP TABLE IF EXISTS ${quoteName(arriving)}`);
      throw cause;
    }
  }

  /** What runs is stopped first: closing under it would end the process. */
  close(): Promise<void> {
    this.#connection.interrupt();
    return this.#queue.run(async () => {
      this.#connection.closeSync();
      this.#instance.closeSync();
    });
  }
}

function rethrow(cause: unknown): never {
  throw failure(cause);
}

/** DuckDB in this Node process, in memory, locked. `threads` 1 compares fairly with the browser. */
export async function openNative({ threads = 2, memory = '3GB' } = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await lock(connection, memory);
  return new NativeEngine(instance, connection);
}
