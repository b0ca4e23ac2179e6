import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/domain/table';
import { bandAfter, bandOf, completed } from '../../src/review/coverage';
import { doubleSample, ratedPairs } from '../../src/review/double';
import { draftEdits, draftOf, evidenceId, faultsOf, judgeDraft, taskEdits } from '../../src/review/draft';
import { examplesOf } from '../../src/review/examples';
import { reviewOf } from '../../src/review/model';
import { overlaid } from '../../src/review/overlay';
import { queueOf } from '../../src/review/queue';
import { ratingRows, readRatings } from '../../src/review/rating-file';
import { entitlement, verifiers } from '../../src/review/standing';
import { csv } from '../../src/exports/csv';
import { claimRow, evidenceRow, step, tableOf } from './tables';

const plain = (rows: readonly Readonly<Record<string, string | null>>[]): Table => {
  const names = Object.keys(rows[0] ?? { kind: '' });
  return { rows: rows.length, columns: names.map((name) => ({ name, type: 'string', values: rows.map((r) => r[name] ?? null) })) };
};
const taskRow = (id: string, more = {}) => ({
  task_id: id,
  title_vi: `Nhiệm vụ ${id}`,
  area: 'plqt',
  class: 'A',
  lead_unit_id: 'VPLQT',
  year: 2026,
  started_on: '2026-01-01',
  due_on: '2026-12-01',
  done_on: '2026-06-01',
  status: 'xong',
  reviewed_for_contribution: true,
  ...more,
});
const confirmed = { status: 'xac_nhan', verified_by: 'VPLQT', verified_on: '2026-07-01' };

const tables: Readonly<Record<string, Table>> = {
  tasks: tableOf('tasks', [
    taskRow('T1'),
    taskRow('T2', { reviewed_for_contribution: false }),
    taskRow('T3', { started_on: '2026-07-01' }),
    taskRow('T4', { status: 'dang', done_on: null }),
  ]),
  contribution_claims: tableOf('contribution_claims', [
    claimRow('C1'),
    claimRow('C2', { ...confirmed, evidence_declared: 2 }),
    claimRow('C3', { ...confirmed, verified_by: 'VHTQT', evidence_declared: 0 }),
    claimRow('C4', { task_id: 'NOWHERE', source_id: 'NOTHING' }),
    claimRow('C5', { source_kind: 'expert', source_id: 'X', status: 'nhap', evidence_declared: 0 }),
    claimRow('C6', { task_id: 'T3', claimed_by: 'GHOST', evidence_declared: 0, status: 'nhap' }),
    claimRow('C7', { source_id: 'LATE', evidence_declared: 1, status: 'nhap' }),
  ]),
  evidence: tableOf('evidence', [
    evidenceRow('C1-1', 'C1'),
    evidenceRow('C2-1', 'C2'),
    evidenceRow('C3-1', 'C3'),
    evidenceRow('C3-2', 'C3', { supports: false, test: 'quyet_dinh' }),
    evidenceRow('C7-1', 'C7'),
    evidenceRow('LOST-1', 'LOST'),
  ]),
  sources: plain([
    { kind: 'event', id: 'E1', on_date: '2026-02-01', title: 'Hội thảo', partner: null },
    { kind: 'event', id: 'LATE', on_date: '2026-06-02', title: 'Hội thảo', partner: null },
  ]),
  bodies: plain(['VPLQT', 'VHTQT', 'VP', 'CU'].map((u) => ({ old_id: u, unit_id: u }))),
  levels: plain(
    [
      ['C1', '2'],
      ['C2', '2'],
      ['C3', '0'],
      ['C5', '0'],
      ['C6', '0'],
      ['C7', '0'],
    ].map(([id = '', level = '']) => ({ claim_id: id, e_level: level })),
  ),
};
const review = reviewOf(tables);
const queue = queueOf(review);
const ids = (list: keyof typeof queue) => queue[list].map((i) => i.id);
const c1 = review.claims.get('C1')!;

test('each list holds what it is about', () => {
  expect(ids('unreviewed')).toEqual(['T2']);
  expect(ids('waiting')).toEqual(['C1', 'C4']);
  expect(ids('over')).toEqual(['C1', 'C7']);
  expect(ids('killed')).toEqual(['C3', 'C7']);
  expect(ids('entitled')).toEqual(['C3']);
});

test('what points to nothing is listed with its fault, and never fails', () => {
  const faults = Object.fromEntries(queue.broken.map((i) => [i.id, i.faults]));
  expect(faults).toEqual({ C4: ['no_task', 'no_source'], C6: ['unknown_unit'], T3: ['before_start'], 'LOST-1': ['no_claim'] });
  expect(review.claims.get('C4')?.effect).toEqual({ effective: false, role: 0, open: false });
  expect(review.disagreeing).toEqual([]);
  expect(reviewOf({}).tasks.size).toBe(0);
});

test('a code that stands twice is known, and so is a level that differs from the engine’s', () => {
  const twice = reviewOf({
    ...tables,
    tasks: tableOf('tasks', [taskRow('T1'), taskRow('T1')]),
    levels: plain([{ claim_id: 'C1', e_level: '4' }]),
  });
  expect([...twice.twice]).toEqual(['tasks|T1']);
  expect(twice.disagreeing).toContain('C1');
});

