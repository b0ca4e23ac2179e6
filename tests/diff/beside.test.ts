import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clearBeside, engineBeside, sqlBeside } from '../../src/diff/beside';
import type { LoadedTable } from '../../src/domain/source';
import { openNative } from '../../src/engine/native';
import { openWasmNode } from '../../src/engine/wasm-node';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { allIndicators } from '../../src/indicators/catalogue';
import { periods } from '../../src/indicators/lists';
import { openPack, type Pack } from '../../src/indicators/pack';
import { recompute } from '../../src/indicators/recompute';
import { records } from '../../src/indicators/records';
import { runRules } from '../../src/indicators/rules';
import { differences, question } from '../support/answers';
import { HARD, HARD_AS_OF, readFolder } from '../support/folder';
import { withRows } from '../support/packs';

test('names are told from columns, texts and comments', () => {
  expect(sqlBeside('b__', `SELECT units.unit_id, 'units' AS source -- units\nFROM "units", indicator.A02(1) AS a`)).toBe(
    `SELECT b__units.unit_id, 'units' AS source -- units\nFROM "b__units", b__indicator.A02(1) AS a`,
  );
  expect(sqlBeside('', 'SELECT * FROM units')).toBe('SELECT * FROM units');
  expect(() => sqlBeside('b"; DROP', 'SELECT 1')).toThrow(RangeError);
});

describe.each([
  ['native', openNative],
  ['wasm', openWasmNode],
] as const)('two packs in one %s engine', (_, open) => {
  let engine: Engine;
  let tables: readonly LoadedTable[];
  let alone: Pack;
  let other: Pack;
  beforeAll(async () => {
    engine = await open();
    ({ tables } = await readFolder(HARD));
    const fewer = tables.map((t) => (t.name === 'delegations' ? withRows(t, [0, 1, 2]) : t));
    alone = await openPack(engine, fewer);
    other = await openPack(engineBeside(engine, 'other__'), tables);
  });
  afterAll(() => engine.close());

  test('the second answers as it does alone, by every road, and the first stays what it is', async () => {
    const beside = engineBeside(engine, 'other__');
    const own = await open();
    const pack = await openPack(own, tables);
    expect(other.hash).toBe(pack.hash);
    expect(alone.hash).not.toBe(pack.hash);
    const period = (await periods(own)).find((p) => p.id === '2024')!;
    expect(await periods(beside)).toEqual(await periods(own));
    for (const { id } of allIndicators()) {
      const asked = question(id, period, HARD_AS_OF);
      const expected = await ask(own, pack, asked);
      const groups = Object.fromEntries(expected.groups.map((g) => [g.key, g.measure]));
      expect(differences(await ask(beside, other, asked), expected.total, groups), id).toEqual([]);
      expect(await records(beside, other, asked, null, 50), id).toEqual(await records(own, pack, asked, null, 50));
      expect((await recompute(beside, other, asked)).differ, id).toEqual([]);
    }
    expect(await runRules(beside, other, HARD_AS_OF)).toEqual(await runRules(own, pack, HARD_AS_OF));
    const a02 = question('A02', period, HARD_AS_OF);
    expect((await ask(engine, alone, a02)).total.value).toBeLessThan((await ask(beside, other, a02)).total.value!);
    await own.close();
  });

  test('goes without a trace', async () => {
    await clearBeside(engine, 'other__');
    const left = await engine.query(
      `SELECT name FROM (SELECT table_name AS name FROM duckdb_tables() UNION SELECT view_name FROM duckdb_views()
       UNION SELECT function_name FROM duckdb_functions() UNION SELECT schema_name FROM duckdb_schemas()) WHERE starts_with(name, 'other__')`,
    );
    expect(left.rows).toBe(0);
    expect((await ask(engine, alone, question('A02', (await periods(engine))[0]!, HARD_AS_OF))).indicator).toBe('A02');
    await expect(clearBeside(engine, '')).rejects.toThrow(RangeError);
  });
});
