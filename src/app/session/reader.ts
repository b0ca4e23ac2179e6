import type { Outcome } from '../../domain/problem';
import type { LoadedTable, SourceFile } from '../../domain/source';
import type { ReadReply, ReadRequest } from './protocol';

/** Reads files in a worker of its own, one after the other; thrown away after an import. */
export class Reader {
  readonly #worker = new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module', name: 'ingest-worker' });
  readonly #waiting = new Map<number, { done: (reply: ReadReply) => void; rows: (rows: number) => void }>();
  #next = 1;
  #broken: string | null = null;

  constructor() {
    this.#worker.addEventListener('message', (event: MessageEvent<ReadReply>) => {
      const waiting = this.#waiting.get(event.data.id);
      if (event.data.type === 'progress') waiting?.rows(event.data.rows);
      else waiting?.done(event.data);
    });
    this.#worker.addEventListener('error', (event) => {
      this.#broken = event.message || 'the ingest worker could not be loaded';
      for (const [id, { done }] of this.#waiting) done({ id, type: 'failed', message: this.#broken });
    });
  }

  /** The bytes are handed over: do not use them after. An unexpected failure of one file is that file's problem. */
  read(file: SourceFile, onRows: (rows: number) => void): Promise<Outcome<LoadedTable>> {
    const request: ReadRequest = { id: this.#next++, name: file.name, bytes: file.bytes };
    return new Promise((resolve) => {
      const done = (reply: ReadReply) => {
        this.#waiting.delete(request.id);
        if (reply.type === 'done') resolve(reply.outcome);
        else if (reply.type === 'failed')
          resolve({ ok: false, problems: [{ code: 'file_failed', severity: 'error', file: file.name, value: reply.message, count: 1 }] });
      };
      if (this.#broken !== null) return done({ id: request.id, type: 'failed', message: this.#broken });
      this.#waiting.set(request.id, { done, rows: onRows });
      this.#worker.postMessage(request, [request.bytes.buffer]);
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}
