import { failure } from './failure';
import { EngineError } from './port';

interface Waiting {
  readonly resolve: (data: never) => void;
  readonly reject: (cause: EngineError) => void;
  readonly progress: () => void;
}

interface Response {
  readonly requestId: number;
  readonly type: string;
  readonly data: unknown;
}

/**
 * Questions and answers with the DuckDB worker, in the worker's own message form.
 * Every question has a watchdog: an answer that does not come in time, or a worker that fails, ends the line for good.
 * (The stock client waits for ever when the wasm is missing or cut, when the policy forbids it, or when the worker dies.)
 */
export class Line {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #ended: EngineError | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', (event: MessageEvent<Response>) => this.#receive(event.data));
    worker.addEventListener('error', (event) => this.end(`the worker failed: ${event.message || 'its script could not be loaded'}`));
    worker.addEventListener('messageerror', () => this.end('the worker sent something unreadable'));
  }

  /** Asks, and waits at most `patience` milliseconds (counted anew at each sign of progress). */
  ask<T>(type: string, data: unknown, patience: number, transfer: Transferable[] = []): Promise<T> {
    if (this.#ended) return Promise.reject(this.#ended);
    const messageId = this.#next++;
    return new Promise<T>((resolve, reject) => {
      const watch = () => setTimeout(() => this.end(`no answer to ${type} within ${patience / 1000} s`), patience);
      let timer = watch();
      const settle =
        <V>(then: (value: V) => void) =>
        (value: V) => {
          clearTimeout(timer);
          then(value);
        };
      const progress = () => {
        clearTimeout(timer);
        timer = watch();
      };
      this.#waiting.set(messageId, { resolve: settle(resolve), reject: settle(reject), progress });
      this.#worker.postMessage({ messageId, type, data }, transfer);
    });
  }

  #receive({ requestId, type, data }: Response): void {
    const waiting = this.#waiting.get(requestId);
    if (!waiting) return;
    if (type === 'INSTANTIATE_PROGRESS') return waiting.progress();
    this.#waiting.delete(requestId);
    if (type === 'ERROR') waiting.reject(failure((data as { message?: string }).message ?? 'no reason given'));
    else waiting.resolve(data as never);
  }

  /** Stops the worker. Everything that waits, and everything asked later, is told that the engine is dead. */
  end(reason: string): void {
    if (this.#ended) return;
    this.#ended = new EngineError('dead', reason);
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
