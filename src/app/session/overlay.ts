import type { Step } from '../../domain/change';
import type { Table } from '../../domain/table';
import type { Engine } from '../../engine/port';
import { contentHash } from '../../indicators/content-hash';
import { type Pack, prepare } from '../../indicators/pack';
import { overlaid } from '../../review/overlay';
import { EDITED } from '../../review/read';

type Tables = Readonly<Record<string, Table>>;

/** The pack's files with what was entered on top. The files' own rows are kept aside and never change. */
export class Overlay {
  readonly #engine: Engine;
  readonly #pack: Pack;
  #base: Promise<Tables> | null = null;
  /** Tables that stand in the engine with something on top. */
  #put: Tables = {};

  /** `engine` holds the pack as its files say it. */
  constructor(engine: Engine, pack: Pack) {
    this.#engine = engine;
    this.#pack = pack;
  }

  async #read(): Promise<Tables> {
    const found: Record<string, Table> = {};
    for (const name of EDITED) if (this.#pack.tables[name]) found[name] = await this.#engine.query(`SELECT * FROM ${name} ORDER BY _row`);
    return found;
  }

  /** Rebuilds the engine's tables from the source and the steps. The pack's hash is that of what the tables now hold. */
  async apply(steps: readonly Step[]): Promise<Pack> {
    this.#base ??= this.#read();
    const base = await this.#base;
    const next: Record<string, Table> = {};
    for (const [name, table] of Object.entries(base)) {
      const over = overlaid(name, table, steps);
      if (over !== table) next[name] = over;
      if (over !== table || this.#put[name]) await this.#engine.put(name, over);
    }
    this.#put = next;
    await prepare(this.#engine);
    const tables = Object.fromEntries(
      Object.entries(this.#pack.tables).map(([name, table]) => [name, { ...table, rows: next[name]?.rows ?? table.rows }]),
    );
    return {
      ...this.#pack,
      ...(await contentHash(this.#engine, new Set(Object.keys(tables)))),
      rows: Object.values(tables).reduce((sum, t) => sum + t.rows, 0),
      tables,
    };
  }

  /** Puts what was entered into an engine that was just filled from the files. */
  async restore(fresh: Engine): Promise<void> {
    const put = Object.entries(this.#put);
    for (const [name, table] of put) await fresh.put(name, table);
    if (put.length > 0) await prepare(fresh);
  }
}
