import type { Engine } from '../../engine/port';
import { openWasmBrowser } from '../../engine/wasm-browser';
import { openPack } from '../../indicators/pack';
import type { Sandbox } from '../../workbench/port';
import { SealedSandbox } from '../../workbench/sandbox';
import type { OnScreen } from './importing';
import { ProgressCount } from './progress';
import { readAll } from './read-all';

/** What one statement may take. The engine's memory is its own: the board has another. */
const LIMITS = { seconds: 30, memory: '2 GB' } as const;

async function filled({ sources }: OnScreen): Promise<Engine> {
  const engine = await openWasmBrowser({ memory: LIMITS.memory.replace(' ', '') });
  try {
    const { tables } = await readAll(sources, new ProgressCount(sources.files, () => undefined));
    await openPack(engine, tables);
    return engine;
  } catch (cause) {
    await engine.close();
    throw cause;
  }
}

/** The sealed engine for what is on screen: a worker of its own with a copy of the tables, from which it also comes back. */
export class Sandboxes {
  readonly #onScreen: () => Promise<OnScreen | null>;
  #open: { readonly of: string; readonly sandbox: Sandbox } | null = null;

  /** `onScreen` resolves when an engine stands behind what is shown. */
  constructor(onScreen: () => Promise<OnScreen | null>) {
    this.#onScreen = onScreen;
  }

  /** The sandbox of what is on screen; that of something else is closed. Null: nothing is on screen. */
  async current(): Promise<Sandbox | null> {
    const shown = await this.#onScreen();
    const of = shown && `${shown.pack.hash} ${shown.pack.edited?.base ?? ''}`;
    if (this.#open && this.#open.of === of) return this.#open.sandbox;
    this.#open?.sandbox.close();
    this.#open = null;
    if (!shown || of === null) return null;
    const sandbox = new SealedSandbox({ open: () => filled(shown), absent: shown.pack.absent, limits: LIMITS });
    this.#open = { of, sandbox };
    return sandbox;
  }
}
