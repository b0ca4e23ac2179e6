import type { Period } from '../../src/domain/period';
import type { Question } from '../../src/domain/question';
import type { LoadedTable, SourceFile } from '../../src/domain/source';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { allIndicators } from '../../src/indicators/catalogue';
import { openPack, type Pack } from '../../src/indicators/pack';
import { readFile } from '../../src/ingest/read';
import { backTest, type Trial } from './back-test';

/** Milliseconds: files → typed tables, tables → an engine that answers. */
export interface Loaded {
  readonly rows: number;
  readonly read: number;
  readonly load: number;
}

/** Milliseconds of each indicator by every unit, and how many groups came back in all. */
export interface Round {
  readonly each: Readonly<Record<string, number>>;
  readonly groups: number;
}

const yearOf = (year: string): Period => ({
  id: year,
  calendar: 'lich',
  kind: 'nam',
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  label: year,
  prev: null,
  yoy: null,
  locked: true,
});

/** A pack in an engine, asked again and again. The same code runs in Node and in the browser. */
export class Work {
  readonly #engine: Engine;
  #pack: Pack | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async load(files: readonly SourceFile[]): Promise<Loaded> {
    const started = performance.now();
    const tables: LoadedTable[] = [];
    for (const file of files) {
      const outcome = await readFile(file);
      if (!outcome.ok) throw new Error(`${file.name}: ${outcome.problems.map(({ code, value }) => `${code} ${value ?? ''}`).join(', ')}`);
      tables.push(outcome.value);
    }
    const read = performance.now() - started;
    this.#pack = await openPack(this.#engine, tables);
    return { rows: this.#pack.rows, read, load: performance.now() - started - read };
  }

  async round(year: string, asOf: string): Promise<Round> {
    if (!this.#pack) throw new Error('load first');
    const each: Record<string, number> = {};
    let groups = 0;
    for (const { id } of allIndicators()) {
      const question: Question = { indicator: id, period: yearOf(year), asOf, by: 'unit', where: [], units: 'as_was', currency: 'VND' };
      const before = performance.now();
      const answer = await ask(this.#engine, this.#pack, question);
      each[id] = performance.now() - before;
      groups += answer.groups.length;
    }
    return { each, groups };
  }

  /** The forecast of every year that is over, as it would have been made within it. */
  trials(asOf: string): Promise<readonly Trial[]> {
    if (!this.#pack) throw new Error('load first');
    return backTest(this.#engine, this.#pack, asOf);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}
