import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Comparison } from '../../src/domain/difference';
import type { LoadedTable } from '../../src/domain/source';
import { movedRows } from '../../src/diff/moved-rows';
import { rowChanges } from '../../src/diff/rows';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { allIndicators } from '../../src/indicators/catalogue';
import { HARD, readFolder } from '../support/folder';
import { compared, keep, more, set, withTable, YEARS } from './support';

let engine: Engine;
let tables: readonly LoadedTable[];
beforeAll(async () => {
  engine = await openNative();
  ({ tables } = await readFolder(HARD));
});
afterAll(() => engine.close());

const Y2024 = YEARS[1]!;
const moveOf = (found: Comparison, id: string, period = '2024') => found.moves.find((m) => m.indicator === id && m.period.id === period)!;
const row = (name: string, at: number) => {
  const { table } = tables.find((t) => t.name === name)!;
  if (table instanceof Uint8Array) throw new Error('bytes');
  return Object.fromEntries(table.columns.map((c) => [c.name, c.values[at] ?? null]));
};

test('nothing against itself', async () => {
  const { found } = await compared(engine, tables, tables, { checks: true });
  expect(found).toMatchObject({ indicators: 46, tables: [], moves: [], targets: [], checks: [], definitions: [] });
});

test('a delegation moved to another year leaves one and enters the other, down to its row', async () => {
  const after = withTable(
    tables,
    'delegations',
    set('start_on', '2025-02-05', (r) => r['delegation_id'] === 'DL-PLAIN'),
  );
  const { pair, found } = await compared(engine, tables, after);
  expect(found.tables).toEqual([
    { table: 'delegations', before: 26, after: 26, added: 0, removed: 0, changed: 1, same: 25, columns: { start_on: 1 } },
  ]);
  expect(moveOf(found, 'A02').total).toMatchObject({
    delta: -1,
    parts: [{ cause: 'redated', table: null, records: 1, value: -1 }],
    remainder: 0,
  });
  expect(moveOf(found, 'A02', '2025').total).toMatchObject({ delta: 1, parts: [{ cause: 'redated', records: 1, value: 1 }], remainder: 0 });
  expect(moveOf(found, 'A02').groups.map((g) => [g.key, g.delta])).toEqual([['VHTQT', -1]]);
  // Three quarters of 16 became eleven of 15: one delegation at department level less.
  const a05 = moveOf(found, 'A05').total;
  expect([a05.before.value, a05.after.value]).toEqual([75, 100 * (11 / 15)]);
  expect(a05.parts).toMatchObject([{ cause: 'redated', numerator: -100, denominator: -1 }]);
  expect(a05.parts[0]!.value).toBeCloseTo(100 * (11 / 15) - 75, 12);
  // Claims rest on the delegation: five of them lose their evidence level through it.
  const rows = await movedRows(engine, pair, found.tables, {
    indicator: 'D01',
    period: Y2024,
    units: 'as_was',
    group: null,
    cause: 'linked',
    table: 'delegations',
    limit: 10,
  });
  expect(rows).toMatchObject([
    {
      row: {
        kind: 'changed',
        table: 'delegations',
        key: 'DL-PLAIN',
        before: { file: 'delegations.csv', row: 1, line: 2 },
        after: { file: 'delegations.csv', row: 1, line: 2 },
        cells: [{ column: 'start_on', from: '2024-02-05', to: '2025-02-05' }],
      },
      numerator: -500,
      denominator: 0,
    },
  ]);
  expect(rows[0]!.records).toHaveLength(5);
});

test('every mechanical cause has its name', async () => {
  const change = (name: string, ...changes: readonly ReturnType<typeof set>[]) =>
    changes.reduce<readonly LoadedTable[]>((so, c) => withTable(so, name, c), tables);
  const is = (id: string) => (r: Readonly<Record<string, unknown>>) => r['delegation_id'] === id;
  const after = change(
    'delegations',
    set('direction', 'vao', is('DL-NOCOST')),
    set('lead_unit_id', 'VPLQT', is('DL-PLAIN')),
    set('cost_vnd', '250000000', is('DL-NOREPORT')),
    keep((r) => r['delegation_id'] !== 'DL-NOSIZE'),
    more({ ...row('delegations', 0), delegation_id: 'DL-NEW' }, { ...row('delegations', 0), delegation_id: 'DL-NEW-TOO' }),
  );
  const { found } = await compared(engine, tables, after);
  const a02 = moveOf(found, 'A02');
  expect(a02.total.parts.map((p) => [p.cause, p.records, p.value])).toEqual([
    ['added', 2, 2],
    ['removed', 1, -1],
    // The one that went to another unit moves no total.
    ['reclassified', 1, -1],
  ]);
  expect([a02.total.delta, a02.total.remainder]).toEqual([0, 0]);
  // Both units stand still as well: what one lost by a row it got by another.
  expect(a02.groups.map((g) => [g.key, g.delta, g.parts.map((p) => [p.cause, p.value])])).toEqual([
    [
      'VHTQT',
      0,
      [
        ['added', 2],
        ['unit', -1],
        ['reclassified', -1],
      ],
    ],
    [
      'VPLQT',
      0,
      [
        ['removed', -1],
        ['unit', 1],
      ],
    ],
  ]);
  const a11 = moveOf(found, 'A11').total;
  expect(a11.parts.find((p) => p.cause === 'edited')).toMatchObject({ records: 1, numerator: 150, denominator: 0 });
  expect(a11.remainder).toBeCloseTo(0, 9);
});

