import { expect, test } from 'vitest';
import { byKey, contractRow } from '../../src/review/differ';
import { merged, mergeInto } from '../../src/review/merge';
import { overlaid } from '../../src/review/overlay';
import { add, claimRow, evidenceRow, set, step, tableOf } from './tables';

const CLAIMS = 'contribution_claims';
const task = (id: string, reviewed = false) => ({ task_id: id, title_vi: id, reviewed_for_contribution: reviewed });

const steps = [
  step([set(CLAIMS, 'C1', 'role', 2, 1), set(CLAIMS, 'C2', 'status', 'cho_xac_nhan', 'bac'), set(CLAIMS, 'C3', 'role', 2, 3)], {
    by: 'Lan',
  }),
  step([set(CLAIMS, 'C9', 'role', 2, 3), set('tasks', 'T1', 'reviewed_for_contribution', false, true)], { by: 'Minh', reason: 'Họp 3/9' }),
  step([
    add('evidence', 'C1-2', contractRow('evidence', evidenceRow('C1-2', 'C1'))),
    add('evidence', 'C9-2', contractRow('evidence', evidenceRow('C9-2', 'C9'))),
    add('evidence', 'C2-2', contractRow('evidence', evidenceRow('C2-2', 'C2', { ref: 'Tờ trình' }))),
  ]),
];

/** The next pack: C1 as before, C2 already rejected, C3 changed otherwise, C9 gone, the row C2-2 taken by another. */
const next = {
  tasks: tableOf('tasks', [task('T1')]),
  [CLAIMS]: tableOf(CLAIMS, [claimRow('C1'), claimRow('C2', { status: 'bac' }), claimRow('C3', { role: 1 })]),
  evidence: tableOf('evidence', [evidenceRow('C2-2', 'C2', { ref: 'Biên bản' })]),
};

const merging = mergeInto(steps, next);
const fates = Object.fromEntries(merging.map(({ edit, fate }) => [`${edit.key}${edit.kind === 'set' ? `.${edit.column}` : ''}`, fate]));

test('every edit has its fate in the next pack', () => {
  expect(fates).toEqual({
    'C1.role': 'ready',
    'C2.status': 'already',
    'C3.role': 'conflict',
    'C9.role': 'gone',
    'T1.reviewed_for_contribution': 'ready',
    'C1-2': 'ready',
    'C9-2': 'gone',
    'C2-2': 'conflict',
  });
});

test('conflicts left to the source are dropped; the rest keeps who, when and why', () => {
  const result = merged(merging, new Set());
  expect(result.map((s) => [s.by, s.reason, s.edits.length])).toEqual([
    ['Lan', 'Đã đối chiếu hồ sơ', 1],
    ['Minh', 'Họp 3/9', 1],
    ['Lan', 'Đã đối chiếu hồ sơ', 1],
  ]);
  const claims = byKey(CLAIMS, overlaid(CLAIMS, next[CLAIMS], result));
  expect([claims.get('C1')?.['role'], claims.get('C3')?.['role']]).toEqual([1, 1]);
});

test('a conflict settled for what was entered starts from what the source says now', () => {
  const mine = new Set(merging.flatMap((m, i) => (m.fate === 'conflict' ? [i] : [])));
  const result = merged(merging, mine);
  expect(result.flatMap((s) => s.edits)).toContainEqual(set(CLAIMS, 'C3', 'role', 1, 3));
  expect(result.flatMap((s) => s.edits)).toContainEqual(set('evidence', 'C2-2', 'ref', 'Biên bản', 'Tờ trình'));
  expect(byKey('evidence', overlaid('evidence', next.evidence, result)).get('C2-2')?.['ref']).toBe('Tờ trình');
});

test('what was merged is there: merging once more has nothing to do', () => {
  const mine = new Set(merging.map((_, i) => i));
  const result = merged(merging, mine);
  const after = Object.fromEntries(Object.entries(next).map(([name, table]) => [name, overlaid(name, table, result)]));
  const again = mergeInto(steps, after).map((m) => m.fate);
  expect(again.filter((fate) => fate === 'ready' || fate === 'conflict')).toEqual([]);
  expect(again.filter((fate) => fate === 'gone').length).toBe(2);
});

test('evidence of a claim that arrives with it is no orphan', () => {
  const both = [
    step([
      add(CLAIMS, 'C7', contractRow(CLAIMS, claimRow('C7'))),
      add('evidence', 'C7-1', contractRow('evidence', evidenceRow('C7-1', 'C7'))),
    ]),
  ];
  expect(mergeInto(both, next).map((m) => m.fate)).toEqual(['ready', 'ready']);
});
