import { expect, it } from 'vitest';
import { openNative } from '../../src/engine/native';
import { ask } from '../../src/indicators/ask';
import { allIndicators } from '../../src/indicators/catalogue';
import { openPack } from '../../src/indicators/pack';
import { runRules } from '../../src/indicators/rules';
import { readFile } from '../../src/ingest/read';
import { HARD, HARD_AS_OF, openFolder, readFolder } from '../support/folder';
import { periodOf } from '../support/roads';

const period = periodOf('2024', { from: '2024-01-01', to: '2024-12-31' });
const question = (indicator: string) =>
  ({ indicator, period, asOf: HARD_AS_OF, by: 'unit', where: [], units: 'as_was', currency: 'VND' }) as const;

it('case 34: an absent table is missing, never zero', async () => {
  const { engine, pack } = await openFolder(HARD, ['delegations', 'inspections']);
  expect(pack.absent).toEqual(['delegations', 'inspections']);
  for (const [id, reason] of [
    ['A02', 'delegations'],
    ['A04', 'delegations'],
    ['Q04', 'inspections'],
  ] as const) {
    const { total, groups } = await ask(engine, pack, question(id));
    expect(total, id).toMatchObject({ value: null, status: 'missing', reason });
    expect(
      groups.filter((g) => g.measure.value !== null),
      id,
    ).toEqual([]);
  }
  expect((await ask(engine, pack, question('O01'))).total.value).toBeGreaterThan(0);
  const silent = (await runRules(engine, pack, HARD_AS_OF)).filter((f) => f.table === 'delegations' || f.table === 'inspections');
  expect(silent).toEqual([]);
  await engine.close();
});

it('case 34: a table with a header and no rows has no cases', async () => {
  const { tables } = await readFolder(HARD, ['delegations', 'inspections']);
  for (const [name, header] of [
    [
      'delegations.csv',
      'delegation_id,direction,level,purpose,lead_unit_id,partner_id,country,start_on,end_on,size,cost_vnd,fund_source,in_plan,report_due_on,report_on,project_id,agreement_id\n',
    ],
    ['inspections.csv', 'inspection_id,unit_id,project_id,inspected_on,findings,remedied\n'],
  ] as const) {
    const read = await readFile({ name, bytes: new TextEncoder().encode(header) });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    tables.push(read.value);
  }
  const engine = await openNative();
  const pack = await openPack(engine, tables);
  expect(pack.absent).toEqual([]);
  expect((await ask(engine, pack, question('A02'))).total).toMatchObject({ value: 0, n: 0, missing: 0 });
  expect((await ask(engine, pack, question('Q04'))).total).toMatchObject({ value: null, n: 0, missing: 0 });
  expect((await ask(engine, pack, question('Q04'))).total.reason).toBeUndefined();
  await engine.close();
});

it('any single table may be absent: the other indicators answer and no check fails', async () => {
  const { tables } = await readFolder(HARD);
  for (const gone of ['units', 'exchange_rates', 'projects', 'tasks', 'evidence', 'code_lists', 'periods']) {
    const engine = await openNative();
    const pack = await openPack(
      engine,
      tables.filter((t) => t.name !== gone),
    );
    const found = await runRules(engine, pack, HARD_AS_OF);
    expect(
      found.filter((f) => f.table === gone),
      gone,
    ).toEqual([]);
    expect(
      found.filter((f) => f.code === 'C02' || f.code === 'C03'),
      gone,
    ).toEqual([]);
    for (const { id, tables: read } of allIndicators()) {
      if (!read.includes(gone)) continue;
      expect((await ask(engine, pack, question(id))).total, `${id} without ${gone}`).toMatchObject({ value: null, status: 'missing' });
    }
    await engine.close();
  }
});
