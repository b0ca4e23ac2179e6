import { contract } from '../domain/contract';
import { type Table, records } from '../domain/table';
import { type Engine, EngineError } from '../engine/port';
import { sqlText } from '../indicators/literal';
import { gate, type Taken } from './gate';
import { ASKING } from './gate-lists';
import { madeBy } from './making';
import { nearest } from './nearest';
import { readPlan } from './plan';
import type { Explained, Ran, SqlBindings, SqlTrouble, Statement } from './port';
import { Results } from './results';
import { type SealedText, seal } from './sealed-text';
import { telling } from './tokens';
import { sqlProblem, troubleOf } from './trouble';

export interface Limits {
  readonly seconds: number;
  readonly memory: string;
}

interface Ready {
  readonly ok: true;
  readonly text: SealedText;
  readonly lasting: boolean;
  readonly explains: boolean;
}

const noop = (): void => undefined;

/** What a statement is put into to become a table. DESCRIBE and its kind can only stand behind FROM. */
function frame(statement: string): { readonly before: string; readonly after: string; readonly explains: boolean } {
  const [first = '', second = ''] = telling(statement).map((t) => t.text.toLowerCase());
  if (first === 'explain') return { before: '', after: '', explains: true };
  if (!['describe', 'desc', 'show', 'summarize'].includes(first)) return { before: '(\n', after: '\n)', explains: false };
  const own = first === 'show' && (second === 'tables' || second === 'all') ? " WHERE NOT starts_with(name, '__')" : '';
  return { before: 'FROM (\n', after: `\n)${own}`, explains: false };
}

/**
 * Statements against one sealed engine, one after the other. Each runs within a read-only transaction: nothing but temporary things
 * can change, whatever passed the gate; and no semicolon reaches the engine, so that one statement stays one.
 */
export class Desk {
  readonly results: Results;
  readonly #engine: Engine;
  readonly #taken: Taken;
  readonly #limits: Limits;
  #last: Promise<unknown> = Promise.resolve();

  constructor(engine: Engine, taken: Taken, limits: Limits) {
    this.#engine = engine;
    this.#taken = taken;
    this.#limits = limits;
    this.results = new Results(engine);
  }

  /** Waits for its turn. */
  turn<T>(task: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(task);
    this.#last = mine.catch(noop);
    return mine;
  }

  #ready(
    statement: Statement,
    bindings: SqlBindings,
    wrap: (before: string, statement: string) => string,
  ): Ready | { ok: false; trouble: SqlTrouble } {
    const refusal = gate(statement.text, this.#taken);
    if (refusal) {
      const { code, at, value } = refusal;
      const meant = code === 'sql_unknown_start' ? nearest(value, ASKING).join(', ').toUpperCase() : '';
      const problem = sqlProblem(code, value, meant ? { candidates: meant } : {});
      return { ok: false, trouble: { kind: 'refused', message: '', at: statement.from + at, problem } };
    }
    const lasting = madeBy(telling(statement.text)) !== null;
    const { before, after, explains } = frame(statement.text);
    const around = lasting || explains ? ['', ''] : [wrap(before, statement.text), after];
    try {
      return { ok: true, text: seal(statement.text, bindings, around[0], around[1]), lasting, explains };
    } catch (cause) {
      const value = cause instanceof Error ? cause.message : String(cause);
      return { ok: false, trouble: { kind: 'refused', message: '', at: statement.from, problem: sqlProblem('sql_binding', value) } };
    }
  }

  /** Runs it so that nothing that lasts can change. What was begun is ended before the next has its turn. */
  async #sealed(sql: string, signal: AbortSignal): Promise<Table> {
    await this.#engine.query('BEGIN TRANSACTION READ ONLY', undefined, signal);
    try {
      const table = await this.#engine.query(sql, undefined, signal);
      await this.#engine.query('COMMIT');
      return table;
    } catch (cause) {
      await this.#engine.query('ROLLBACK').catch(noop);
      throw cause;
    }
  }

  #trouble(cause: unknown, statement: Statement, text: SealedText): SqlTrouble {
    const error = cause instanceof EngineError ? cause : new EngineError('dead', cause instanceof Error ? cause.message : String(cause));
    const place = error.position === null ? null : text.back(error.position);
    const read = new Set(telling(statement.text).map((t) => t.text.toLowerCase()));
    const columns = contract.filter((t) => read.has(t.name)).flatMap((t) => t.fields.map((f) => f.name));
    const names = { tables: this.#taken.relations, functions: this.#taken.functions, columns: new Set(columns) };
    const trouble = troubleOf(error, place === null ? null : statement.from + place, names, { ...this.#limits });
    // What the engine stumbles over behind the end is the bracket that the statement was put in.
    const ended = trouble.problem.code === 'sql_syntax' && place === statement.text.length;
    return ended ? { ...trouble, problem: sqlProblem('sql_syntax_end') } : trouble;
  }

  /** Puts the lines of an explanation where results stay. */
  async #lines(id: number, told: Table, signal: AbortSignal): Promise<Table> {
    const lines = records(told).flatMap((r) => String(r['explain_value'] ?? '').split('\n'));
    const values = lines.map((line) => `(${sqlText(line)})`).join(', ');
    return this.#sealed(`CREATE TEMP TABLE __result_${id} AS FROM (VALUES ${values}) AS t(plan)`, signal);
  }

  /** Runs one statement as the result of that number. Resolves at once where `signal` fires; what was begun ends in its own time. */
  run(id: number, statement: Statement, bindings: SqlBindings, signal: AbortSignal): Promise<Ran> {
    const ready = this.#ready(statement, bindings, (before) => `CREATE TEMP TABLE __result_${id} AS ${before}`);
    if (!ready.ok) return Promise.resolve(ready);
    const { text, lasting, explains } = ready;
    const task = async (): Promise<Ran> => {
      const start = performance.now();
      const told = await this.#sealed(text.sql, signal);
      const made = explains ? await this.#lines(id, told, signal) : told;
      const milliseconds = performance.now() - start;
      const rows = Number(made.columns[0]?.values[0] ?? 0);
      const columns = lasting ? [] : await this.results.take(id, rows);
      return { ok: true, result: { id, columns, rows, milliseconds } };
    };
    return this.#heeding(signal, task).catch((cause): Ran => ({ ok: false, trouble: this.#trouble(cause, statement, text) }));
  }

  /** Runs it for its plan alone. */
  explain(statement: Statement, bindings: SqlBindings, signal: AbortSignal): Promise<Explained> {
    const ready = this.#ready(statement, bindings, (before) => `EXPLAIN (ANALYZE, FORMAT json) ${before}`);
    if (!ready.ok) return Promise.resolve(ready);
    const { text, lasting, explains } = ready;
    if (lasting || explains) {
      const problem = sqlProblem('sql_unknown_start', telling(statement.text)[0]?.text);
      return Promise.resolve({ ok: false, trouble: { kind: 'refused', message: '', at: statement.from, problem } });
    }
    const task = async (): Promise<Explained> => {
      const told = records(await this.#sealed(text.sql, signal));
      return { ok: true, plan: readPlan(String(told[0]?.['explain_value'])) };
    };
    return this.#heeding(signal, task).catch((cause): Explained => ({ ok: false, trouble: this.#trouble(cause, statement, text) }));
  }

  /** The task in its turn, but no longer than the signal lets one wait for it. */
  #heeding<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    let stop = noop;
    const stopped = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason as EngineError);
    });
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    return Promise.race([this.turn(task), stopped]).finally(() => signal.removeEventListener('abort', stop));
  }
}
