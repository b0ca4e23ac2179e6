import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../src/domain/contract';
import { facetOf, FACETS } from '../../src/domain/quality';
import { records } from '../../src/domain/table';
import { engineBeside } from '../../src/diff/beside';
import { openPack } from '../../src/indicators/pack';
import { findingRows, runRules } from '../../src/indicators/rules';
import { rules } from '../../src/indicators/rules-book';
import { loweringRows, lowerings } from '../../src/quality/lowerings';
import { returnCells, returnRows } from '../../src/quality/returns';
import { columnFill, facetRows, tableQuality } from '../../src/quality/tables';
import { question } from '../support/answers';
import { HARD, HARD_AS_OF, openFolder, type Opened, readFolder } from '../support/folder';
import { periodOf } from '../support/roads';

let opened: Opened;
beforeAll(async () => {
  opened = await openFolder(HARD);
});
afterAll(() => opened.engine.close());

const Y2024 = periodOf('2024', { from: '2024-01-01', to: '2024-12-31' });

describe('the five dimensions', () => {
  test('every row counts once in each, by the gravest check that speaks of it: told again from the checks’ own rows', async () => {
    const { engine, pack } = opened;
    const found = await tableQuality(engine, pack, HARD_AS_OF);
    const gravest = new Map<string, number>();
    for (const { code, severity } of rules)
      for (const r of records(await findingRows(engine, pack, HARD_AS_OF, code))) {
        const key = `${facetOf(code)} ${String(r['table_name'])} ${String(r['row'])}`;
        gravest.set(key, Math.max(gravest.get(key) ?? 0, { error: 2, warning: 1, notice: 0 }[severity]));
      }
    const rowsOf = (facet: string, table: string, gravity: number) =>
      [...gravest].filter(([key, g]) => key.startsWith(`${facet} ${table} `) && g === gravity).length;
    const whole = found.filter((t) => t.whole);
    expect(whole.map((t) => t.table)).toEqual(contract.map((t) => t.name).filter((t) => (pack.tables[t]?.rows ?? 0) > 0));
    for (const { table, rows, facets } of whole) {
      expect(rows, table).toBe(pack.tables[table]!.rows);
      expect(facets, table).toEqual(
        FACETS.map((facet) => ({
          facet,
          of: rows,
          errors: rowsOf(facet, table, 2),
          warnings: rowsOf(facet, table, 1),
          notices: rowsOf(facet, table, 0),
        })),
      );
    }
    expect(whole.find((t) => t.table === 'transactions')!.facets).toMatchObject([
      { facet: 'complete', of: 61, errors: 4 },
      { facet: 'valid', errors: 2 },
      { facet: 'unique', errors: 0 },
      { facet: 'timely', warnings: 5 },
      { facet: 'consistent', errors: 0 },
    ]);
  });

  test('the units of a table make the whole of it', async () => {
    const found = await tableQuality(opened.engine, opened.pack, HARD_AS_OF);
    for (const whole of found.filter((t) => t.whole)) {
      const parts = found.filter((t) => t.table === whole.table && !t.whole);
      const sum = (of: (t: (typeof found)[number]) => number) => parts.reduce((s, t) => s + of(t), 0);
      expect(
        sum((t) => t.rows),
        whole.table,
      ).toBe(whole.rows);
      for (const [i, f] of whole.facets.entries())
        expect(
          sum((t) => t.facets[i]!.errors),
          `${whole.table} ${f.facet}`,
        ).toBe(f.errors);
    }
    expect(found.find((t) => t.table === 'delegations' && t.unit === 'VHTQT')?.rows).toBeGreaterThan(5);
    expect(found.filter((t) => t.table === 'exchange_rates' && !t.whole).map((t) => t.unit)).toEqual([null]);
  });

  test('a count opens to its rows: as many of them, of that table and unit', async () => {
    const { engine, pack } = opened;
    const distinct = async (asked: Parameters<typeof facetRows>[3]) =>
      new Set(records(await facetRows(engine, pack, HARD_AS_OF, asked)).map((r) => `${String(r['table_name'])} ${String(r['row'])}`)).size;
    const counts = (await tableQuality(engine, pack, HARD_AS_OF)).flatMap(({ table, whole, unit, facets }) =>
      facets
        .filter(({ errors, warnings, notices }) => errors + warnings + notices > 0)
        .map(({ facet, errors, warnings, notices }) => ({ facet, table, whole, unit, rows: errors + warnings + notices })),
    );
    expect(counts.length).toBeGreaterThan(10);
    for (const { facet, table, whole, unit, rows } of counts)
      expect(await distinct({ facet, table, ...(whole ? {} : { unit }), limit: 10_000 }), `${table} ${unit} ${facet}`).toBe(rows);
  });

  test('columns are as full as they are', async () => {
    const fill = await columnFill(opened.engine, 'delegations');
    expect(fill.find((c) => c.column === 'delegation_id')).toEqual({ column: 'delegation_id', filled: 26, of: 26 });
    expect(fill.find((c) => c.column === 'size')!.filled).toBeLessThan(26);
    await expect(columnFill(opened.engine, 'nothing')).rejects.toThrow(RangeError);
  });
});

