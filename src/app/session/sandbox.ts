import { contract } from '../../domain/contract';
import { EngineError, type Engine } from '../../engine/port';
import { openWasmBrowser } from '../../engine/wasm-browser';
import { sqlName } from '../../indicators/literal';
import { prepare } from '../../indicators/pack';
import type { Sandbox } from '../../workbench/port';
import { SealedSandbox } from '../../workbench/sandbox';
import type { OnScreen } from './importing';

/** What one statement may take. The engine's memory is its own: the board has another. */
const LIMITS = { seconds: 30, memory: '2 GB' } as const;

/** Gigabytes of a machine that has no room for an engine that only waits; not every browser tells how many there are. */
const NARROW = 2;
const roomy = (): boolean => {
  const told = 'deviceMemory' in navigator ? navigator.deviceMemory : null;
  return typeof told !== 'number' || told > NARROW;
};

/** Tables as bytes that the browser keeps outside the page's memory. */
type Copies = readonly (readonly [name: string, bytes: Blob])[];

/** The tables as they stand on screen, with what was entered on them; one by one, so that the board's questions go between. */
async function copied(engine: Engine): Promise<Copies> {
  const copies: [string, Blob][] = [];
  for (const { name } of contract) {
    const bytes = await engine.arrow?.(`SELECT * FROM ${sqlName(name)}`);
    if (!bytes) throw new EngineError('dead', 'the tables cannot be copied');
    copies.push([name, new Blob([bytes])]);
  }
  return copies;
}

async function filled(copies: Promise<Copies>): Promise<Engine> {
  const starting = openWasmBrowser({ memory: LIMITS.memory.replace(' ', '') });
  try {
    const [engine, tables] = await Promise.all([starting, copies]);
    for (const [name, bytes] of tables) await engine.put(name, new Uint8Array(await bytes.arrayBuffer()));
    await prepare(engine);
    return engine;
  } catch (cause) {
    await starting.then((engine) => engine.close()).catch(() => undefined);
    throw cause;
  }
}

/** Copies are made when the engine is first needed, and serve whenever it has to come back. */
function sandboxOf({ engine, pack }: OnScreen): Sandbox {
  let copies: Promise<Copies> | null = null;
  const made = (): Promise<Copies> => {
    copies ??= copied(engine).catch((cause: unknown) => {
      copies = null;
      throw cause;
    });
    return copies;
  };
  return new SealedSandbox({ open: () => filled(made()), absent: pack.absent, limits: LIMITS, ahead: roomy() });
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
    const sandbox = sandboxOf(shown);
    this.#open = { of, sandbox };
    return sandbox;
  }
}
