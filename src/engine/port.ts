import type { Cell, Table } from '../domain/table';

/**
 * What answers SQL. One contract test runs over every adapter.
 * Parameters are `$1, $2 …` in the SQL. Cells come back exact: decimals as text, dates as ISO days.
 * DECIMAL(38,0) cannot be told from HUGEINT on the way out: both come back as integers.
 */
export interface Engine {
  /** Runs one statement (several are allowed without parameters; the last one answers). Rejects with `EngineError`. */
  query(sql: string, params?: readonly Cell[], signal?: AbortSignal): Promise<Table>;
  /**
   * Replaces the table of that name, atomically. Types follow the columns: `decimal` becomes DECIMAL(38,12),
   * `integer` INTEGER (BIGINT where a value needs it). Bytes are an Arrow IPC stream, and are handed over: do not use them after.
   */
  put(name: string, rows: Table | Uint8Array): Promise<void>;
  /** The rows of a statement as an Arrow IPC stream that `put` takes; not every adapter has it. */
  arrow?(sql: string): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** The engine refused or failed. `message` is the engine's own (data may be quoted in it: show it as text only). */
export class EngineError extends Error {
  readonly kind: 'sql' | 'cancelled' | 'timeout' | 'memory' | 'dead';
  /** Where in the SQL, counted in bytes of UTF-8 from 0, when the engine says. */
  readonly position: number | null;
  constructor(kind: EngineError['kind'], message: string, position: number | null = null) {
    super(message);
    this.name = 'EngineError';
    this.kind = kind;
    this.position = position;
  }
}
