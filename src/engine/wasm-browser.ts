import { ArrowEngine, lockChannel } from './arrow-engine';
import { openImage } from './image';
import { connect, newLine, PATIENCE } from './wasm-channel';

export interface BrowserOptions {
  /** Where the two files are. Only tests name others. */
  readonly wasm?: string;
  readonly worker?: string;
  readonly memory?: string;
  /** Milliseconds to wait for the start, without progress. */
  readonly patience?: number;
  /** A database to stand on, from `imageOf`; null: none. Awaited once the engine has started, and handed over. */
  readonly image?: Promise<Uint8Array | null>;
}

/**
 * DuckDB-WASM in a worker of its own, in memory, locked. Rejects with `EngineError` of kind `dead` when it cannot start:
 * at once for a missing file, after `patience` for one that is cut or forbidden. A dead engine stays dead: open another.
 */
export async function openWasmBrowser(options: BrowserOptions = {}): Promise<ArrowEngine> {
  const line = newLine(options.worker);
  const patience = options.patience ?? PATIENCE.start;
  try {
    const opened = async () => {
      const image = await options.image;
      await (image ? openImage(line, image) : line.ask('OPEN', { path: ':memory:' }, patience));
    };
    const channel = await connect(line, opened, options);
    await lockChannel(channel, options.memory ?? '2GB');
    return new ArrowEngine(channel);
  } catch (cause) {
    line.end(cause instanceof Error ? cause.message : String(cause));
    throw cause;
  }
}
