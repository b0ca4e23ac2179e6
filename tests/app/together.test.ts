import { afterAll, beforeAll, expect, test } from 'vitest';
import { Together } from '../../src/app/session/together';
import type { Period } from '../../src/domain/period';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { openPack, type Pack } from '../../src/indicators/pack';
import { series } from '../../src/indicators/series';
import { question } from '../support/answers';
import { HARD, HARD_AS_OF } from '../support/folder';
import { tablesOf } from '../support/packs';

const year: Period = {
  id: '2025',
  calendar: 'lich',
  kind: 'nam',
  from: '2025-01-01',
  to: '2025-12-31',
  label: '',
  prev: null,
  yoy: null,
  locked: false,
};
const asked = ['O01', 'I02', 'A04', 'D01', 'K03', 'O07'].flatMap((id) => [
  question(id, year, HARD_AS_OF),
  question(id, year, HARD_AS_OF, { by: 'unit' }),
]);

let engine: Engine;
let pack: Pack;
beforeAll(async () => {
  engine = await openNative();
  pack = await openPack(engine, await tablesOf(HARD));
});
afterAll(() => engine.close());

/** Counts the statements that reach the engine. */
function counting(): { readonly engine: Engine; readonly statements: string[] } {
  const statements: string[] = [];
  const counted: Engine = {
    query: (sql, params, signal) => {
      statements.push(sql);
      return engine.query(sql, params, signal);
    },
    put: (name, rows) => engine.put(name, rows),
    close: () => engine.close(),
  };
  return { engine: counted, statements };
}

test('questions of one moment are answered as if each had been asked alone, in far fewer statements', async () => {
  const alone = [];
  for (const q of asked) alone.push(await ask(engine, pack, q));
  const counted = counting();
  const together = new Together(counted.engine);
  expect(await Promise.all(asked.map((q) => ask(together, pack, q)))).toEqual(alone);
  expect(counted.statements).toHaveLength(2);
});

test('series travel together too', async () => {
  const periods = [year, { ...year, id: '2024', from: '2024-01-01', to: '2024-12-31' }];
  const counted = counting();
  const together = new Together(counted.engine);
  const both = await Promise.all(['O01', 'A04'].map((id) => series(together, pack, question(id, year, HARD_AS_OF), periods)));
  expect(both).toEqual([
    await series(engine, pack, question('O01', year, HARD_AS_OF), periods),
    await series(engine, pack, question('A04', year, HARD_AS_OF), periods),
  ]);
  expect(counted.statements).toHaveLength(1);
});

test('one question that fails takes no other with it', async () => {
  const together = new Together(engine);
  const good = ask(together, pack, question('O01', year, HARD_AS_OF));
  const bad = together.query('WITH facts AS (\nSELECT facts.* FROM no_such_table AS facts)\nSELECT * FROM facts');
  await expect(bad).rejects.toThrow('no_such_table');
  expect((await good).indicator).toBe('O01');
});

test('anything else goes straight through', async () => {
  expect((await new Together(engine).query('SELECT 42 AS n')).columns[0]?.values).toEqual([42]);
});
