import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/port';
import { openWasmBrowser } from '../../../src/engine/wasm-browser';
import { ResultGone } from '../../../src/workbench/gone';
import type { Ran } from '../../../src/workbench/port';
import { SealedSandbox } from '../../../src/workbench/sandbox';

const ROWS = 200_000;
const BINDINGS = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-12-31', end: '2025-12-31', unit: null };
const AS_IT_IS = { sort: [], filters: [] };

/** What never ends by itself, or not for hours. */
const RUNAWAYS = {
  'a cross join of 10^12 rows': 'SELECT count(*), sum(a.i * b.i) FROM range(1000000) AS a(i), range(1000000) AS b(i)',
  'a recursion without an end': 'WITH RECURSIVE r(n) AS (SELECT 1::BIGINT UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r',
  'a range of 10^12': 'SELECT sum(range * 3) FROM range(1000000000000)',
  'an expression of 10^9 letters a row': "SELECT sum(length(replace(repeat('a', 100000000) || i, 'a', 'bc'))) FROM range(10000) AS t(i)",
  'a pattern over long texts': "SELECT count(*) FROM range(100000000) AS t(i) WHERE regexp_matches(repeat('a', 5000) || i, '(a+)+(b|c)+$')",
  'a sort that does not yield': 'SELECT * FROM (SELECT hash(i) AS h, hash(i + 1) AS g FROM range(30000000) AS t(i)) ORDER BY h, g',
};

let board: Engine;
const sandbox = new SealedSandbox({
  open: async () => {
    const engine = await openWasmBrowser();
    const values = Array.from({ length: ROWS }, (_, i) => i);
    await engine.put('facts', { columns: [{ name: 'i', type: 'integer', values }], rows: ROWS });
    return engine;
  },
  absent: [],
  limits: { seconds: 30, memory: '2 GB' },
  ahead: true,
});
const run = (text: string): Promise<Ran> => sandbox.run({ text, from: 0, to: text.length }, BINDINGS);
const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

beforeAll(async () => {
  board = await openWasmBrowser();
  await run('SELECT 1');
});
afterAll(async () => {
  sandbox.close();
  await board.close();
});

test.each(Object.entries(RUNAWAYS))('%s is stopped, and the board answers throughout', async (_, text) => {
  const kept = await run('SELECT * FROM facts');
  const runaway = run(text);
  await later(600);
  expect((await board.query('SELECT 42 AS n')).columns[0]?.values).toEqual([42]);
  expect(sandbox.state).toBe('running');
  let told: Ran | null = null;
  void runaway.then((ran) => (told = ran));
  sandbox.stop();
  await later(0);
  expect(told).toMatchObject({ ok: false, trouble: { kind: 'cancelled', problem: { code: 'sql_cancelled' } } });
  expect((await board.query('SELECT 42 AS n')).columns[0]?.values).toEqual([42]);
  const again = await run('SELECT count(*) AS n FROM facts');
  if (!again.ok || !kept.ok) throw new Error('it did not come back');
  expect((await sandbox.page(again.result.id, AS_IT_IS, 0, 1)).columns[0]?.values).toEqual([ROWS]);
  const stays = sandbox.holds(kept.result.id);
  const rows = await sandbox.page(kept.result.id, AS_IT_IS, ROWS - 1, 1).then(
    (page) => page.rows,
    (cause: unknown) => cause instanceof ResultGone,
  );
  expect(rows).toBe(stays ? 1 : true);
  for (const { id } of [again.result, kept.result]) sandbox.drop(id);
});
