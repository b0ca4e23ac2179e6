import type { Period } from '../../src/domain/period';
import type { Question } from '../../src/domain/question';
import type { LoadedTable, SourceFile } from '../../src/domain/source';
import type { Engine } from '../../src/engine/port';
import { clearBeside, engineBeside } from '../../src/diff/beside';
import { compare } from '../../src/diff/compare';
import { tableChanges } from '../../src/diff/tables';
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

/** Milliseconds: a second pack beside the first one, the rows that differ, and everything that differs over one year. */
export interface Difference {
  readonly open: number;
  readonly rows: number;
  readonly whole: number;
  readonly differ: number;
  readonly moved: number;
}

const BESIDE = 'after__';
const OFTEN = 50;

/** The table without every fiftieth row. */
function thinned(loaded: LoadedTable): LoadedTable {
  if (loaded.table instanceof Uint8Array) throw new Error(`${loaded.name} came as bytes`);
  const { columns, rows } = loaded.table;
  const kept = Array.from({ length: rows }, (_, i) => i).filter((i) => i % OFTEN !== 0);
  const table = { columns: columns.map((c) => ({ ...c, values: kept.map((i) => c.values[i] ?? null) })), rows: kept.length };
  return { ...loaded, table, rows: kept.length };
}

export const yearOf = (year: string): Period => ({
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

  /** Against the same files with a fiftieth of the enrolments and delegations gone. */
  async difference(files: readonly SourceFile[], year: string, asOf: string): Promise<Difference> {
    if (!this.#pack) throw new Error('load first');
    const tables: LoadedTable[] = [];
    for (const file of files) {
      const outcome = await readFile(file);
      if (outcome.ok) tables.push(['enrolments', 'delegations'].includes(outcome.value.name) ? thinned(outcome.value) : outcome.value);
    }
    const started = performance.now();
    const pack = await openPack(engineBeside(this.#engine, BESIDE), tables);
    const opened = performance.now();
    const pair = { before: { prefix: '', pack: this.#pack, asOf }, after: { prefix: BESIDE, pack, asOf } };
    const changes = await tableChanges(this.#engine, pair);
    const told = performance.now();
    const { moves } = await compare(this.#engine, pair, { periods: [yearOf(year)] });
    const ended = performance.now();
    await clearBeside(this.#engine, BESIDE);
    const differ = changes.reduce((sum, t) => sum + t.added + t.removed + t.changed, 0);
    return { open: opened - started, rows: told - opened, whole: ended - told, differ, moved: moves.length };
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}