test('a course moved takes its people with it, and an added exchange rate is a reference', async () => {
  const after = withTable(
    withTable(
      tables,
      'training_courses',
      set('end_on', '2025-01-15', (r) => r['course_id'] === 'CO-FULL'),
    ),
    'exchange_rates',
    set('vnd_per_unit', 30000, (r) => r['currency'] === 'EUR'),
  );
  const { pair, found } = await compared(engine, tables, after);
  const o06 = moveOf(found, 'O06').total;
  expect(o06.parts).toMatchObject([{ cause: 'linked', table: 'training_courses', value: o06.delta }]);
  const people = moveOf(found, 'O07').total;
  expect(people.parts).toMatchObject([{ cause: 'linked', table: 'training_courses', numerator: null, value: people.delta }]);
  expect(moveOf(found, 'I02').total.parts).toMatchObject([{ cause: 'reference', table: 'exchange_rates' }]);
  const asked = {
    indicator: 'I02',
    period: Y2024,
    units: 'as_was',
    group: null,
    cause: 'reference',
    table: 'exchange_rates',
    limit: 3,
  } as const;
  const rows = await movedRows(engine, pair, found.tables, asked);
  expect(rows[0]!.row).toBeNull();
  expect(rows[0]!.numerator).toBeCloseTo(moveOf(found, 'I02').total.delta!, 9);
  expect(rows[1]).toMatchObject({ row: { table: 'exchange_rates', kind: 'changed' }, numerator: null });
});

test('rows with one key twice, or with none, are a bag: equal ones cancel out', async () => {
  const twice = withTable(
    tables,
    'events',
    more(row('events', 0), { ...row('events', 1), event_id: null }, { ...row('events', 1), event_id: null }),
  );
  const after = withTable(
    twice,
    'events',
    keep((r) => !(r['event_id'] === null && r['_row'] === 16)),
  );
  const { pair, found } = await compared(engine, twice, after);
  expect(found.tables).toMatchObject([{ table: 'events', added: 0, removed: 1, changed: 0, same: 15 }]);
  expect(await rowChanges(engine, pair, 'events', { limit: 5 })).toMatchObject([{ kind: 'removed', key: '', after: null }]);
  const edited = withTable(
    twice,
    'events',
    set('kind', 'khac', (r) => r['_row'] === 14),
  );
  expect((await compared(engine, twice, edited)).found.tables).toMatchObject([{ added: 1, removed: 1, changed: 0, same: 15 }]);
});

test('a target, a data date, a definition, and rows that could not be read', async () => {
  const later = withTable(
    withTable(
      tables,
      'targets',
      set('target', 11, (r) => r['indicator_id'] === 'O01' && r['period_id'] === '2024'),
    ),
    'agreements',
    keep((r) => r['agreement_id'] !== 'AG-RENEWS'),
  );
  const { pair, found } = await compared(engine, tables, later, { indicators: ['O01'] });
  expect(found.targets).toEqual([{ indicator: 'O01', unit: 'BTP', period: '2024', before: 9, after: 11 }]);
  const own = allIndicators().find((i) => i.id === 'A02')!;
  const { compare } = await import('../../src/diff/compare');
  const old = { ...own, version: '00000000', body: own.body.replace("direction = 'ra'", "direction = 'vao'") };
  const versions = { before: { ...pair.before, definitions: [old], asOf: '2024-06-30' }, after: pair.after };
  const redefined = await compare(engine, versions, { periods: YEARS, indicators: ['A02'] });
  expect(redefined.definitions).toEqual(['A02']);
  const { total } = moveOf(redefined, 'A02');
  expect(total.parts.map((p) => p.cause)).toEqual(['definition', 'period']);
  expect(total.remainder).toBe(0);
  expect(total.parts.map((p) => Math.sign(p.value ?? 0))).toEqual([1, 1]);
  const refused = { ...pair, after: { ...pair.after, rejected: new Map([['agreements', new Set(['AG-RENEWS'])]]) } };
  const { parts } = moveOf(await compare(engine, refused, { periods: YEARS, indicators: ['O02'] }), 'O02').total;
  expect(parts).toMatchObject([{ cause: 'rejected', records: 1, value: -1 }]);
});

test('a change of a shared view is another definition of every indicator that reaches it, and of no other', async () => {
  const { pair } = await compared(engine, tables, tables);
  const { compare } = await import('../../src/diff/compare');
  const { sharedFiles } = await import('../../src/indicators/queries');
  // Then, delegations of a single person did not count; and a macro had a name that nobody knows today.
  const shared = sharedFiles.map(({ path, text }) =>
    path.endsWith('06-activities.sql')
      ? {
          path,
          text: `${text}\nCREATE OR REPLACE VIEW nobody_knows AS SELECT * FROM units;\n`.replace(
            'FROM delegations',
            "FROM (SELECT * FROM delegations WHERE delegation_id <> 'DL-PLAIN')",
          ),
        }
      : { path, text },
  );
  expect(shared.filter((f, i) => f.text !== sharedFiles[i]!.text)).toHaveLength(1);
  const found = await compare(engine, { ...pair, before: { ...pair.before, shared } }, { periods: YEARS });
  expect(found.tables).toEqual([]);
  expect(found.definitions.length).toBeGreaterThan(0);
  expect(found.definitions.length).toBeLessThan(found.indicators);
  expect(found.moves.length).toBeGreaterThan(0);
  for (const { indicator, total, groups } of found.moves) {
    expect(found.definitions).toContain(indicator);
    for (const move of [total, ...groups]) {
      expect(move.parts.every((p) => p.cause === 'definition')).toBe(true);
      expect(move.remainder).toBe(0);
    }
  }
  const same = await compare(engine, { ...pair, before: { ...pair.before, shared: sharedFiles } }, { periods: YEARS });
  expect(same.definitions).toEqual([]);
  expect(same.moves).toEqual([]);
});
