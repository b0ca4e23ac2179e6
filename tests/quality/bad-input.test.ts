import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/app/session/check';
import { readFaults } from '../../src/contribution/faults';
import { modelOf } from '../../src/contribution/model';
import { readContribution } from '../../src/contribution/read';
import type { FaultCode } from '../../src/domain/contribution';
import { ask } from '../../src/indicators/ask';
import { recompute } from '../../src/indicators/recompute';
import { found, isCheck } from '../../src/ui/data/summary';
import { evaluate, folder } from '../cli/run';
import { question } from '../support/answers';
import { HARD, HARD_AS_OF, openFolder } from '../support/folder';
import { viewOf } from '../support/view';

const SOUND = Object.fromEntries(
  readdirSync(HARD)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, readFileSync(join(HARD, name), 'utf8')]),
);

/** A claim of a task that is counted without it, well evidenced and confirmed: only what it points to is wrong. */
const claim = (id: string, task: string, source: string) =>
  `${id},${task},event,${source},gop_y,Thử,1,cham_hon,,,2,true,VHTQT,2024-07-01,VPLQT,2024-12-01,xac_nhan\n`;
const item = (id: string, of: string) => `${id},${of},ho_so,dau_vet,true,false,2024-06-01,Hồ sơ\n`;
const change = (id: string, from: string, to: string, on: string, kind: string) => `${id},${from},${to},${on},${kind},100,Thử\n`;

interface Case {
  readonly name: string;
  /** Rows added, and texts put in the place of others, by file. */
  readonly add: Readonly<Record<string, string>>;
  readonly put?: readonly [file: string, from: string, to: string];
  readonly check: string;
  readonly table: string;
  readonly records: readonly string[];
  readonly fault: FaultCode;
}

const CASES: readonly Case[] = [
  {
    name: 'a claim that points to no task',
    add: { contribution_claims: claim('CL-X', 'TK-GONE', 'EV-WORKSHOP'), evidence: item('X', 'CL-X') },
    check: 'C02',
    table: 'contribution_claims',
    records: ['CL-X'],
    fault: 'claim_without_task',
  },
  {
    name: 'a claim that points to no activity',
    add: { contribution_claims: claim('CL-X', 'TK-LEAD', 'EV-GONE'), evidence: item('X', 'CL-X') },
    check: 'C02',
    table: 'contribution_claims',
    records: ['CL-X'],
    fault: 'claim_without_source',
  },
  {
    name: 'evidence without a claim',
    add: { evidence: item('X', 'CL-GONE') },
    check: 'C02',
    table: 'evidence',
    records: ['X'],
    fault: 'evidence_without_claim',
  },
  {
    name: 'a task done before it began',
    add: {},
    put: ['tasks', '2024,2024-01-05,2024-12-31,2024-06-15', '2024,2024-07-05,2024-12-31,2024-06-15'],
    check: 'C04',
    table: 'tasks',
    records: ['TK-LEAD'],
    fault: 'task_done_before_start',
  },
  {
    name: 'changes of units that go round in a ring',
    add: { unit_changes: change('CH-X', 'CU3', 'CU1', '2025-02-01', 'rename') },
    check: 'P01',
    table: 'unit_changes',
    records: ['CH-RENAME-1', 'CH-RENAME-2', 'CH-X'],
    fault: 'unit_cycle',
  },
  {
    name: 'two changes of one unit on one day',
    add: { unit_changes: change('CH-X', 'VMA', 'VPLDS', '2024-07-01', 'rename') },
    check: 'P02',
    table: 'unit_changes',
    records: ['CH-MERGE-A', 'CH-X'],
    fault: 'unit_changes_clash',
  },
];

const filesOf = ({ add, put }: Case): Readonly<Record<string, string>> => {
  const files = Object.fromEntries(Object.entries(SOUND).map(([name, text]) => [name, text + (add[name.replace('.csv', '')] ?? '')]));
  if (!put) return files;
  const [name, from, to] = [`${put[0]}.csv`, put[1], put[2]];
  if (!files[name]?.includes(from)) throw new Error(`no "${from}" in ${name}`);
  return { ...files, [name]: files[name].replace(from, to) };
};

const CONTRIBUTION = ['D01', 'D02', 'D03', 'D04', 'D05', 'D07', 'D08'] as const;
const ASK = ['--period', '2024', '--as-of', HARD_AS_OF, '--indicator', CONTRIBUTION.join(',')];

test('nothing of it is said of a sound pack', async () => {
  const { code, result } = await evaluate('--data', HARD, ...ASK);
  expect(code).toBe(0);
  expect(result().problems.filter((p) => ['C02', 'C04', 'P01', 'P02'].includes(p.code))).toEqual([]);
});

test.each(CASES)('$name: said by the command, by the data page, by the contribution page, and counted by none in silence', async (of) => {
  const data = folder(filesOf(of));
  const told = await evaluate('--data', data, ...ASK, '--strict', '--lang', 'en');
  expect(told.code).toBe(1);
  const problem = told.result().problems.find((p) => p.code === of.check && p.table === of.table);
  expect(problem).toMatchObject({ severity: 'error', count: of.records.length });
  expect(problem?.message).toMatch(new RegExp(`^${of.table}\\.csv, .*line \\d+: .{20}`));
  expect(told.err).toContain(problem?.message);

  const { engine, pack } = await openFolder(data);
  const view = await viewOf(engine, pack, HARD_AS_OF);
  const checked = { ...view, problems: await check(engine, view), checked: true };
  expect(checked.problems.every(isCheck)).toBe(true);
  expect(found(checked, of.check)).toMatchObject({ rows: of.records.length, tables: [of.table] });

  const year = view.periods.find((p) => p.id === '2024')!;
  const faults = await readFaults(engine, { period: year, asOf: HARD_AS_OF });
  expect(faults.find((f) => f.code === of.fault)?.rows.map((r) => r.record)).toEqual(of.records);
  for (const units of ['as_was', 'as_now'] as const) {
    for (const id of ['D01', 'D04', 'D05']) {
      const asked = question(id, year, HARD_AS_OF, { units });
      expect((await recompute(engine, pack, asked)).agrees, `${id} ${units}`).toBe(true);
    }
    const asked = question('D02', year, HARD_AS_OF, { by: null, units });
    const model = modelOf(await readContribution(engine, asked), { by: 'auto', partners: new Map(), areas: [] });
    const high = await ask(engine, pack, asked);
    expect([100 * model.total.high, model.total.n]).toEqual([high.total.numerator, high.total.n]);
  }
  await engine.close();
});

test('what points to nothing adds nothing', async () => {
  const base = (await evaluate('--data', HARD, ...ASK)).result().answers;
  for (const of of CASES.filter((c) => c.fault === 'claim_without_task' || c.fault === 'evidence_without_claim')) {
    const { result } = await evaluate('--data', folder(filesOf(of)), ...ASK);
    for (const id of ['D01', 'D02', 'D03', 'D04'])
      expect(result().answers.find((a) => a.id === id)?.total, `${of.name} ${id}`).toEqual(base.find((a) => a.id === id)?.total);
  }
});