describe('returns', () => {
  const at = async (asOf: string, unit: string, period: string) =>
    (await returnCells(opened.engine, asOf)).find((c) => c.unit === unit && c.period === period);

  test('filed in time, late, nothing to report, not filed, not due, never listed', async () => {
    expect(await at(HARD_AS_OF, 'VHTQT', '2024')).toMatchObject({
      state: 'reported',
      late: false,
      due: '2024-12-25',
      submitted: '2024-12-20',
    });
    expect(await at(HARD_AS_OF, 'VPLQT', '2024')).toMatchObject({ state: 'late', late: true });
    expect(await at(HARD_AS_OF, 'VPLDS', '2024')).toMatchObject({ state: 'missing', submitted: null });
    // The same returns before anybody had to file, and on the day they were due.
    expect(await at('2024-12-01', 'VPLQT', '2024')).toMatchObject({ state: 'not_due', submitted: null });
    expect(await at('2024-12-25', 'VPLDS', '2024')).toMatchObject({ state: 'not_due' });
    expect(await at('2024-12-26', 'VPLDS', '2024')).toMatchObject({ state: 'missing' });
    const cells = await returnCells(opened.engine, HARD_AS_OF);
    expect(cells.filter((c) => c.state === 'nil').length).toBeGreaterThan(0);
    expect(cells.filter((c) => c.state === 'unlisted').every((c) => c.due === null)).toBe(true);
    expect(new Set(cells.map((c) => `${c.unit} ${c.period}`)).size).toBe(cells.length);
    await expect(returnCells(opened.engine, '14/9/2025')).rejects.toThrow(RangeError);
  });

  test('the rows a return is held against are as many as are counted', async () => {
    for (const cell of (await returnCells(opened.engine, HARD_AS_OF)).filter((c) => c.period === '2024'))
      expect((await returnRows(opened.engine, cell, HARD_AS_OF, 10_000)).rows, `${cell.unit} ${cell.period}`).toBe(cell.rows);
  });

  test('what is missing is what the check on returns finds', async () => {
    const cells = await returnCells(opened.engine, HARD_AS_OF);
    const found = (await runRules(opened.engine, opened.pack, HARD_AS_OF)).find((f) => f.code === 'C24');
    expect(cells.filter((c) => c.state === 'missing')).toHaveLength(found!.count);
  });

  test('a return that contradicts the rows is told', async () => {
    const cells = await returnCells(opened.engine, HARD_AS_OF);
    for (const { state, rows, contradiction, unit, period } of cells) {
      const expected = { nil: rows > 0, missing: rows > 0, unlisted: rows > 0, reported: rows === 0, late: rows === 0, not_due: false }[
        state
      ];
      expect(contradiction !== null, `${unit} ${period} ${state} ${rows}`).toBe(expected);
    }
    expect(cells.some((c) => c.contradiction === 'rows_without_return')).toBe(true);
  });
});

describe('what lowers a figure', () => {
  test('the checks that speak of the rows it rests on, down to those rows', async () => {
    const { engine, pack } = opened;
    const findings = await runRules(engine, pack, HARD_AS_OF);
    const asked = question('I02', Y2024, HARD_AS_OF);
    const found = await lowerings(engine, pack, asked, findings);
    expect(found.map((l) => l.code)).toContain('C08');
    const shares = found.find((l) => l.code === 'C08')!;
    expect(shares).toMatchObject({ severity: 'error', facet: 'consistent', table: 'project_units', tied: true });
    expect(shares.records).toBeGreaterThan(0);
    expect(shares.records).toBeLessThan(shares.of);
    expect(shares.carried).toBeGreaterThan(0);
    const rows = records(await loweringRows(engine, pack, asked, shares, 50));
    expect(new Set(rows.map((r) => r['row'])).size).toBe(shares.rows);
    expect(new Set(rows.flatMap((r) => r['records'])).size).toBe(shares.records);
    // A filter of units narrows it; a check about other indicators is not told.
    const unit = await lowerings(engine, pack, { ...asked, where: [{ dimension: 'unit', value: 'VPLDS' }] }, findings);
    expect(unit.reduce((s, l) => s + l.records, 0)).toBeLessThan(found.reduce((s, l) => s + l.records, 0));
    const scored = await lowerings(engine, pack, question('A02', Y2024, HARD_AS_OF), findings);
    expect(scored.map((l) => l.code)).not.toContain('C18');
  });

  test('the same beside another pack', async () => {
    const { engine } = opened;
    const beside = engineBeside(engine, 'other__');
    const pack = await openPack(beside, (await readFolder(HARD)).tables);
    const asked = question('K01', Y2024, HARD_AS_OF);
    const findings = await runRules(engine, opened.pack, HARD_AS_OF);
    const found = await lowerings(engine, opened.pack, asked, findings);
    expect(found.map((l) => l.code)).toContain('C18');
    expect(await lowerings(beside, pack, asked, findings)).toEqual(found);
    expect(await tableQuality(beside, pack, HARD_AS_OF)).toEqual(await tableQuality(engine, opened.pack, HARD_AS_OF));
    expect(await returnCells(beside, HARD_AS_OF)).toEqual(await returnCells(engine, HARD_AS_OF));
  });
});
