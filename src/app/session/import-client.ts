import type { ImportAnswers, ImportCall, ImportReply, ImportRequest } from './import-protocol';

interface Waiting {
  readonly done: (answer: ImportAnswers[keyof ImportAnswers]) => void;
  readonly failed: (cause: Error) => void;
}

/** The import worker, asked one thing after the other. It keeps the files that a person is looking at. */
export class ImportClient {
  readonly #worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module', name: 'import-worker' });
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #broken: Error | null = null;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.type === 'done') waiting?.done(data.answer);
      else waiting?.failed(new Error(data.message));
    });
    this.#worker.addEventListener('error', (event) => this.#end(new Error(event.message || 'the import worker could not be loaded')));
  }

  #end(cause: Error): void {
    this.#broken = cause;
    for (const { failed } of this.#waiting.values()) failed(cause);
    this.#waiting.clear();
  }

  /** Rejects where the worker failed, or was closed meanwhile. */
  ask<C extends ImportCall>(ask: C, transfer: Transferable[] = []): Promise<ImportAnswers[C['call']]> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(this.#broken);
      this.#waiting.set(id, { done: (answer) => resolve(answer as ImportAnswers[C['call']]), failed: reject });
      this.#worker.postMessage({ id, ask } satisfies ImportRequest, transfer);
    });
  }

  /** Stops at once, whatever is being read, and gives the memory back. */
  close(): void {
    this.#worker.terminate();
    this.#end(new Error('closed'));
  }
}
