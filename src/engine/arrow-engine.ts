import type { Cell, Table } from '../domain/table';
import { arrowRows, readArrow } from '../arrow/read';
import { writeArrow } from '../arrow/write';
import { bind } from './bind';
import { type Channel, send } from './channel';
import { failure } from './failure';
import { LOCK_PROBE, LOCK_QUESTION, lockStatements, refusedByLock } from './lock';
import { type Engine, EngineError } from './port';
import { Queue } from './queue';
import { quoteName, quoteText } from './quote';
import { joined, type Snapshot, type TableBytes } from '../domain/snapshot';
import { stored } from '../arrow/shape';
import { stagingName, swapStatements } from './swap';

/** What ends an Arrow IPC stream. The engine leaves it out of its answers, and waits for it in what it is given. */
const END = Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0);

function rethrow(cause: unknown): never {
  throw failure(cause);
}

/** DuckDB-WASM behind a channel: rows travel as Arrow in both directions. */
export class ArrowEngine implements Engine {
  readonly #queue = new Queue();
  readonly #channel: Channel;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  query(sql: string, params?: readonly Cell[], signal?: AbortSignal): Promise<Table> {
    const run = async () => readArrow(await send(this.#channel, bind(sql, params)));
    const interrupt = () => void this.#channel.cancel().catch(() => undefined);
    return this.#queue.run(() => run().catch(rethrow), signal, interrupt);
  }

  arrow(sql: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.#queue.run(() =>
      send(this.#channel, sql)
        .then((chunks) => joined([...chunks, END]))
        .catch(rethrow),
    );
  }

  put(name: string, rows: Table | Uint8Array): Promise<void> {
    return this.#queue.run(() => this.#replace(name, rows).catch(rethrow));
  }

  async #replace(name: string, rows: Table | Uint8Array): Promise<void> {
    const arriving = stagingName(name);
    const drop = `DROP TABLE IF EXISTS ${quoteName(arriving)}`;
    await send(this.#channel, drop);
    try {
      await this.#arrive(arriving, name, rows);
      for (const statement of swapStatements(name)) await send(this.#channel, statement);
    } catch (cause) {
      await send(this.#channel, 'ROLLBACK').catch(() => undefined);
      await send(this.#channel, drop);
      throw cause;
    }
  }

  async #arrive(arriving: string, name: string, rows: Table | Uint8Array): Promise<void> {
    const expected = rows instanceof Uint8Array ? arrowRows(rows) : rows.rows;
    if (expected === 0) {
      const { columns } = rows instanceof Uint8Array ? readArrow(rows) : rows;
      const list = columns.map((column) => `${quoteName(column.name)} ${stored(column)}`);
      await send(this.#channel, `CREATE TABLE ${quoteName(arriving)} (${list.join(', ')})`);
      return;
    }
    await this.#channel.insert(arriving, rows instanceof Uint8Array ? rows : writeArrow(name, rows));
    // A damaged stream inserts nothing, or a part, without an error.
    const counted = readArrow(await send(this.#channel, `SELECT count(*) FROM ${quoteName(arriving)}`));
    const arrived = counted.columns[0]?.values[0];
    if (arrived !== expected) throw new EngineError('sql', `${name}: ${String(arrived)} of ${expected} rows arrived`);
  }

  /** These tables as they stand. Rejects where one of them is not there. */
  dump(names: readonly string[]): Promise<Snapshot> {
    return this.#queue.run(() => this.#dump(names).catch(rethrow));
  }

  async #dump(names: readonly string[]): Promise<Snapshot> {
    const list = names.map(quoteText).join(', ');
    const made = readArrow(
      await send(this.#channel, `SELECT table_name, sql FROM duckdb_tables() WHERE schema_name = 'main' AND table_name IN (${list})`),
    );
    const [found, statements] = made.columns.map((column) => column.values.map(String));
    const missing = names.filter((name) => !found?.includes(name));
    if (missing.length > 0) throw new EngineError('sql', `no table ${missing.join(', ')}`);
    const tables: TableBytes[] = [];
    for (const name of names) {
      const bytes = joined([...(await send(this.#channel, `SELECT * FROM ${quoteName(name)}`)), END]);
      const rows = arrowRows(bytes);
      if (rows > 0) tables.push({ name, rows, bytes });
    }
    return { ddl: (statements ?? []).join('\n'), tables };
  }

  /** Makes the tables of a snapshot. Rejects where fewer rows arrive than it holds; the engine is then not to be asked. */
  restore(snapshot: Snapshot): Promise<void> {
    return this.#queue.run(() => this.#refill(snapshot).catch(rethrow));
  }

  async #refill({ ddl, tables }: Snapshot): Promise<void> {
    await send(this.#channel, ddl);
    // All at once: the engine takes them one after the other, and need not wait for a word in between.
    await Promise.all(tables.map(({ name, bytes }) => this.#channel.insert(name, bytes, false)));
    const [names, rows] = readArrow(await send(this.#channel, 'SELECT table_name, estimated_size FROM duckdb_tables()')).columns.map(
      (column) => column.values,
    );
    for (const table of tables) {
      const arrived = rows?.[names?.indexOf(table.name) ?? -1];
      if (arrived !== table.rows) throw new EngineError('sql', `${table.name}: ${String(arrived)} of ${table.rows} rows arrived`);
    }
  }

  close(): Promise<void> {
    return this.#channel.close();
  }
}

/** Locks the engine behind the channel and makes sure that the lock holds. */
export async function lockChannel(channel: Channel, memory: string): Promise<void> {
  for (const statement of lockStatements(memory)) await send(channel, statement);
  const locked = readArrow(await send(channel, LOCK_QUESTION)).columns[0]?.values[0];
  const refused = await send(channel, LOCK_PROBE).then(
    () => false,
    (cause) => refusedByLock(failure(cause).message),
  );
  if (locked !== true || !refused) throw new EngineError('dead', 'the engine could not be locked');
}
