import type { PlanNode } from '../../workbench/plan';
import type { Ran, ResultView, Sandbox, SqlBindings, Statement } from '../../workbench/port';

/** What became of one statement. `ran` null: it runs, or waits for those before it. */
export interface Outcome {
  readonly key: number;
  readonly statement: Statement;
  readonly bindings: SqlBindings;
  readonly state: 'waiting' | 'running' | 'done' | 'left';
  readonly ran: Ran | null;
  /** In place of a result: where its time went. */
  readonly plan: PlanNode | null;
  /** How its table is looked at, and the rows that are left then; null: as it came. */
  readonly look: { readonly view: ResultView; readonly rows: number } | null;
}

/** What the script of one tab gave last. */
export interface Sheet {
  readonly outcomes: readonly Outcome[];
  /** Which of them is on screen. */
  readonly shown: number;
  /** The script as it was run: places in it are meant. */
  readonly script: string;
}

export const NO_SHEET: Sheet = { outcomes: [], shown: 0, script: '' };

/** Results that stay in the engine beside those on screen; the oldest go. */
const MOST_RESULTS = 24;

interface Heard {
  readonly statement: Statement;
  readonly ran: Ran;
}

/** Runs statements one after the other and holds what they gave, tab by tab. */
export class Bench {
  readonly #sandbox: Sandbox;
  readonly #listeners = new Set<() => void>();
  #sheets: ReadonlyMap<string, Sheet> = new Map();
  #key = 0;
  #turn = 0;
  #busy: string | null = null;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly sheets = (): ReadonlyMap<string, Sheet> => this.#sheets;
  /** The tab whose script runs; null: none does. */
  readonly busy = (): string | null => this.#busy;

  #put(tab: string, sheet: Sheet | null): void {
    const next = new Map(this.#sheets);
    if (sheet) next.set(tab, sheet);
    else next.delete(tab);
    this.#sheets = next;
    for (const listener of this.#listeners) listener();
  }

  #patch(tab: string, key: number, change: Partial<Outcome>): void {
    const sheet = this.#sheets.get(tab);
    if (!sheet) return;
    this.#put(tab, { ...sheet, outcomes: sheet.outcomes.map((o) => (o.key === key ? { ...o, ...change } : o)) });
  }

  #dropAll(outcomes: readonly Outcome[]): void {
    for (const { ran } of outcomes) if (ran?.ok) this.#sandbox.drop(ran.result.id);
  }

  #begin(tab: string, script: string, statements: readonly Statement[], bindings: SqlBindings): readonly Outcome[] {
    this.#dropAll(this.#sheets.get(tab)?.outcomes ?? []);
    const outcomes = statements.map((statement): Outcome => ({
      key: (this.#key += 1),
      statement,
      bindings,
      state: 'waiting',
      ran: null,
      plan: null,
      look: null,
    }));
    this.#put(tab, { outcomes, shown: 0, script });
    return outcomes;
  }

  /** Runs them in order, each with its own result; the first that fails ends it. `onRan` hears of each. */
  async run(
    tab: string,
    script: string,
    statements: readonly Statement[],
    bindings: SqlBindings,
    onRan: (heard: Heard) => void,
  ): Promise<void> {
    if (this.#busy !== null || statements.length === 0) return;
    const turn = (this.#turn += 1);
    this.#busy = tab;
    const outcomes = this.#begin(tab, script, statements, bindings);
    let failed = false;
    for (const [at, { key, statement }] of outcomes.entries()) {
      if (failed || turn !== this.#turn) {
        this.#patch(tab, key, { state: 'left' });
        continue;
      }
      this.#patch(tab, key, { state: 'running' });
      const ran = await this.#sandbox.run(statement, bindings);
      onRan({ statement, ran });
      failed = !ran.ok;
      this.#patch(tab, key, { state: 'done', ran });
      this.show(tab, at);
    }
    this.#busy = null;
    this.#spare(tab);
    this.#tell();
  }

  /** Runs one statement for its plan alone. */
  async explain(tab: string, script: string, statement: Statement, bindings: SqlBindings): Promise<void> {
    if (this.#busy !== null) return;
    this.#busy = tab;
    const [outcome] = this.#begin(tab, script, [statement], bindings);
    const key = outcome?.key ?? 0;
    this.#patch(tab, key, { state: 'running' });
    const explained = await this.#sandbox.explain(statement, bindings);
    this.#patch(tab, key, explained.ok ? { state: 'done', plan: explained.plan } : { state: 'done', ran: explained });
    this.#busy = null;
    this.#tell();
  }

  /** Stops what runs; what was to follow is left. */
  stop(): void {
    this.#turn += 1;
    this.#sandbox.stop();
  }

  show(tab: string, shown: number): void {
    const sheet = this.#sheets.get(tab);
    if (sheet && sheet.shown !== shown) this.#put(tab, { ...sheet, shown });
  }

  /** Its table was sorted or filtered: a figure of the result shows the same rows in the same order. */
  look(result: number, view: ResultView, rows: number): void {
    for (const [tab, { outcomes }] of this.#sheets) {
      const found = outcomes.find(({ ran }) => ran?.ok && ran.result.id === result);
      if (found && found.look?.view !== view) this.#patch(tab, found.key, { look: { view, rows } });
    }
  }

  /** The tab was closed. */
  leave(tab: string): void {
    if (this.#busy === tab) this.stop();
    this.#dropAll(this.#sheets.get(tab)?.outcomes ?? []);
    this.#put(tab, null);
  }

  #spare(kept: string): void {
    const others = [...this.#sheets].filter(([tab]) => tab !== kept).flatMap(([, s]) => s.outcomes.filter((o) => o.ran?.ok));
    this.#dropAll(others.toSorted((a, b) => a.key - b.key).slice(0, Math.max(0, others.length - MOST_RESULTS)));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const benches = new WeakMap<Sandbox, Bench>();

/** The bench of that engine: what it gave stays while other pages are on screen. */
export function benchOf(sandbox: Sandbox): Bench {
  const found = benches.get(sandbox) ?? new Bench(sandbox);
  benches.set(sandbox, found);
  return found;
}
