import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/domain/contract';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { findingRows, type Finding, problemOf, qualityOf, runRules, touches } from '../../src/indicators/rules';
import { isOwn, rules } from '../../src/indicators/rules-book';
import { AS_OF, CLEAN, tableOf } from './clean';
import { firstFaults } from './faults-tables';
import { lastFaults } from './faults-people';
import { ownFaults } from './faults-own';

const PACK = { absent: [] };
const faults = [...firstFaults, ...lastFaults, ...ownFaults];
const put = (engine: Engine, table: string, rows = CLEAN[table] ?? []) => engine.put(table, tableOf(table, rows));

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
  for (const { name } of contract) await put(engine, name);
});
afterAll(() => engine.close());

const shown = (findings: readonly Finding[]) => findings.map((f) => `${f.table}.${f.column}: ${f.hits.map((h) => h.record).join(', ')}`);

async function withRows<T>(tables: Readonly<Record<string, Parameters<typeof put>[2]>>, run: () => Promise<T>): Promise<T> {
  for (const [table, rows] of Object.entries(tables)) await put(engine, table, rows);
  try {
    return await run();
  } finally {
    for (const table of Object.keys(tables)) await put(engine, table);
  }
}

it('finds nothing in tables without a fault', async () => {
  expect(await runRules(engine, PACK, AS_OF)).toEqual([]);
});

describe('each check finds its own fault, and only that', () => {
  it.each(faults)('$code: $as', async ({ code, put: tables, found }) => {
    const findings = await withRows(tables, () => runRules(engine, PACK, AS_OF));
    expect(shown(findings)).toEqual(found);
    expect(new Set(findings.map((f) => f.code))).toEqual(new Set([code]));
    expect(findings.every((f) => f.count === f.hits.length && f.severity === rules.find((r) => r.code === code)?.severity)).toBe(true);
  });

  it('every one has a case: the 26 of the domain, and the product’s own after them', () => {
    expect([...new Set(faults.map((f) => f.code))]).toEqual(rules.map((r) => r.code));
    const codes = (own: boolean) => rules.filter((r) => isOwn(r) === own).map((r) => r.code);
    expect(codes(false)).toEqual(Array.from({ length: 26 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`));
    expect(codes(true)).toEqual(['P01', 'P02']);
  });
});

it('gives the place of a hit in its file, counts all rows and keeps the first', async () => {
  const events = Array.from({ length: 30 }, (_, i) => ({ ...CLEAN['events']![0]!, event_id: `E${i}`, participants_female: 11 }));
  const broken = { events: [...CLEAN['events']!, ...events] };
  const findings = await withRows(broken, () => runRules(engine, PACK, AS_OF, 5));
  expect(findings).toHaveLength(1);
  const [finding] = findings as [Finding];
  expect(finding.count).toBe(30);
  expect(finding.hits).toHaveLength(5);
  expect(finding.hits[0]).toEqual({ record: 'E0', row: 2, line: 3, value: '11 / 10' });
  expect(problemOf(finding, 'events.csv')).toEqual({
    code: 'C19',
    severity: 'warning',
    table: 'events',
    column: 'participants_female',
    file: 'events.csv',
    row: 2,
    line: 3,
    value: '11 / 10',
    count: 30,
  });
  const all = await withRows(broken, () => findingRows(engine, PACK, AS_OF, 'C19'));
  expect(all.rows).toBe(30);
  expect(all.columns.map((c) => c.name)).toEqual(['table_name', 'record', 'row', 'line', 'column_name', 'value']);
});

it('does not judge by a table that is absent', async () => {
  const absent = ['units', 'exchange_rates', 'partners', 'code_lists'];
  const tables = Object.fromEntries([
    ...absent.map((name) => [name, []]),
    ['enrolments', [{ ...CLEAN['enrolments']![0]!, sex: 'female' }]],
  ]);
  expect(shown(await withRows(tables, () => runRules(engine, { absent }, AS_OF)))).toEqual(['enrolments.sex: N']);
  expect(shown(await withRows(tables, () => runRules(engine, PACK, AS_OF)))).toContain('transactions.currency: T1, T2, T3, T4');
  const none = await findingRows(engine, { absent }, AS_OF, 'C06');
  expect(none.rows).toBe(0);
});

it('marks the totals that an error touches, and no others', () => {
  const error: Finding = { code: 'C12', severity: 'error', table: 'agreements', column: 'effective_on', count: 1, hits: [] };
  const agreements = (id: string) => ({ id, tables: ['agreements', 'units'] });
  expect(touches(error, agreements('O04'))).toBe(true);
  expect(touches(error, agreements('O01'))).toBe(false);
  expect(touches({ ...error, code: 'C01' }, agreements('O01'))).toBe(true);
  expect(touches({ ...error, code: 'C01' }, { id: 'A02', tables: ['delegations'] })).toBe(false);
  expect(touches({ ...error, code: 'C11', severity: 'warning' }, agreements('O04'))).toBe(false);
});

it('scores the tables behind a figure', () => {
  const finding = (severity: Finding['severity'], table: string, count: number): Finding => ({
    code: 'C11',
    severity,
    table,
    column: 'x',
    count,
    hits: [],
  });
  const rows = { agreements: { rows: 80 }, partners: { rows: 20 }, events: { rows: 0 } };
  expect(qualityOf([], ['agreements', 'partners'], rows)).toBe(100);
  expect(
    qualityOf(
      [
        finding('error', 'agreements', 1),
        finding('warning', 'partners', 2),
        finding('notice', 'partners', 9),
        finding('error', 'events', 50),
      ],
      ['agreements', 'partners'],
      rows,
    ),
  ).toBe(98);
  expect(qualityOf([], ['events'], rows)).toBeNull();
});

it('refuses a data date that is no day', async () => {
  await expect(runRules(engine, PACK, "2024-07-01' OR true")).rejects.toThrow(RangeError);
});
