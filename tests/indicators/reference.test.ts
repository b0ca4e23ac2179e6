import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bounds, Period } from '../../src/domain/period';
import type { UnitView } from '../../src/domain/question';
import { records } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { boundsOf } from '../../src/indicators/bounds';
import { allIndicators } from '../../src/indicators/catalogue';
import { periods } from '../../src/indicators/lists';
import { openPack, type Pack } from '../../src/indicators/pack';
import { differences, type Five, question } from '../support/answers';
import { HARD } from '../support/folder';
import { cellsOf, has, SHARED, tablesOf } from '../support/packs';

const domain = join(SHARED, 'domain');
// Data date, view of the units, periods (none: all of them).
const CASES: readonly (readonly [string, UnitView, ...string[]])[] = [
  ['2025-12-14', 'as_was'],
  ['2025-08-20', 'as_was', '2024', '2025', '2025H1', 'BC2025'],
  ['2025-12-14', 'as_now', '2024', '2025', 'BC2025'],
];

const reference = new Map<string, string>(
  has(domain)
    ? (JSON.parse(readFileSync(join(domain, 'indicators.json'), 'utf8')) as { id: string; sql: string }[]).map((i) => [i.id, i.sql])
    : [],
);

// One reference query answers no row at all where there is nothing, not even the total's.
const NOTHING: Five = { value: null, numerator: null, denominator: null, n: 0, missing: 0 };

async function referenceAnswer(engine: Engine, id: string, { from, to, asOf, end }: Bounds) {
  const sql = reference
    .get(id)!
    .replace(/\$(asof|pe|a|b)\b/g, (_, name: string) => `DATE '${{ a: from, b: to, asof: asOf, pe: end }[name]!}'`);
  const groups: Record<string, Five> = {};
  let total: Five | undefined;
  for (const row of records(
    await engine.query(`SELECT g, num::DOUBLE num, den::DOUBLE den, n::BIGINT n, miss::BIGINT miss FROM (${sql})`),
  )) {
    const [numerator, denominator] = [row['num'] as number | null, row['den'] as number | null];
    const ratio = !sql.includes('NULL::DOUBLE den');
    const value = !ratio ? numerator : numerator === null || !denominator ? null : numerator / denominator;
    const five = { value, numerator, denominator, n: Number(row['n']), missing: Number(row['miss']) };
    if (row['g'] === null) total = five;
    else groups[String(row['g'])] = five;
  }
  return { total: total ?? NOTHING, groups };
}

// The reference SQL on the hard cases, row by row the branches that a tidy package never reaches.
describe.skipIf(!has(domain) || !has(HARD))('the reference SQL on the hard cases', () => {
  let ours: Engine;
  let theirs: Engine;
  let pack: Pack;
  let known: readonly Period[];

  beforeAll(async () => {
    const tables = await tablesOf(HARD);
    theirs = await openNative();
    for (const table of tables) await theirs.put(table.name, cellsOf(table));
    await theirs.query(readFileSync(join(domain, 'views.sql'), 'utf8'));
    ours = await openNative();
    pack = await openPack(ours, tables);
    known = await periods(ours);
  });
  afterAll(async () => {
    await ours.close();
    await theirs.close();
  });

  test.for(CASES)('every indicator, data date %s, units %s', async ([asOf, units, ...ids]) => {
    const scope = units === 'as_now' ? 'scope_now' : '(SELECT DISTINCT unit_id, unit_id AS g FROM units)';
    await theirs.query(`CREATE OR REPLACE TABLE scope AS SELECT unit_id, g FROM ${scope}`);
    const told: string[] = [];
    for (const period of known.filter((p) => ids.length === 0 || ids.includes(p.id ?? '')))
      for (const { id } of allIndicators()) {
        const want = await referenceAnswer(theirs, id, boundsOf(period, asOf));
        told.push(...differences(await ask(ours, pack, question(id, period, asOf, { units })), want.total, want.groups));
      }
    expect(told).toEqual([]);
  });
});
