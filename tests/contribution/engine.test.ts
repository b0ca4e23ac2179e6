import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readClaims, readEveryClaim } from '../../src/contribution/detail';
import { readFaults } from '../../src/contribution/faults';
import { modelOf } from '../../src/contribution/model';
import { readContribution } from '../../src/contribution/read';
import { gradeOf } from '../../src/domain/ladder';
import type { Period } from '../../src/domain/period';
import type { LoadedTable } from '../../src/domain/source';
import type { Cell } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { periods } from '../../src/indicators/lists';
import { openPack, type Pack } from '../../src/indicators/pack';
import { question } from '../support/answers';
import { HARD, HARD_AS_OF, S1, S1_AS_OF } from '../support/folder';
import { cellsOf, has, tablesOf } from '../support/packs';

const ARRANGED = { by: 'auto', partners: new Map(), areas: [] } as const;

/** The page's counts against the indicators' own answers. */
async function compared(engine: Engine, pack: Pack, period: Period, asOf: string, more: Parameters<typeof question>[3]) {
  const [d01, d02] = await Promise.all(['D01', 'D02'].map((id) => ask(engine, pack, question(id, period, asOf, { by: null, ...more }))));
  const model = modelOf(await readContribution(engine, question('D02', period, asOf, { by: null, ...more })), ARRANGED);
  return {
    page: { low: 100 * model.total.low, high: 100 * model.total.high, n: model.total.n, missing: model.undated.length },
    answers: { low: d01!.total.numerator ?? 0, high: d02!.total.numerator ?? 0, n: d01!.total.n, missing: d01!.total.missing },
  };
}

