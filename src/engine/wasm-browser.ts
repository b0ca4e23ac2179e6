import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { ArrowEngine, lockChannel } from './arrow-engine';
import type { Channel } from './channel';
import { Line } from './line';
import { EngineError } from './port';

/** Milliseconds without a sign of life after which the engine counts as dead. */
const PATIENCE = { start: 18_000, answer: 30_000, insert: 120_000 } as const;

export interface BrowserOptions {
  /** Where the two files are. Only tests name others. */
  readonly wasm?: string;
  readonly worker?: string;
  readonly memory?: string;
  /** Milliseconds to wait for the start, without progress. */
  readonly patience?: number;
}

/** A missing file, or a login page in its place, is named at once instead of after the watchdog's wait. */
async function checkFile(url: string): Promise<void> {
  const { status, headers } = await fetch(url, { method: 'HEAD' });
  if (status === 405 || status === 501) return;
  const type = headers.get('content-type') ?? '';
  if (status >= 400) throw new EngineError('dead', `${url}: HTTP ${status}`);
  if (!type.includes('wasm')) throw new EngineError('dead', `${url}: not served as application/wasm but as ${type || 'nothing'}`);
}

async function connect(line: Line, wasm: string, patience: number): Promise<Channel> {
  const check = checkFile(wasm).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    line.end(reason);
    throw new EngineError('dead', reason);
  });
  await Promise.all([check, line.ask('INSTANTIATE', [wasm, null], patience)]);
  await line.ask('OPEN', { path: ':memory:' }, patience);
  const id = await line.ask<number>('CONNECT', null, patience);
  return {
    start: (sql) => line.ask('START_PENDING_QUERY', [id, sql, false], PATIENCE.answer),
    poll: () => line.ask('POLL_PENDING_QUERY', id, PATIENCE.answer),
    fetch: () => line.ask('FETCH_QUERY_RESULTS', id, PATIENCE.answer),
    cancel: () => line.ask('CANCEL_PENDING_QUERY', id, PATIENCE.answer),
    insert: async (name, bytes, create = true) => {
      const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
      await line.ask('INSERT_ARROW_FROM_IPC_STREAM', [id, whole, { name, schema: 'main', create }], PATIENCE.insert, [whole.buffer]);
    },
    close: async () => line.end('the engine was closed'),
  };
}

/**
 * DuckDB-WASM in a worker of its own, in memory, locked. Rejects with `EngineError` of kind `dead` when it cannot start:
 * at once for a missing file, after `patience` for one that is cut or forbidden. A dead engine stays dead: open another.
 */
export async function openWasmBrowser(options: BrowserOptions = {}): Promise<ArrowEngine> {
  const wasm = new URL(options.wasm ?? wasmUrl, globalThis.location.href).href;
  const line = new Line(
    options.worker === undefined
      ? new Worker(new URL('./duckdb-browser-eh.worker.ts', import.meta.url), { type: 'module', name: 'engine' })
      : new Worker(options.worker),
  );
  try {
    const channel = await connect(line, wasm, options.patience ?? PATIENCE.start);
    await lockChannel(channel, options.memory ?? '2GB');
    return new ArrowEngine(channel);
  } catch (cause) {
    line.end(cause instanceof Error ? cause.message : String(cause));
    throw cause;
  }
}
