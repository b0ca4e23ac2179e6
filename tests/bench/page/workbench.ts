import { openWasmBrowser } from '../../../src/engine/wasm-browser';
import { SealedSandbox } from '../../../src/workbench/sandbox';

/** Milliseconds each, the median of several. `whole`: from asking to the first page of cells; `own`: of it, the engine's. */
export interface WorkbenchTimes {
  readonly rows: number;
  readonly each: readonly { readonly name: string; readonly whole: number; readonly own: number }[];
  readonly window: number;
  readonly sorted: number;
  readonly stopped: number;
  readonly returned: number;
  readonly replaced: number;
}

const ROWS = 1_000_000;
const ROUNDS = 7;
const BINDINGS = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-12-31', end: '2025-12-31', unit: null };
const AS_IT_IS = { sort: [], filters: [] };
const SHOWN = 60;
/** Milliseconds that a statement runs before it is stopped. */
const STUCK = 5000;
/** Milliseconds of rest after which what is made ready for later is ready. */
const SETTLED = 6000;

const ASKED = {
  'a million rows, four columns': 'SELECT * FROM facts',
  'a million rows, sorted': 'SELECT * FROM facts ORDER BY amount DESC',
  'a group by': 'SELECT unit, sum(amount) AS total FROM facts GROUP BY unit ORDER BY unit',
  'one row': 'SELECT 1 AS one',
};

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

function open(): SealedSandbox {
  return new SealedSandbox({
    open: async () => {
      const engine = await openWasmBrowser();
      await engine.query(
        `CREATE TABLE facts AS SELECT i AS id, 'unit ' || (i % 40) AS unit, (i * 7919 % 1000000)::DECIMAL(18,2) / 100 AS amount, DATE '2020-01-01' + (i % 2000)::INTEGER AS day FROM range(${ROWS}) AS t(i)`,
      );
      return engine;
    },
    absent: [],
    limits: { seconds: 120, memory: '2 GB' },
    ahead: true,
  });
}

const statement = (text: string) => ({ text, from: 0, to: text.length });

async function once(sandbox: SealedSandbox, text: string): Promise<{ whole: number; own: number }> {
  const start = performance.now();
  const ran = await sandbox.run(statement(text), BINDINGS);
  if (!ran.ok) throw new Error(ran.trouble.message);
  await sandbox.page(ran.result.id, AS_IT_IS, 0, SHOWN);
  const whole = performance.now() - start;
  sandbox.drop(ran.result.id);
  await sandbox.run(statement('SET VARIABLE waited = 1'), BINDINGS);
  return { whole, own: ran.result.milliseconds };
}

async function windows(sandbox: SealedSandbox): Promise<{ window: number; sorted: number }> {
  const ran = await sandbox.run(statement(ASKED['a million rows, four columns']), BINDINGS);
  if (!ran.ok) throw new Error(ran.trouble.message);
  const sorted = { sort: [{ column: 'unit', descending: true }], filters: [] };
  await sandbox.count(ran.result.id, sorted);
  const timed = async (view: typeof AS_IT_IS | typeof sorted) => {
    const taken = [];
    for (let i = 0; i < ROUNDS; i++) {
      const start = performance.now();
      await sandbox.page(ran.result.id, view, Math.floor((ROWS / ROUNDS) * i), SHOWN);
      taken.push(performance.now() - start);
    }
    return median(taken);
  };
  const found = { window: await timed(AS_IT_IS), sorted: await timed(sorted) };
  sandbox.drop(ran.result.id);
  return found;
}

async function stopping(sandbox: SealedSandbox, text: string, after: number): Promise<{ stopped: number; returned: number }> {
  const running = sandbox.run(statement(text), BINDINGS);
  await later(after);
  const start = performance.now();
  sandbox.stop();
  await running;
  const stopped = performance.now() - start;
  await sandbox.run(statement('SELECT 1'), BINDINGS);
  return { stopped, returned: performance.now() - start };
}

/** Times of the sandbox over a table of a million rows. */
export async function measureSandbox(): Promise<WorkbenchTimes> {
  const sandbox = open();
  const each = [];
  await once(sandbox, 'SELECT 1');
  for (const [name, text] of Object.entries(ASKED)) {
    const taken = [];
    for (let i = 0; i < ROUNDS; i++) taken.push(await once(sandbox, text));
    const quick = taken.toSorted((a, b) => a.whole - a.own - (b.whole - b.own))[Math.floor(ROUNDS / 2)]!;
    each.push({ name, ...quick });
  }
  const seen = await windows(sandbox);
  const yields = await stopping(sandbox, 'SELECT sum(a.i * b.i) FROM range(1000000) AS a(i), range(1000000) AS b(i)', 500);
  const stuck = await stopping(
    sandbox,
    "SELECT sum(length(replace(repeat('a', 100000000) || i, 'a', 'bc'))) FROM range(10000) AS t(i)",
    STUCK,
  );
  sandbox.close();
  return {
    rows: ROWS,
    each,
    ...seen,
    stopped: Math.max(yields.stopped, stuck.stopped),
    returned: yields.returned,
    replaced: stuck.returned,
  };
}

let lasting: SealedSandbox | null = null;

/** Runs so many statements that each leave a result, and drops it; the engine stays. */
export async function runMany(runs: number): Promise<void> {
  if (!lasting) {
    lasting = open();
    await once(lasting, 'SELECT 1');
    await later(SETTLED);
  }
  for (let i = 0; i < runs; i++) await once(lasting, `SELECT id, unit, amount FROM facts WHERE id % 10 = ${i % 10}`);
}
