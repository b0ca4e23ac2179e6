import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare } from '../../src/diff/compare';
import { engineBeside } from '../../src/diff/beside';
import { rowChanges } from '../../src/diff/rows';
import { standBeside } from '../../src/diff/stand';
import type { LoadedTable } from '../../src/domain/source';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { definitionsFrom, definitionsText } from '../../src/indicators/definitions-file';
import { openPack } from '../../src/indicators/pack';
import { HARD, HARD_AS_OF, readFolder } from '../support/folder';
import { keep, withTable, YEARS } from './support';

let engine: Engine;
let tables: readonly LoadedTable[];
beforeAll(async () => {
  engine = await openNative();
  ({ tables } = await readFolder(HARD));
});
afterAll(() => engine.close());

test('files that both packs have stand once, and the second is what it would be alone', async () => {
  const after = withTable(
    tables,
    'delegations',
    keep((r) => r['delegation_id'] !== 'DL-PLAIN'),
  );
  const alone = await openPack(engineBeside(engine, 'alone__'), after);
  const before = { prefix: 'was__', asOf: HARD_AS_OF, pack: await openPack(engineBeside(engine, 'was__'), tables) };
  const pack = await standBeside(engine, before, {
    prefix: 'less__',
    tables: after.filter((t) => t.name === 'delegations'),
    same: tables.map((t) => t.name).filter((name) => name !== 'delegations' && name !== 'evidence'),
    copied: ['tasks'],
  });
  expect(pack.absent).toContain('evidence');
  const whole = await standBeside(engine, before, {
    prefix: 'now__',
    tables: after.filter((t) => t.name === 'delegations'),
    same: tables.map((t) => t.name),
  });
  expect(whole.hash).toBe(alone.hash);
  expect(whole.rows).toBe(alone.rows);
  const pair = { before, after: { prefix: 'now__', asOf: HARD_AS_OF, pack: whole } };
  const found = await compare(engine, pair, { periods: YEARS, indicators: ['A02'] });
  expect(found.tables.map((t) => [t.table, t.removed])).toEqual([['delegations', 1]]);
  expect((await rowChanges(engine, pair, 'delegations', { limit: 5 })).map((r) => r.key)).toEqual(['DL-PLAIN']);
  expect(found.moves.find((m) => m.period.id === '2024')?.total).toMatchObject({ delta: -1, remainder: 0 });
});

test('definitions travel as text: the same come back, a faulty one is none', () => {
  const found = definitionsFrom(definitionsText());
  expect(found?.indicators).toHaveLength(46);
  expect(found?.shared.length).toBeGreaterThan(5);
  expect(definitionsText()).toBe(definitionsText());
  expect(definitionsFrom(definitionsText([{ path: 'x.sql', text: 'SELECT 1' }]))).toBeNull();
  expect(definitionsFrom('{"schema":2}')).toBeNull();
  expect(definitionsFrom('nothing')).toBeNull();
});
