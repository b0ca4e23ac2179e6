import type { Engine } from '../../src/engine/port';
import type { LoadedTable, SourceFile } from '../../src/domain/source';
import type { Question } from '../../src/domain/question';
import { ask } from '../../src/indicators/ask';
import { allIndicators } from '../../src/indicators/catalogue';
import { openPack } from '../../src/indicators/pack';
import type { Period } from '../../src/domain/period';
import { readFile } from '../../src/ingest/read';

export interface Measured {
  readonly rows: number;
  readonly indicators: number;
  readonly groups: number;
  /** Milliseconds: files → typed tables, tables → an engine that answers. */
  readonly read: number;
  readonly load: number;
  /** Milliseconds for all indicators by unit: the first round, then the others. */
  readonly rounds: readonly number[];
  /** Milliseconds of each indicator in its quickest round. */
  readonly each: Readonly<Record<string, number>>;
}

const ROUNDS = 5;

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

/** Loads the files and asks every indicator by every unit for one year, again and again. The same code runs in Node and in the browser. */
export async function work(engine: Engine, files: readonly SourceFile[], year: string, asOf: string): Promise<Measured> {
  const started = performance.now();
  const tables: LoadedTable[] = [];
  for (const file of files) {
    const outcome = await readFile(file);
    if (!outcome.ok) throw new Error(`${file.name}: ${outcome.problems.map(({ code }) => code).join(', ')}`);
    tables.push(outcome.value);
  }
  const read = performance.now() - started;
  const pack = await openPack(engine, tables);
  const load = performance.now() - started - read;

  const indicators = allIndicators();
  const period = yearOf(year);
  const rounds: number[] = [];
  const each: Record<string, number> = {};
  let groups = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let sum = 0;
    groups = 0;
    for (const { id } of indicators) {
      const question: Question = { indicator: id, period, asOf, by: 'unit', where: [], units: 'as_was', currency: 'VND' };
      const before = performance.now();
      const answer = await ask(engine, pack, question);
      const taken = performance.now() - before;
      sum += taken;
      each[id] = Math.min(each[id] ?? Infinity, taken);
      groups += answer.groups.length;
    }
    rounds.push(sum);
  }
  return { rows: pack.rows, indicators: indicators.length, groups, read, load, rounds, each };
}
