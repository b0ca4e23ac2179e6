import type { Cell, Table } from '../domain/table';
import { type Engine, EngineError } from './port';

const isDead = (cause: unknown) => cause instanceof EngineError && cause.kind === 'dead';

/**
 * An engine that comes back. When it dies under a question, another is opened, `restore` gives it its tables again,
 * and the question is asked once more; a second death is told to the asker.
 */
export class RevivingEngine implements Engine {
  readonly #open: () => Promise<Engine>;
  readonly #restore: (engine: Engine) => Promise<void>;
  #current: Promise<Engine>;
  #closed = false;

  /** `first` is open and empty; `open` gives another like it; `restore` fills one as the first was filled. */
  constructor(first: Engine, open: () => Promise<Engine>, restore: (engine: Engine) => Promise<void>) {
    this.#current = Promise.resolve(first);
    this.#open = open;
    this.#restore = restore;
  }

  async #revived(dead: Promise<Engine>): Promise<Engine> {
    if (this.#current === dead) {
      const start = async () => {
        const engine = await this.#open();
        await this.#restore(engine);
        return engine;
      };
      this.#current = start();
    }
    return this.#current;
  }

  async #ask<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    const current = this.#current;
    try {
      return await question(await current);
    } catch (cause) {
      if (!isDead(cause) || this.#closed) throw cause;
      return question(await this.#revived(current));
    }
  }

  query(sql: string, params?: readonly Cell[], signal?: AbortSignal): Promise<Table> {
    return this.#ask((engine) => engine.query(sql, params, signal));
  }

  arrow(sql: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.#ask((engine) => engine.arrow?.(sql) ?? Promise.reject(new EngineError('sql', 'this engine has no Arrow')));
  }

  put(name: string, rows: Table | Uint8Array): Promise<void> {
    return this.#ask((engine) => engine.put(name, rows));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await (await this.#current).close();
  }
}
