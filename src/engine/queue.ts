import { EngineError } from './port';

const cancelled = ({ reason }: AbortSignal) =>
  reason instanceof DOMException && reason.name === 'TimeoutError'
    ? new EngineError('timeout', 'the question took too long')
    : new EngineError('cancelled', 'the question was withdrawn');

/**
 * One task at a time, in order. A task whose signal fires while it waits is never started;
 * one that runs is told by `interrupt` and settles by itself.
 */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>, signal?: AbortSignal, interrupt?: () => void): Promise<T> {
    const start = async () => {
      if (signal?.aborted) throw cancelled(signal);
      const stop = () => interrupt?.();
      signal?.addEventListener('abort', stop);
      try {
        return await task();
      } catch (cause) {
        throw signal?.aborted ? cancelled(signal) : cause;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    };
    const mine = this.#last.then(start);
    this.#last = mine.catch(() => undefined);
    return signal ? Promise.race([mine, withdrawn(signal, mine)]) : mine;
  }
}

/** Rejects when the signal fires while the task still waits or runs, so that the asker is free at once. */
function withdrawn(signal: AbortSignal, task: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(cancelled(signal));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    const done = () => signal.removeEventListener('abort', stop);
    task.then(done, done);
  });
}
