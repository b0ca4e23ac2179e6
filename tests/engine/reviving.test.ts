import { expect, test } from 'vitest';
import type { Table } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import { type Engine, EngineError } from '../../src/engine/port';
import { RevivingEngine } from '../../src/engine/reviving';

const rows: Table = { columns: [{ name: 'a', type: 'integer', values: [1, 2] }], rows: 2 };

/** A real engine that dies at the question `DIE`, as one whose worker is gone. */
async function mortal(): Promise<Engine> {
  const engine = await openNative({ threads: 1 });
  let dead = false;
  const alive = () => {
    if (dead) throw new EngineError('dead', 'the worker is gone');
  };
  return {
    async query(sql, params, signal) {
      if (sql === 'DIE') dead = true;
      alive();
      return engine.query(sql, params, signal);
    },
    async put(name, table) {
      alive();
      return engine.put(name, table);
    },
    close: () => engine.close(),
  };
}

test('a dead engine comes back with its tables, once for all who ask', async () => {
  let opened = 0;
  const open = () => {
    opened++;
    return mortal();
  };
  const engine = new RevivingEngine(await mortal(), open, (fresh) => fresh.put('t', rows));
  await engine.put('t', rows);
  await expect(engine.query('DIE')).rejects.toMatchObject({ kind: 'dead' });
  const answers = await Promise.all([1, 2, 3].map(() => engine.query('SELECT sum(a) AS s FROM t')));
  expect(answers.map((answer) => answer.columns[0]?.values[0])).toEqual([3, 3, 3]);
  expect(opened).toBe(2);
  await engine.close();
});

test('an error of the question brings no engine back', async () => {
  const engine = new RevivingEngine(
    await mortal(),
    () => expect.fail('another was opened'),
    () => Promise.resolve(),
  );
  await expect(engine.query('SELECT nothing')).rejects.toMatchObject({ kind: 'sql' });
  await engine.close();
  await expect(engine.query('SELECT 1')).rejects.toBeInstanceOf(EngineError);
});
