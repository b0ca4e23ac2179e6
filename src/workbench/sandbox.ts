import { EngineError, type Engine } from '../engine/port';
import type { SqlCatalogue } from './catalogue-shape';
import { readSqlCatalogue } from './catalogue';
import { Desk, type Limits } from './desk';
import { ResultGone } from './gone';
import type { Explained, Ran, Sandbox, SandboxState, SqlBindings, Statement } from './port';
import type { Results } from './results';
import { Spare, type Standing } from './spare';
import { stocked } from './stock';
import { sqlProblem } from './trouble';

/** What the sandbox is given: engines, and what fills them. */
export interface Stock {
  /** A fresh, sealed engine with the tables, views and macros of the pack in it. Ends the engine itself where it cannot be filled. */
  readonly open: () => Promise<Engine>;
  /** Tables that the pack came without. */
  readonly absent: readonly string[];
  readonly limits: Limits;
  /** Another engine may be made ready before this one has to be ended: it costs memory, and time where engines share a thread. */
  readonly ahead: boolean;
}

/** Milliseconds that a stopped engine has before another is started beside it, where none is ready. */
const GRACE = 100;
/** Milliseconds more after which it is ended: its results are worth that wait, and the other needs the processor. */
const PATIENCE = 500;

const noop = (): void => undefined;

const later = (milliseconds: number) => new Promise<false>((done) => setTimeout(() => done(false), milliseconds));

type Refused = Extract<Ran, { readonly ok: false }>;

/** Analysts' statements in an engine that may be ended at any moment without anybody else noticing. */
export class SealedSandbox implements Sandbox {
  readonly #stock: Stock;
  readonly #listeners = new Set<() => void>();
  #standing: Promise<Standing> | null = null;
  /** The one that stands now; none while one is on its way. */
  #current: Standing | null = null;
  /** Another, in case the one that stands has to be ended. */
  readonly #spare: Spare;
  #catalogue: Promise<SqlCatalogue> | null = null;
  readonly #running = new Set<AbortController>();
  #state: SandboxState = 'asleep';
  #next = 1;
  #closed = false;

  constructor(stock: Stock) {
    this.#stock = stock;
    this.#spare = new Spare(() => this.#open(), stock.ahead);
  }

