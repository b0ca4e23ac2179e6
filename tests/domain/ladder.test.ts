import { fc } from '../support/random';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { column, type Cell, type Table } from '../../src/domain/table';
import type { Engine } from '../../src/engine/port';
import { openNative } from '../../src/engine/native';
import { openPack, prepare } from '../../src/indicators/pack';
import { type Backing, gradeOf, type Judged, type Need, roleAllowed } from '../../src/domain/ladder';
import { reviewOf } from '../../src/review/model';
import { reviewTables } from '../../src/review/read';
import { HARD, readFolder } from '../support/folder';
import { cellsOf } from '../support/packs';

const item = (kind: string, test: string, more: Partial<Backing> = {}): Backing => ({
  id: `${kind}-${test}`,
  kind,
  test,
  supports: true,
  independent: false,
  ...more,
});
const judged = (evidence: readonly Backing[], more: Partial<Judged> = {}): Judged => ({
  evidence,
  rivals: true,
  sourceOn: '2024-01-01',
  doneOn: '2024-06-01',
  ...more,
});
const file = item('ho_so', 'dau_vet');
const evaluation = item('danh_gia', 'nhat_quan', { independent: true });

test.each<[string, Judged, number, readonly Need[]]>([
  ['nothing in support', judged([]), 0, ['support']],
  ['nothing, and no date of the source', judged([], { sourceOn: null }), 0, ['support', 'timing']],
  ['an expert with evidence but no timing', judged([file], { sourceOn: null }), 0, ['timing']],
  ['an expert whose timing passed', judged([item('bien_ban', 'trinh_tu')], { sourceOn: null }), 1, ['trace_or_kind']],
  ['after the task was done', judged([file], { sourceOn: '2024-06-02' }), 0, ['too_late']],
  ['on the day the task was done', judged([file], { sourceOn: '2024-06-01' }), 2, ['second_kind', 'independent']],
  ['a task that is not done yet', judged([file], { doneOn: null }), 2, ['second_kind', 'independent']],
  ['killed by a doubly decisive test', judged([file, item('bao_cao', 'quyet_dinh', { supports: false })]), 0, ['refuted']],
  [
    'a straw against it kills nothing',
    judged([file, item('bao_cao', 'nhat_quan', { supports: false })]),
    2,
    ['second_kind', 'independent'],
  ],
  ['one kind twice', judged([item('bao_cao', 'nhat_quan'), item('bao_cao', 'trinh_tu')]), 1, ['trace_or_kind']],
  ['two kinds', judged([item('bao_cao', 'nhat_quan'), item('bien_ban', 'nhat_quan')]), 2, ['independent']],
  ['cross-checked but rivals left out', judged([file, evaluation], { rivals: false }), 2, ['rivals']],
  [
    'evaluated by itself',
    judged([file, { ...evaluation, independent: false }, item('so_lieu', 'nhat_quan', { independent: true })]),
    3,
    ['evaluation'],
  ],
  ['evaluated without a trace', judged([evaluation, item('bao_cao', 'nhat_quan')]), 3, ['trace']],
  ['evaluated', judged([file, evaluation]), 4, []],
])('%s', (_, given, level, needs) => {
  expect(gradeOf(given)).toMatchObject({ level, needs });
});

test('what kills a claim is named', () => {
  expect(gradeOf(judged([file, item('khao_sat', 'trinh_tu', { supports: false })])).refutedBy).toEqual(['khao_sat-trinh_tu']);
});

test('the evidence caps the role', () => {
  expect([0, 1, 2, 3, 4].map((level) => roleAllowed(3, level as 0))).toEqual([0, 0, 1, 2, 3]);
  expect(roleAllowed(1, 4)).toBe(1);
});

const KINDS = ['ho_so', 'danh_gia', 'bao_cao'];
const TESTS = ['trinh_tu', 'dau_vet', 'nhat_quan', 'quyet_dinh'];
const ITEMS: readonly Backing[] = KINDS.flatMap((kind) =>
  TESTS.flatMap((test) =>
    [true, false].flatMap((supports) => [true, false].map((independent) => ({ id: '', kind, test, supports, independent }))),
  ),
);
/** Every way a source and a task can stand to each other: before, the same day, after, one of both without a day, a source that is not there. */
const TIMES = [
  { sourceOn: '2024-01-05', doneOn: '2024-06-15' },
  { sourceOn: '2024-06-15', doneOn: '2024-06-15' },
  { sourceOn: '2024-06-16', doneOn: '2024-06-15' },
  { sourceOn: '2024-06-16', doneOn: null },
  { sourceOn: null, doneOn: '2024-06-15' },
] as const;

