import { afterEach, expect, test } from 'vitest';
import { openNative } from '../../src/engine/native';
import { EngineError, type Engine } from '../../src/engine/port';
import { openWasmNode } from '../../src/engine/wasm-node';
import { ResultGone } from '../../src/workbench/gone';
import type { Ran, SandboxState } from '../../src/workbench/port';
import { SealedSandbox } from '../../src/workbench/sandbox';
import { AS_THEY_ARE, BINDINGS, statement } from './bench';

const RUNAWAY = 'SELECT sum(a.i * b.i) FROM range(1000000) AS a(i), range(1000000) AS b(i)';

let sandbox: SealedSandbox;
const seen: SandboxState[] = [];

function start(open: () => Promise<Engine>, seconds = 30): void {
  seen.length = 0;
  sandbox = new SealedSandbox({ open, absent: [], limits: { seconds, memory: '2 GB' }, ahead: false });
  sandbox.subscribe(() => seen.push(sandbox.state));
}
const run = (text: string): Promise<Ran> => sandbox.run(statement(text), BINDINGS);
const states = () => seen.filter((state, i) => state !== seen[i - 1]);

/** A real engine that dies at a statement that names `die_here`. */
async function mortal(): Promise<Engine> {
  const engine = await openNative({ threads: 1 });
  return {
    query: (sql, ...rest) => (sql.includes('die_here') ? Promise.reject(new EngineError('dead', 'gone')) : engine.query(sql, ...rest)),
    put: (name, rows) => engine.put(name, rows),
    close: () => engine.close(),
  };
}

afterEach(() => sandbox.close());

test('nothing is started before somebody asks', async () => {
  start(() => openNative({ threads: 1 }));
  expect(sandbox.state).toBe('asleep');
  expect(await run('SELECT 1')).toMatchObject({ ok: true });
  expect(states()).toEqual(['starting', 'ready', 'running', 'ready']);
});

test('a stop answers before the engine has yielded, and the results stay where it yields', async () => {
  start(() => openNative({ threads: 1 }));
  const kept = await run('SELECT 7 AS n');
  const running = run(RUNAWAY);
  await new Promise((done) => setTimeout(done, 100));
  sandbox.stop();
  expect(await running).toMatchObject({ ok: false, trouble: { kind: 'cancelled', problem: { code: 'sql_cancelled' } } });
  expect(sandbox.state).toBe('returning');
  expect(await run('SELECT 2')).toMatchObject({ ok: true });
  if (!kept.ok) throw new Error(kept.trouble.message);
  expect((await sandbox.page(kept.result.id, AS_THEY_ARE, 0, 1)).columns[0]?.values).toEqual([7]);
});

test('what takes longer than its limit is stopped, and the limit told', async () => {
  start(() => openNative({ threads: 1 }), 0.2);
  const ran = await run(RUNAWAY);
  expect(ran).toMatchObject({ ok: false, trouble: { kind: 'timeout', problem: { code: 'sql_timeout', params: { seconds: 0.2 } } } });
  expect(await run('SELECT 1')).toMatchObject({ ok: true });
});

test('what needs more memory than there is is told so, and the engine goes on', async () => {
  start(() => openWasmNode({ memory: '64MB' }));
  expect(await run("SELECT repeat('x', 1000) || i FROM range(150000) AS t(i)")).toMatchObject({
    ok: false,
    trouble: { kind: 'memory', problem: { code: 'sql_memory' } },
  });
  expect(await run('SELECT 1')).toMatchObject({ ok: true });
});

test('a dead engine is replaced; its results are gone and say so', async () => {
  let opened = 0;
  start(() => {
    opened++;
    return mortal();
  });
  const kept = await run('SELECT 1');
  if (!kept.ok) throw new Error(kept.trouble.message);
  expect(await run('SELECT 1 AS die_here')).toMatchObject({ ok: false, trouble: { kind: 'dead', problem: { code: 'sql_dead' } } });
  expect(await run('SELECT 2')).toMatchObject({ ok: true });
  expect(opened).toBe(2);
  expect(sandbox.holds(kept.result.id)).toBe(false);
  await expect(sandbox.page(kept.result.id, AS_THEY_ARE, 0, 1)).rejects.toBeInstanceOf(ResultGone);
});

test('an engine that cannot be started is tried again by whoever asks next', async () => {
  let fails = true;
  start(() => (fails ? Promise.reject(new EngineError('dead', 'no wasm')) : openNative({ threads: 1 })));
  expect(await run('SELECT 1')).toMatchObject({ ok: false, trouble: { kind: 'dead', message: 'no wasm' } });
  expect(sandbox.state).toBe('asleep');
  fails = false;
  expect(await run('SELECT 1')).toMatchObject({ ok: true });
});
