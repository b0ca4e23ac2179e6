import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/port';
import { openWasmNode } from '../../src/engine/wasm-node';
import { allIndicators } from '../../src/indicators/catalogue';
import { openPack, type Pack } from '../../src/indicators/pack';
import { runRules } from '../../src/indicators/rules';
import { HARD, HARD_AS_OF, openFolder, readFolder } from '../support/folder';
import { differences, readGolden, secondRoadCells } from '../support/roads';

let engine: Engine;
let pack: Pack;
beforeAll(async () => {
  engine = await openWasmNode();
  pack = await openPack(engine, (await readFolder(HARD)).tables);
});
afterAll(() => engine.close());

it('every second road gives the golden numbers in the browser’s engine', async () => {
  const { periods, answers } = readGolden();
  for (const { id } of allIndicators()) {
    const cells = await secondRoadCells(engine, id, periods['2024']!, HARD_AS_OF, 'as_was');
    expect(differences(cells, answers[id]?.['2024']?.as_was ?? {}), id).toEqual([]);
  }
});

it('the data checks find the same rows in both engines', async () => {
  const native = await openFolder(HARD);
  expect(await runRules(engine, pack, HARD_AS_OF)).toEqual(await runRules(native.engine, native.pack, HARD_AS_OF));
  await native.engine.close();
});
