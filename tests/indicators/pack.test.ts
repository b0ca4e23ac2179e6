import { draws, fc } from '../support/random';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LoadedTable } from '../../src/domain/source';
import type { Cell } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import { openWasmNode } from '../../src/engine/wasm-node';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { allIndicators } from '../../src/indicators/catalogue';
import { periods } from '../../src/indicators/lists';
import { openPack, type Pack } from '../../src/indicators/pack';
import { leansOn } from '../../src/indicators/shared';
import { question, same } from '../support/answers';
import { HARD } from '../support/folder';
import { cellsOf, tablesOf, withRows } from '../support/packs';

const AS_OF = '2025-12-14';

const everyAnswer = async (engine: Engine, pack: Pack, ids = allIndicators().map((i) => i.id)) => {
  const period = (await periods(engine)).find((p) => p.id === '2024') ?? { ...YEAR };
  return Promise.all(ids.map((id) => ask(engine, pack, question(id, period, AS_OF))));
};
const YEAR = {
  id: null,
  calendar: 'lich',
  kind: 'custom',
  from: '2024-01-01',
  to: '2024-12-31',
  label: '',
  prev: null,
  yoy: null,
  locked: false,
} as const;

describe('a pack', () => {
  let engine: Engine;
  let tables: readonly LoadedTable[];
  let pack: Pack;
  const table = (name: string) => tables.find((t) => t.name === name)!;
  const others = (...names: string[]) => tables.filter((t) => !names.includes(t.name));

  beforeAll(async () => {
    engine = await openNative();
    tables = await tablesOf(HARD);
    pack = await openPack(engine, tables);
  });
  afterAll(() => engine.close());

  test('knows its tables', () => {
    expect(pack.rows).toBe(tables.reduce((sum, t) => sum + t.rows, 0));
    expect(pack.absent).toEqual([]);
    expect(pack.tables['tasks']).toMatchObject({ file: 'tasks.csv', format: 'csv', rows: table('tasks').rows });
    expect(pack.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('order changes nothing: neither the hash nor any number', async () => {
    const before = await everyAnswer(engine, pack);
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const shuffled = tables.map((t) => {
          const order = Array.from({ length: t.rows }, (_, i) => [Math.imul(i + 1, seed | 1) % 9973, i] as const);
          return withRows(
            t,
            order.sort((a, b) => a[0] - b[0]).map(([, i]) => i),
          );
        });
        const other = await openPack(engine, shuffled.toReversed());
        expect(other.hash).toBe(pack.hash);
        for (const [i, answer] of (await everyAnswer(engine, other)).entries()) {
          expect(answer.groups.map((g) => g.key)).toEqual(before[i]!.groups.map((g) => g.key));
          expect(same(answer.total, before[i]!.total), answer.indicator).toBe(true);
          for (const [k, g] of answer.groups.entries())
            expect(same(g.measure, before[i]!.groups[k]!.measure), `${answer.indicator} ${g.key}`).toBe(true);
        }
      }),
      { numRuns: draws(2) },
    );
  });

  test('one cell more or less is another hash', async () => {
    const seen = new Set([pack.hash]);
    const change = async (with_: readonly LoadedTable[]) => {
      const { hash } = await openPack(engine, with_);
      expect(seen.has(hash)).toBe(false);
      seen.add(hash);
    };
    const tasks = table('tasks');
    const edited = (column: string, value: Cell): LoadedTable => {
      const cells = cellsOf(tasks);
      const columns = cells.columns.map((c) => (c.name === column ? { ...c, values: [value, ...c.values.slice(1)] } : c));
      return { ...tasks, table: { ...cells, columns } };
    };
    await change([...others('tasks'), edited('title_vi', 'x')]);
    await change([...others('tasks'), edited('due_on', null)]);
    await change([...others('tasks'), withRows(tasks, [...Array(tasks.rows).keys()].slice(1))]);
    await change([...others('tasks'), withRows(tasks, [...Array(tasks.rows).keys(), 0])]);
    await change(others('tasks'));
    await change([...others('tasks'), withRows(tasks, [])]);
  });

  test('an absent table makes what needs it missing, never zero; the rest answers as before', async () => {
    const before = await everyAnswer(engine, await openPack(engine, tables));
    for (const name of ['delegations', 'exchange_rates', 'report_status', 'agreement_partners', 'units']) {
      const less = await openPack(engine, others(name));
      expect(less.absent).toEqual([name]);
      const answers = (await everyAnswer(engine, less)).map((answer, i) => ({ answer, ind: allIndicators()[i]!, as: before[i]!.total }));
      const silent = answers.filter(({ ind }) => ind.tables.includes(name));
      const unsure = answers.filter(({ ind }) => !ind.tables.includes(name) && leansOn(ind).includes(name));
      for (const { answer } of silent) {
        expect(answer.total).toMatchObject({ value: null, numerator: null, n: 0, status: 'missing', reason: name });
        expect(answer.groups).toEqual([]);
      }
      for (const { answer } of unsure) expect(answer.total.partial, answer.indicator).toBe(true);
      for (const one of answers.filter((a) => !silent.includes(a) && !unsure.includes(a)))
        expect(same(one.answer.total, one.as), `${one.ind.id} without ${name}`).toBe(true);
    }
  });

  test('a table with a header and no rows is present: it has no cases', async () => {
    const empty = await openPack(engine, [...others('delegations'), withRows(table('delegations'), [])]);
    expect(empty.absent).toEqual([]);
    const [outgoing, rate] = await everyAnswer(engine, empty, ['A02', 'A04']);
    expect(outgoing!.total).toMatchObject({ value: 0, numerator: 0, n: 0 });
    expect(outgoing!.total.reason).toBeUndefined();
    expect(rate!.total.value).toBeNull();
  });

  test('nothing at all answers nothing', async () => {
    const none = await openPack(engine, []);
    for (const { total } of await everyAnswer(engine, none)) expect(total).toMatchObject({ value: null, status: 'missing' });
  });

  test('without the dates of activities, claims cannot be dated: it is said', async () => {
    expect((await openPack(engine, others('events'))).problems).toEqual([
      { code: 'undated_claims', severity: 'warning', table: 'events', count: 1 },
    ]);
    expect(pack.problems).toEqual([]);
  });

  test('a cycle of units or renames ends', async () => {
    const loop = (name: string, set: Readonly<Record<string, readonly Cell[]>>): LoadedTable => {
      const cells = cellsOf(withRows(table(name), [0, 1]));
      return {
        ...table(name),
        rows: 2,
        table: { ...cells, columns: cells.columns.map((c) => ({ ...c, values: set[c.name] ?? c.values })) },
      };
    };
    const circular = await openPack(engine, [
      ...others('units', 'unit_changes'),
      loop('units', { unit_id: ['A', 'B'], parent_unit_id: ['B', 'A'] }),
      loop('unit_changes', { change_id: ['1', '2'], old_unit_id: ['A', 'B'], new_unit_id: ['B', 'A'], kind: ['rename', 'rename'] }),
    ]);
    const answers = await everyAnswer(engine, circular);
    expect(answers).toHaveLength(allIndicators().length);
    expect([...circular.reporting.now]).toEqual([
      ['A', 'A'],
      ['B', 'B'],
    ]);
  });

  test('a claim more never lowers the coverage', async () => {
    const claims = table('contribution_claims');
    const all = Array.from({ length: claims.rows }, (_, i) => i);
    const coverage = async (kept: readonly number[]) => {
      const some = await openPack(engine, [...others('contribution_claims'), withRows(claims, kept)]);
      return (await everyAnswer(engine, some, ['D01']))[0]!;
    };
    const full = await coverage(all);
    await fc.assert(
      fc.asyncProperty(fc.subarray(all), async (kept) => {
        const fewer = await coverage(kept);
        expect(fewer.total.value ?? 0).toBeLessThanOrEqual(full.total.value ?? 0);
        for (const { key, measure } of fewer.groups)
          expect(measure.value ?? 0).toBeLessThanOrEqual(full.groups.find((g) => g.key === key)?.measure.value ?? 0);
      }),
      { numRuns: draws(2) },
    );
  });

  test('the browser engine gives the same hash and the same answers', async () => {
    const wasm = await openWasmNode();
    const other = await openPack(wasm, tables);
    expect(other.hash).toBe(pack.hash);
    const ours = await everyAnswer(engine, await openPack(engine, tables));
    for (const [i, answer] of (await everyAnswer(wasm, other)).entries()) {
      expect(same(answer.total, ours[i]!.total), answer.indicator).toBe(true);
      expect(answer.groups.map((g) => [g.key, g.measure.status])).toEqual(ours[i]!.groups.map((g) => [g.key, g.measure.status]));
      for (const [k, g] of answer.groups.entries())
        expect(same(g.measure, ours[i]!.groups[k]!.measure), `${answer.indicator} ${g.key}`).toBe(true);
    }
    await wasm.close();
  });
});
