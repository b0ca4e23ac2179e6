import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Period } from '../../src/domain/period';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { allIndicators } from '../../src/indicators/catalogue';
import { periods } from '../../src/indicators/lists';
import { openPack, type Pack } from '../../src/indicators/pack';
import { differences, type Five, question } from '../support/answers';
import { has, SHARED, tablesOf } from '../support/packs';

const folder = join(SHARED, 'contract');

interface Expected {
  readonly asOf: string;
  readonly periods: Readonly<Record<string, { readonly answers: Readonly<Record<string, { total: Five; groups: Record<string, Five> }>> }>>;
}

// The numbers of the reference SQL on a package of ministry size.
describe.skipIf(!has(folder))('the contract package', () => {
  const expected = has(folder)
    ? (JSON.parse(readFileSync(join(folder, 's1-expected.json'), 'utf8')) as Expected)
    : { asOf: '', periods: {} };
  let engine: Engine;
  let pack: Pack;
  let known: readonly Period[];

  beforeAll(async () => {
    engine = await openNative();
    pack = await openPack(engine, await tablesOf(join(folder, 's1')));
    known = await periods(engine);
  });
  afterAll(() => engine.close());

  test.for(Object.keys(expected.periods))('all 46 agree in total and by unit: %s', async (id) => {
    const period = known.find((p) => p.id === id)!;
    const told: string[] = [];
    for (const { id: indicator } of allIndicators()) {
      const want = expected.periods[id]!.answers[indicator]!;
      told.push(...differences(await ask(engine, pack, question(indicator, period, expected.asOf)), want.total, want.groups));
    }
    expect(told).toEqual([]);
  });

  test('it covers every indicator', () => {
    for (const { answers } of Object.values(expected.periods))
      expect(Object.keys(answers).sort()).toEqual(
        allIndicators()
          .map((i) => i.id)
          .sort(),
      );
  });
});