describe('who may confirm', () => {
  const bodies = new Map([
    ['OLD', 'NEW'],
    ['NEW', 'NEW'],
    ['LEAD', 'LEAD'],
    ['VP', 'VP'],
    ['OTHER', 'OTHER'],
  ]);
  test.each([
    ['OLD', 'LEAD', 'LEAD', 'entitled'],
    ['OLD', 'VP', 'LEAD', 'entitled'],
    ['OLD', 'NEW', 'NEW', 'self'],
    ['OLD', 'OTHER', 'LEAD', 'third'],
    ['OLD', null, 'LEAD', 'nobody'],
    ['GHOST', 'VP', 'LEAD', 'unknown'],
    ['VP', 'VP', 'LEAD', 'self'],
  ])('claimed by %s, confirmed by %s, led by %s: %s', (claimedBy, verifiedBy, lead, expected) => {
    expect(entitlement({ claimedBy, verifiedBy }, lead, bodies)).toBe(expected);
  });
  test('the claimant is never offered, under any of its names', () => {
    expect(verifiers('OLD', 'LEAD', bodies)).toEqual(['LEAD', 'VP']);
    expect(verifiers('OLD', 'NEW', bodies)).toEqual(['VP']);
    expect(verifiers('VP', 'VP', bodies)).toEqual([]);
  });
});

test('a draft is judged as it stands, before anything is saved', () => {
  const draft = draftOf(c1);
  expect(judgeDraft(review, c1, draft)).toMatchObject({ grade: c1.grade, effect: c1.effect });
  const more = { ...draft.evidence[0]!, id: 'C1-2', kind: 'danh_gia', independent: true };
  const raised = {
    ...draft,
    rivals: true,
    evidence: [...draft.evidence, more],
    decision: 'confirm' as const,
    verifiedBy: 'VPLQT',
    verifiedOn: '2026-07-01',
  };
  expect(judgeDraft(review, c1, raised)).toMatchObject({ grade: { level: 4 }, effect: { effective: true, role: 2 } });
});

test('a draft untouched is no edit; a decision is', () => {
  const draft = draftOf(c1);
  expect(draftEdits(c1, draft)).toEqual([]);
  const edits = draftEdits(c1, { ...draft, decision: 'confirm', verifiedBy: 'VP', verifiedOn: '2026-07-01' });
  expect(edits.map((e) => e.kind === 'set' && [e.column, e.from, e.to])).toEqual([
    ['status', 'cho_xac_nhan', 'xac_nhan'],
    ['verified_by', null, 'VP'],
    ['verified_on', null, '2026-07-01'],
  ]);
  const c2 = review.claims.get('C2')!;
  const returned = draftEdits(c2, { ...draftOf(c2), decision: 'return' });
  expect(returned.map((e) => e.kind === 'set' && [e.column, e.to])).toEqual([
    ['status', 'nhap'],
    ['verified_by', null],
    ['verified_on', null],
  ]);
});

test('what keeps a draft from being saved is named', () => {
  const draft = { ...draftOf(c1), decision: 'confirm' as const };
  expect(faultsOf(draft, c1.claim, false)).toEqual(['verifier', 'verified_on']);
  expect(faultsOf({ ...draft, verifiedOn: '2025-12-31' }, c1.claim, true)).toEqual(['verified_early']);
  expect(faultsOf({ ...draftOf(c1), evidence: [{ ...c1.evidence[0]!, ref: ' ' }] }, c1.claim, true)).toEqual(['ref']);
  expect(evidenceId('C1', new Set(['C1-1', 'C1-3']))).toBe('C1-2');
});

const year = { from: '2026-01-01', to: '2026-12-31' };

test('the band before and after: a claim confirmed raises the floor, a review lowers the ceiling', () => {
  const tasks = completed(review, year);
  expect(bandOf(tasks)).toEqual({ least: 1, most: 2, n: 3 });
  const t2 = review.tasks.get('T2')!.task;
  expect(bandAfter(tasks, { ...t2, reviewed: true }, null)).toEqual({ least: 1, most: 1, n: 3 });
  const edits = taskEdits(t2, true);
  const saved = reviewOf({ ...tables, tasks: overlaid('tasks', tables['tasks']!, [step(edits)]) });
  expect(bandOf(completed(saved, year))).toEqual({ least: 1, most: 1, n: 3 });
});

test('examples are picked by rule: an effective claim before one that is not', () => {
  expect(examplesOf(review).map((e) => [e.level, e.found?.claim.id ?? null])).toEqual([
    [1, null],
    [2, 'C2'],
    [3, null],
    [4, null],
  ]);
});

test('the sample for second coding is a tenth, the same whatever the order of the rows', () => {
  const many = Array.from({ length: 95 }, (_, i) => claimRow(`K${i}`));
  const of = (rows: typeof many) => doubleSample(reviewOf({ ...tables, contribution_claims: tableOf('contribution_claims', rows) }));
  expect(of(many).length).toBe(10);
  expect(of(many.toReversed())).toEqual(of(many));
});

test('second codings are paired with the level in the pack, and those of lost claims are left out', () => {
  const rating = (claim: string, level: number) => ({ claim, rater: 'Minh', at: '2026-11-22T08:00:00Z', level });
  expect(ratedPairs(review, [rating('C1', 3), rating('LOST', 4)])).toEqual([[2, 3]]);
});

test('second codings leave and come back as a file; anything else is refused', () => {
  const ratings = [
    { claim: 'C1', rater: 'Trần, "Hà"', at: '2026-11-22T08:00:00Z', level: 2 },
    { claim: 'C2', rater: '=Minh', at: '2026-11-22T08:01:00Z', level: 0 },
  ];
  expect(readRatings(csv(ratingRows(ratings)))).toEqual(ratings);
  expect(readRatings('claim_id,level\nC1,2')).toBeNull();
  expect(readRatings('claim_id,rater,rated_at,level\nC1,Hà,x,9\n,Hà,x,1\n')).toEqual([]);
});
