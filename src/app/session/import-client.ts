import { ImportCancelled, type OnProgress } from '../../ingest/progress';
import type { ImportAnswers, ImportCall, ImportReply, ImportRequest } from './import-protocol';

type Answer = ImportAnswers[keyof ImportAnswers];

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly failed: (cause: Error) => void;
  readonly onProgress: OnProgress | undefined;
}

/** The import worker, asked one thing after the other. It keeps the files that a person is looking at. */
export class ImportClient {
  readonly #worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module', name: 'import-worker' });
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #broken: Error | null = null;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => this.#take(data));
    this.#worker.addEventListener('error', (event) => this.#end(new Error(event.message || 'the import worker could not be loaded')));
  }

  #take(reply: ImportReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if (reply.type === 'progress') return waiting.onProgress?.(reply.progress);
    this.#waiting.delete(reply.id);
    if (reply.type === 'done') waiting.done(reply.answer);
    else waiting.failed(new Error(reply.message));
  }

  #end(cause: Error): void {
    this.#broken = cause;
    for (const { failed } of this.#waiting.values()) failed(cause);
    this.#waiting.clear();
  }

  /** Rejects with ImportCancelled where a person stopped it, with another Error where the worker failed. */
  ask<C extends ImportCall>(ask: C, onProgress?: OnProgress): Promise<ImportAnswers[C['call']]> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(this.#broken);
      const done = (answer: Answer) => resolve(answer as ImportAnswers[C['call']]);
      this.#waiting.set(id, { done, failed: reject, onProgress });
      this.#worker.postMessage({ id, ask } satisfies ImportRequest);
    });
  }

  /** Whether nothing is being worked on. */
  get idle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Stops at once, whatever is being done, keeps nothing and gives the memory back. Every open call rejects with ImportCancelled, as later ones do. */
  cancel(): void {
    this.#worker.terminate();
    this.#end(new ImportCancelled());
  }
}
