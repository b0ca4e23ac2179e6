import { afterAll, beforeAll, expect, test } from 'vitest';
import { toldLowerings } from '../../src/app/session/lowered';
import type { Engine } from '../../src/engine/port';
import { openNative } from '../../src/engine/native';
import { openPack, type Pack } from '../../src/indicators/pack';
import { question } from '../support/answers';
import { HARD, HARD_AS_OF, readFolder } from '../support/folder';
import { cellsOf } from '../support/packs';
import { periodOf } from '../support/roads';

const Y2024 = periodOf('2024', { from: '2024-01-01', to: '2024-12-31' });

let engine: Engine;
let pack: Pack;
beforeAll(async () => {
  engine = await openNative();
  const { tables } = await readFolder(HARD);
  // The last unit of a chain becomes the first one again.
  const ring = tables.map((loaded) => {
    if (loaded.name !== 'unit_changes') return loaded;
    const { columns, rows } = cellsOf(loaded);
    const added: Record<string, string | number> = {
      change_id: 'CH-RING',
      old_unit_id: 'CU3',
      new_unit_id: 'CU1',
      effective_on: '2024-10-01',
      kind: 'rename',
      _row: 99,
      _line: 100,
    };
    const more = columns.map((c) => ({ ...c, values: [...c.values, added[c.name] ?? null] }));
    return { ...loaded, rows: rows + 1, table: { columns: more, rows: rows + 1 } };
  });
  pack = await openPack(engine, ring);
});
afterAll(() => engine.close());

test('the product’s own checks lower a figure as those of the domain do; problems of reading are none of them', async () => {
  const found = [
    { code: 'P01', severity: 'error', table: 'unit_changes' },
    { code: 'value_date', severity: 'error', table: 'delegations' },
  ] as const;
  const told = await toldLowerings(engine, pack, question('A02', Y2024, HARD_AS_OF), found);
  expect(told.map(({ code, table, title }) => [code, table, title.vi])).toEqual([
    ['P01', 'unit_changes', 'Biến động tổ chức nối thành vòng'],
  ]);
});