const any: fc.Arbitrary<Backing> = fc.constantFrom(...ITEMS);
const random: fc.Arbitrary<Judged> = fc
  .record({
    evidence: fc.array(any, { maxLength: 7 }),
    rivals: fc.boolean(),
    time: fc.constantFrom(...TIMES),
  })
  .map(({ evidence, rivals, time }) => ({ evidence, rivals, ...time }));

/** Every set of at most two items with every timing and both answers on rivals, then random larger ones. */
function cases(): readonly Judged[] {
  const sets = [[], ...ITEMS.map((a) => [a]), ...ITEMS.flatMap((a, i) => ITEMS.slice(i).map((b) => [a, b]))];
  const all = sets.flatMap((evidence) => [true, false].flatMap((rivals) => TIMES.map((time) => ({ evidence, rivals, ...time }))));
  return [...all, ...fc.sample(random, { numRuns: 4000, seed: 20261122 })];
}

const filled = (base: Table, rows: readonly Readonly<Record<string, Cell>>[]): Table => ({
  rows: rows.length,
  columns: base.columns.map((c) => ({ ...c, values: rows.map((row, i) => (c.name === '_row' ? i + 1 : (row[c.name] ?? null))) })),
});

let engine: Engine;
beforeAll(async () => {
  const { tables } = await readFolder(HARD);
  engine = await openNative();
  await openPack(engine, tables);
});
afterAll(() => engine.close());

test('on the package of hard cases, every level is the engine’s', async () => {
  const review = reviewOf(await reviewTables(engine));
  expect(review.claims.size).toBeGreaterThan(30);
  expect(new Set([...review.claims.values()].map((j) => j.grade.level)).size).toBe(5);
  expect(review.disagreeing).toEqual([]);
});

test('on every small set of evidence and thousands of larger ones, the level is the engine’s', async () => {
  const { tables } = await readFolder(HARD);
  const base = (name: string) => cellsOf(tables.find((t) => t.name === name)!);
  const all = cases();
  const taskIds = new Map([
    ['2024-06-15', 'T-DONE'],
    [null, 'T-OPEN'],
  ]);
  const task = { lead_unit_id: 'VPLQT', area: 'plqt', class: 'A', year: 2024, due_on: '2024-12-31', reviewed_for_contribution: true };
  const event = { kind: 'hoi_nghi', lead_unit_id: 'VHTQT' };
  await engine.put(
    'tasks',
    filled(
      base('tasks'),
      [...taskIds].map(([done, id]) => ({ ...task, task_id: id, done_on: done, status: done ? 'xong' : 'dang' })),
    ),
  );
  const days = ['2024-01-05', '2024-06-15', '2024-06-16'];
  await engine.put(
    'events',
    filled(
      base('events'),
      days.map((day) => ({ ...event, event_id: `E-${day}`, start_on: day, end_on: day })),
    ),
  );
  await engine.put(
    'contribution_claims',
    filled(
      base('contribution_claims'),
      all.map((c, i) => ({
        claim_id: `C${i}`,
        task_id: taskIds.get(c.doneOn) ?? '',
        source_kind: c.sourceOn === null ? 'expert' : 'event',
        source_id: c.sourceOn === null ? 'X' : `E-${c.sourceOn}`,
        role: 3,
        evidence_declared: 0,
        rivals_considered: c.rivals,
        claimed_by: 'VHTQT',
        verified_by: 'VPLQT',
        status: 'xac_nhan',
      })),
    ),
  );
  await engine.put(
    'evidence',
    filled(
      base('evidence'),
      all.flatMap((c, i) => c.evidence.map((e, k) => ({ ...e, evidence_id: `C${i}-${k}`, claim_id: `C${i}`, ref: 'x' }))),
    ),
  );
  await prepare(engine);

  const found = await engine.query(`SELECT e_level FROM v_claim ORDER BY substr(claim_id, 2)::INT`);
  const theirs = column(found, 'e_level').values.map(Number);
  expect(theirs.length).toBe(all.length);
  expect(all.length).toBeGreaterThan(15_000);
  const ours = all.map((c) => gradeOf(c).level);
  expect(all.filter((_, i) => ours[i] !== theirs[i]).slice(0, 3)).toEqual([]);
  expect([0, 1, 2, 3, 4].map((level) => ours.filter((l) => l === level).length > 100)).toEqual([true, true, true, true, true]);

  const roles = await engine.query(`SELECT claim_id, role_ok FROM v_claim_ok`);
  const roleOf = new Map(column(roles, 'claim_id').values.map((id, i) => [String(id), Number(column(roles, 'role_ok').values[i])]));
  expect(all.filter((_, i) => roleOf.get(`C${i}`) !== roleAllowed(3, ours[i]!)).slice(0, 3)).toEqual([]);
});
