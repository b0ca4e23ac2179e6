import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Channel } from './channel';
import { Line } from './line';
import { EngineError } from './port';

/** Milliseconds without a sign of life after which the engine counts as dead. */
export const PATIENCE = { start: 18_000, answer: 30_000, insert: 120_000 } as const;

/** A line to a worker that has no engine yet. Only tests name another script. */
export const newLine = (worker?: string): Line =>
  new Line(
    worker === undefined
      ? new Worker(new URL('./duckdb-browser-eh.worker.ts', import.meta.url), { type: 'module', name: 'engine' })
      : new Worker(worker),
  );

/** A missing file, or a login page in its place, is named at once instead of after the watchdog's wait. */
async function checkFile(url: string): Promise<void> {
  const { status, headers } = await fetch(url, { method: 'HEAD' });
  if (status === 405 || status === 501) return;
  const type = headers.get('content-type') ?? '';
  if (status >= 400) throw new EngineError('dead', `${url}: HTTP ${status}`);
  if (!type.includes('wasm')) throw new EngineError('dead', `${url}: not served as application/wasm but as ${type || 'nothing'}`);
}

/** Starts the engine at the other end and connects to the database that `opened` opens there. */
export async function connect(
  line: Line,
  opened: () => Promise<unknown>,
  { wasm = wasmUrl, patience = PATIENCE.start }: { readonly wasm?: string | undefined; readonly patience?: number | undefined } = {},
): Promise<Channel> {
  const url = new URL(wasm, globalThis.location.href).href;
  const check = checkFile(url).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    line.end(reason);
    throw new EngineError('dead', reason);
  });
  await Promise.all([check, line.ask('INSTANTIATE', [url, null], patience)]);
  await opened();
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
