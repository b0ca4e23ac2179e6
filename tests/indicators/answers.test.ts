import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Period } from '../../src/domain/period';
import type { LoadedTable } from '../../src/domain/source';
import { records as rowsOf } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { ask, sqlOf } from '../../src/indicators/ask';
import { allIndicators, indicator } from '../../src/indicators/catalogue';
import { labels } from '../../src/indicators/labels';
import { periods, targets, units } from '../../src/indicators/lists';
import { openPack, type Pack } from '../../src/indicators/pack';
import { recompute } from '../../src/indicators/recompute';
import { records } from '../../src/indicators/records';
import { rollUp } from '../../src/indicators/roll-up';
import { series } from '../../src/indicators/series';
import { near, question, same } from '../support/answers';
import { HARD } from '../support/folder';
import { tablesOf } from '../support/packs';

const AS_OF = '2025-12-14';

describe('answers on the hard cases', () => {
  let engine: Engine;
  let pack: Pack;
  let tables: readonly LoadedTable[];
  let known: readonly Period[];
  const period = (id: string) => known.find((p) => p.id === id)!;

  beforeAll(async () => {
    engine = await openNative();
    tables = await tablesOf(HARD);
    pack = await openPack(engine, tables);
    known = await periods(engine);
  });
  afterAll(() => engine.close());

  test('units that add up make the total, in every such indicator', async () => {
    for (const ind of allIndicators().filter((i) => i.units === 'sum' || i.units === 'ratio')) {
      const answer = await ask(engine, pack, question(ind.id, period('2024'), AS_OF));
      const rolled = rollUp(
        { ...ind },
        'units',
        answer.groups.map((g) => ({ ...g.measure, status: 'ok' as const })),
      );
      expect(rolled.ok && near(rolled.value.value ?? 0, answer.total.value ?? 0), `${ind.id} ${JSON.stringify(rolled)}`).toBe(true);
    }
  });

  test('days that add up make a longer time', async () => {
    for (const ind of allIndicators().filter((i) => i.time === 'sum')) {
      const q = question(ind.id, period('2024'), AS_OF, { by: null });
      const part = (from: string, to: string): Period => ({ ...period('2024'), id: null, kind: 'custom', from, to });
      const { points } = await series(engine, pack, q, [
        part('2024-01-01', '2024-02-29'),
        part('2024-03-01', '2024-09-30'),
        part('2024-10-01', '2024-12-31'),
      ]);
      const sum = points.reduce((so, p) => so + (p.total.value ?? 0), 0);
      expect(near(sum, (await ask(engine, pack, q)).total.value ?? 0), ind.id).toBe(true);
    }
  });

  test('every dimension answers, with the same total, and codes add up where facts add up', async () => {
    for (const ind of allIndicators())
      for (const by of ind.dimensions) {
        const answer = await ask(engine, pack, question(ind.id, period('2024'), AS_OF, { by }));
        const plain = await ask(engine, pack, question(ind.id, period('2024'), AS_OF, { by: null }));
        expect(same(answer.total, plain.total), `${ind.id} ${by}`).toBe(true);
        if (ind.units !== 'sum' || ind.lists?.includes(by)) continue;
        const sum = answer.groups.reduce((so, g) => so + (g.measure.value ?? 0), 0);
        expect(near(sum, answer.total.value ?? 0), `${ind.id} ${by}`).toBe(true);
      }
  });

  test('a filter gives what its group gave', async () => {
    for (const ind of allIndicators())
      for (const by of ind.dimensions) {
        const { groups } = await ask(engine, pack, question(ind.id, period('2024'), AS_OF, { by }));
        for (const { key, measure } of groups.slice(0, 3)) {
          const narrowed = await ask(
            engine,
            pack,
            question(ind.id, period('2024'), AS_OF, { by: null, where: [{ dimension: by, value: key }] }),
          );
          expect(same(narrowed.total, measure), `${ind.id} ${by}=${key}`).toBe(true);
        }
      }
  });

  test('a unit brings its subtree, and is followed to what it is now', async () => {
    const tree = await units(engine);
    const root = tree.find((u) => u.parent === null)!;
    for (const view of ['as_was', 'as_now'] as const) {
      const all = await ask(engine, pack, question('A02', period('2024'), AS_OF, { units: view }));
      const under = await ask(
        engine,
        pack,
        question('A02', period('2024'), AS_OF, { units: view, where: [{ dimension: 'unit', value: root.id }] }),
      );
      const outside = all.groups.filter((g) => !pack.reporting.up.get(g.key)?.has(root.id));
      const beyond = outside.reduce((so, g) => so + (g.measure.value ?? 0), 0);
      expect(under.total.value).toBe((all.total.value ?? 0) - beyond);
    }
    const [was, now] = await Promise.all(
      (['as_was', 'as_now'] as const).map((view) => ask(engine, pack, question('A06', period('2025'), AS_OF, { units: view }))),
    );
    expect(now!.total).toEqual(was!.total);
  });

  test('what does not apply has no number', async () => {
    const strange = await ask(
      engine,
      pack,
      question('A09', period('2024'), AS_OF, { where: [{ dimension: 'partners.partner_id', value: 'JICA' }] }),
    );
    expect(strange.total).toMatchObject({ value: null, status: 'na' });
    await expect(ask(engine, pack, question('A09', period('2024'), AS_OF, { by: 'partners.partner_id' }))).rejects.toThrow(RangeError);
  });

  test('a series gives what each question gives', async () => {
    const empty: Period = { ...period('2024'), id: null, from: '1990-01-01', to: '1990-12-31' };
    const spans = [period('2023'), period('2024'), period('2025Q4'), empty];
    for (const ind of allIndicators())
      for (const by of [null, 'unit', ind.lists?.[0] ?? ind.dimensions[0]!]) {
        const { points } = await series(engine, pack, question(ind.id, period('2024'), AS_OF, { by }), spans);
        for (const [i, point] of points.entries()) {
          const alone = await ask(engine, pack, question(ind.id, spans[i]!, AS_OF, { by }));
          expect(same(point.total, alone.total), `${ind.id} ${by} ${i}`).toBe(true);
          expect(point.total.status).toBe(alone.total.status);
          expect(point.groups.map((g) => [g.key, g.measure.status])).toEqual(alone.groups.map((g) => [g.key, g.measure.status]));
          for (const [k, g] of point.groups.entries())
            expect(same(g.measure, alone.groups[k]!.measure), `${ind.id} ${by} ${g.key}`).toBe(true);
        }
      }
  });

  test('records add up to their number and name their file and line', async () => {
    for (const ind of allIndicators()) {
      const q = question(ind.id, period('2024'), AS_OF);
      const found = rowsOf(await records(engine, pack, q, null, 10_000));
      for (const row of found) {
        expect(row['file'], ind.id).toBe(`${String(row['source'])}.csv`);
        expect(row['row'], `${ind.id} ${String(row['record'])}`).toBeGreaterThan(0);
        expect(row['line'], ind.id).toBeGreaterThan(1);
      }
      const { total, groups } = await ask(engine, pack, q);
      const cases = new Set(found.map((r) => String(r['record']))).size;
      expect(cases, ind.id).toBeGreaterThanOrEqual(ind.id === 'O07' ? 0 : total.n);
      const [first] = groups.filter((g) => g.measure.n > 0);
      const ofFirst = first ? rowsOf(await records(engine, pack, q, first.key, 10)) : [];
      for (const row of ofFirst) expect(row['g']).toBe(first?.key);
    }
  });

  test('the second road agrees with the first, and says so', async () => {
    for (const ind of allIndicators()) {
      const { differ, agrees } = await recompute(engine, pack, question(ind.id, period('2024'), AS_OF));
      expect([ind.id, agrees, differ]).toEqual([ind.id, true, []]);
    }
  });

  test('money in dollars is another number of the same cases', async () => {
    const [vnd, usd] = await Promise.all(
      (['VND', 'USD'] as const).map((currency) => ask(engine, pack, question('I02', period('2024'), AS_OF, { currency, by: null }))),
    );
    expect(usd!.total.n).toBe(vnd!.total.n);
    const rate = (1000 * vnd!.total.value!) / usd!.total.value!;
    expect(rate).toBeGreaterThan(20_000);
    expect(rate).toBeLessThan(30_000);
  });

  test('what may not be added up is refused', async () => {
    const { groups } = await ask(engine, pack, question('O07', period('2024'), AS_OF));
    const refused = rollUp(
      indicator('O07'),
      'units',
      groups.map((g) => g.measure),
    );
    expect(refused.ok).toBe(false);
    expect(refused.problems[0]).toMatchObject({ code: 'roll_up_refused', params: { axis: 'units', rule: 'recompute' } });
    const stock = rollUp(
      indicator('O02'),
      'time',
      groups.slice(0, 2).map((g) => ({ ...g.measure, value: 7 })),
    );
    expect(stock.ok && stock.value.value).toBe(7);
    const unknown = rollUp(indicator('O01'), 'units', [{ ...groups[0]!.measure, status: 'missing' }]);
    expect(unknown.problems[0]?.code).toBe('roll_up_unknown');
  });

  test('the statement shown is the one that runs', async () => {
    const q = question('O01', period('2024'), AS_OF, {
      by: 'partners.partner_id',
      where: [{ dimension: 'agreements.instrument', value: "o'x" }],
    });
    expect(sqlOf(q)).toContain("'o''x'");
    expect((await engine.query(sqlOf(q))).rows).toBeGreaterThan(0);
  });

  test('keys have names', async () => {
    expect((await labels(engine, 'delegations.level')).get('vu')?.vi).toBe('Cấp Vụ');
    expect((await labels(engine, 'unit')).size).toBeGreaterThan(0);
    expect((await labels(engine, 'transactions.currency')).size).toBe(0);
    expect((await targets(engine, '2024')).every((t) => t.period === '2024')).toBe(true);
  });
});