describe.each([
  ['hard cases', HARD, HARD_AS_OF, 8],
  ['package of ministry size', S1, S1_AS_OF, 200],
] as const)('on the %s', (_, folder, asOf, fewest) => {
  const there = has(folder);
  let engine: Engine;
  let pack: Pack;
  let known: readonly Period[];
  beforeAll(async () => {
    engine = await openNative();
    if (!there) return;
    pack = await openPack(engine, await tablesOf(folder));
    known = await periods(engine);
  });
  afterAll(() => engine.close());

  test.skipIf(!there)('"at least" and "at most" are D01 and D02, in every period, view and unit', async () => {
    let seen = 0;
    for (const period of known.filter((p) => p.kind === 'nam')) {
      for (const units of ['as_was', 'as_now'] as const) {
        const { page, answers } = await compared(engine, pack, period, asOf, { units });
        expect(page, `${period.id} ${units}`).toEqual(answers);
        seen += page.n;
      }
    }
    expect(seen).toBeGreaterThan(fewest);
    const [year] = known.filter((p) => p.id === '2024');
    for (const unit of ['VPLQT', 'VPLDS', 'STPHN', 'HVTP']) {
      const { page, answers } = await compared(engine, pack, year!, asOf, { where: [{ dimension: 'unit', value: unit }] });
      expect(page, unit).toEqual(answers);
    }
  });

  test.skipIf(!there)('the ladder, step by step, comes to the level that the engine computes', async () => {
    const year = known.find((p) => p.id === '2024')!;
    const facts = await readContribution(engine, question('D02', year, asOf, { by: null }));
    let seen = 0;
    const every = await readEveryClaim(engine, question('D02', year, asOf, { by: null }));
    for (const id of new Set(facts.claims.map((c) => c.task))) {
      const own = await readClaims(engine, id);
      expect(every.filter((c) => c.task === id)).toEqual(own);
      for (const claim of own) {
        const made = gradeOf({ evidence: claim.evidence, rivals: claim.rivals, sourceOn: claim.sourceOn, doneOn: claim.taskDoneOn });
        expect(made.level, claim.id).toBe(claim.level);
        expect(made.needs.length === 0, claim.id).toBe(made.level === 4);
        expect(claim.effective, claim.id).toBe(claim.status === 'xac_nhan' && claim.verifier === 'entitled');
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(25);
  });
});

describe('bad input', () => {
  const cellAt = (table: LoadedTable, column: string, row: number, value: Cell): LoadedTable => {
    const cells = cellsOf(table);
    return {
      ...table,
      table: { ...cells, columns: cells.columns.map((c) => (c.name === column ? { ...c, values: c.values.with(row, value) } : c)) },
    };
  };
  const rowOf = (table: LoadedTable, column: string, value: string) =>
    cellsOf(table)
      .columns.find((c) => c.name === column)!
      .values.indexOf(value);
  const changed = async (
    changes: Readonly<Record<string, readonly (readonly [key: string, id: string, column: string, value: Cell])[]>>,
  ) => {
    const tables = (await tablesOf(HARD)).map((table) =>
      (changes[table.name] ?? []).reduce((now, [key, id, column, value]) => cellAt(now, column, rowOf(now, key, id), value), table),
    );
    const engine = await openNative();
    const pack = await openPack(engine, tables);
    const year = (await periods(engine)).find((p) => p.id === '2024')!;
    return { engine, pack, year };
  };

  test('is said, row by row, and never counted in silence', async () => {
    const { engine, pack, year } = await changed({
      contribution_claims: [
        ['claim_id', 'CL-LEAD', 'task_id', 'TK-GONE'],
        ['claim_id', 'CL-OVER', 'source_id', 'EV-GONE'],
        ['claim_id', 'CL-SELF', 'claimed_by', 'NOBODY'],
      ],
      evidence: [['evidence_id', 'CL-ONEKIND-33', 'claim_id', 'CL-GONE']],
      tasks: [
        ['task_id', 'TK-OFFICE', 'started_on', '2024-12-30'],
        ['task_id', 'TK-THIRD', 'lead_unit_id', 'NOWHERE'],
      ],
      unit_changes: [],
    });
    const faults = await readFaults(engine, { period: year, asOf: HARD_AS_OF });
    const records = Object.fromEntries(faults.map((f) => [f.code, f.rows.map((r) => r.record)]));
    expect(records).toMatchObject({
      claim_without_task: ['CL-LEAD'],
      claim_without_source: ['CL-OVER'],
      claim_unknown_unit: ['CL-SELF'],
      evidence_without_claim: ['CL-ONEKIND-33'],
      task_done_before_start: ['TK-OFFICE'],
      task_without_unit: ['TK-THIRD'],
    });
    expect(faults.flatMap((f) => f.rows).every((r) => r.row !== null && r.line !== null)).toBe(true);
    const { page, answers } = await compared(engine, pack, year, HARD_AS_OF, {});
    expect(page).toEqual(answers);
    const model = modelOf(await readContribution(engine, question('D02', year, HARD_AS_OF, { by: null })), ARRANGED);
    expect(model.ticks.some((t) => t.task.id === 'TK-LEAD' && t.claims.length > 0)).toBe(false);
    expect(model.groups.find((g) => g.name.is === 'unknown')?.n ?? 0).toBeLessThanOrEqual(1);
    expect(model.ticks.find((t) => t.task.id === 'TK-OVER')?.claims).toHaveLength(1);
    await engine.close();
  });

  test('a ring of renamed units ends, and is named', async () => {
    const tables = await tablesOf(HARD);
    const changes = tables.find((t) => t.name === 'unit_changes')!;
    const first = cellsOf(changes)
      .columns.find((c) => c.name === 'old_unit_id')!
      .values.indexOf('CU2');
    const ring = cellAt(changes, 'new_unit_id', first, 'CU1');
    const engine = await openNative();
    const pack = await openPack(
      engine,
      tables.map((t) => (t.name === 'unit_changes' ? ring : t)),
    );
    const year = (await periods(engine)).find((p) => p.id === '2024')!;
    const faults = await readFaults(engine, { period: year, asOf: HARD_AS_OF });
    expect(faults.find((f) => f.code === 'unit_cycle')?.rows.length).toBe(2);
    const { page, answers } = await compared(engine, pack, year, HARD_AS_OF, { units: 'as_now' });
    expect(page).toEqual(answers);
    await engine.close();
  });

  test('two changes of one unit on one day, and a verifier that was no longer there, are named', async () => {
    const tables = await tablesOf(HARD);
    const rowsOf = (name: string) => {
      const table = tables.find((t) => t.name === name)!;
      const column = (of: string) => cellsOf(table).columns.find((c) => c.name === of)!.values;
      return { table, column };
    };
    const units = rowsOf('units');
    const claims = rowsOf('contribution_claims');
    const confirmed = claims.column('verified_on').findIndex((on) => on !== null);
    const verifier = units.column('unit_id').indexOf(claims.column('verified_by')[confirmed]!);
    const ended = cellAt(units.table, 'valid_to', verifier, '2009-01-01');
    const changes = rowsOf('unit_changes');
    const old = changes.column('old_unit_id');
    const second = old.findIndex((id) => id !== old[0]);
    const clash = cellAt(cellAt(changes.table, 'old_unit_id', second, old[0]!), 'effective_on', second, changes.column('effective_on')[0]!);
    const engine = await openNative();
    const pack = await openPack(
      engine,
      tables.map((t) => (t.name === 'units' ? ended : t.name === 'unit_changes' ? clash : t)),
    );
    const year = (await periods(engine)).find((p) => p.id === '2024')!;
    const faults = await readFaults(engine, { period: year, asOf: HARD_AS_OF });
    const records = Object.fromEntries(faults.map((f) => [f.code, f.rows.map((r) => r.record)]));
    expect(records['verifier_not_in_being']).toContain(claims.column('claim_id')[confirmed]);
    expect(records['unit_changes_clash']).toEqual([0, second].map((row) => changes.column('change_id')[row]));
    for (const scope of ['as_was', 'as_now'] as const) {
      const { page, answers } = await compared(engine, pack, year, HARD_AS_OF, { units: scope });
      expect(page).toEqual(answers);
    }
    await engine.close();
  });

  test('a task id used twice counts as the indicators count it', async () => {
    const { engine, pack, year } = await changed({ tasks: [['task_id', 'TK-OVER', 'task_id', 'TK-LEAD']] });
    const faults = await readFaults(engine, { period: year, asOf: HARD_AS_OF });
    expect(faults.find((f) => f.code === 'task_twice')?.rows).toHaveLength(2);
    const { page, answers } = await compared(engine, pack, year, HARD_AS_OF, {});
    expect(page).toEqual(answers);
    await engine.close();
  });
});