  get state(): SandboxState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(state: SandboxState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  async #open(): Promise<Standing> {
    const engine = await this.#stock.open();
    try {
      return { engine, desk: new Desk(engine, await stocked(engine), this.#stock.limits) };
    } catch (cause) {
      await engine.close();
      throw cause;
    }
  }

  /** The engine, started when first needed. One that cannot be started is tried again by whoever asks next. */
  #stand(): Promise<Standing> {
    if (this.#closed) return Promise.reject(new EngineError('dead', 'the sandbox was closed'));
    if (!this.#standing) {
      this.#tell('starting');
      this.#take(this.#open());
    }
    return this.#standing!;
  }

  /** Whoever asks from now on waits for this engine. */
  #take(coming: Promise<Standing>): void {
    this.#standing = coming;
    coming.then(
      (standing) => {
        if (this.#closed) return void standing.engine.close();
        if (this.#standing !== coming) return;
        this.#current = standing;
        this.#tell('ready');
      },
      () => {
        if (this.#standing !== coming) return;
        this.#standing = null;
        this.#tell('asleep');
      },
    );
  }

  async #bounded<T extends Ran | Explained>(run: (desk: Desk, signal: AbortSignal) => Promise<T>): Promise<T | Refused> {
    const stopper = new AbortController();
    this.#running.add(stopper);
    try {
      const standing = await this.#stand();
      return await this.#watched(standing, stopper, run);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      return { ok: false, trouble: { kind: 'dead', message, at: null, problem: sqlProblem('sql_dead') } };
    } finally {
      this.#running.delete(stopper);
    }
  }

  async #watched<T extends Ran | Explained>(
    standing: Standing,
    stopper: AbortController,
    run: (desk: Desk, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { seconds } = this.#stock.limits;
    const limit = setTimeout(() => stopper.abort(new EngineError('timeout', 'the statement took too long')), seconds * 1000);
    this.#tell('running');
    this.#spare.begun();
    const ran = await run(standing.desk, stopper.signal);
    clearTimeout(limit);
    this.#spare.ended();
    if (this.#current !== standing) return ran;
    if (stopper.signal.aborted) this.#returning(standing, this.#yielded(standing));
    else if (!ran.ok && ran.trouble.kind === 'dead') this.#returning(standing, this.#another(standing));
    else this.#tell('ready');
    return ran;
  }

  #returning(standing: Standing, coming: Promise<Standing>): void {
    if (this.#current === standing) this.#current = null;
    this.#tell('returning');
    this.#take(coming);
  }

  async #another(old: Standing): Promise<Standing> {
    void old.engine.close().catch(noop);
    return this.#spare.take();
  }

  /** Waits for a stopped engine to yield, and ends one that does not. */
  async #yielded(standing: Standing): Promise<Standing> {
    const free = standing.desk.turn(async () => true).catch(() => false);
    if (await Promise.race([free, later(GRACE)])) return standing;
    this.#spare.prepare();
    return (await Promise.race([free, later(PATIENCE)])) ? standing : this.#another(standing);
  }

  run(statement: Statement, bindings: SqlBindings): Promise<Ran> {
    const id = this.#next++;
    return this.#bounded((desk, signal) => desk.run(id, statement, bindings, signal));
  }

  explain(statement: Statement, bindings: SqlBindings): Promise<Explained> {
    return this.#bounded((desk, signal) => desk.explain(statement, bindings, signal));
  }

  async #look<T>(result: number, look: (results: Results) => Promise<T>): Promise<T> {
    const standing = this.#current ?? (await this.#stand());
    const { results } = standing.desk;
    if (!results.holds(result)) throw new ResultGone(result);
    try {
      return await standing.desk.turn(() => look(results));
    } catch (cause) {
      throw this.#current === standing ? cause : new ResultGone(result);
    }
  }

  page(...[result, ...asked]: Parameters<Sandbox['page']>): ReturnType<Sandbox['page']> {
    return this.#look(result, (results) => results.page(result, ...asked));
  }

  count(...[result, view]: Parameters<Sandbox['count']>): ReturnType<Sandbox['count']> {
    return this.#look(result, (results) => results.count(result, view));
  }

  profile(...[result, column]: Parameters<Sandbox['profile']>): ReturnType<Sandbox['profile']> {
    return this.#look(result, (results) => results.profile(result, column));
  }

  summary(...[result, view, selection]: Parameters<Sandbox['summary']>): ReturnType<Sandbox['summary']> {
    return this.#look(result, (results) => results.summary(result, view, selection));
  }

  row(...[result, view, index]: Parameters<Sandbox['row']>): ReturnType<Sandbox['row']> {
    return this.#look(result, (results) => results.row(result, view, index));
  }

  catalogue(): Promise<SqlCatalogue> {
    const read = async () => {
      const { desk, engine } = await this.#stand();
      return readSqlCatalogue((sql) => desk.turn(() => engine.query(sql)), this.#stock.absent);
    };
    this.#catalogue ??= read().catch((cause: unknown) => {
      this.#catalogue = null;
      throw cause;
    });
    return this.#catalogue;
  }

  stop(): void {
    for (const stopper of this.#running) stopper.abort(new EngineError('cancelled', 'the statement was stopped'));
  }

  holds(result: number): boolean {
    return this.#current?.desk.results.holds(result) ?? false;
  }

  drop(result: number): void {
    if (!this.holds(result)) return;
    void this.#look(result, (results) => results.drop(result)).then(() => this.#tell(this.#state), noop);
  }

  close(): void {
    this.#closed = true;
    this.stop();
    this.#current = null;
    this.#spare.release();
    void this.#standing?.then(({ engine }) => engine.close()).catch(noop);
    this.#tell('asleep');
  }
}
