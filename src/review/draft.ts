import type { Edit } from '../domain/change';
import { rowAdded, rowEdits } from './differ';
import { judge, type Judgement, type Review } from './model';
import type { Claim, Evidence, Task } from './rows';

/** What is decided about a claim; `keep` leaves its status alone. */
export const DECISIONS = ['keep', 'confirm', 'return', 'reject', 'dispute'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What the form holds before it is saved. */
export interface Draft {
  readonly rivals: boolean;
  readonly role: number;
  readonly counterfactual: string;
  readonly evidence: readonly Evidence[];
  readonly decision: Decision;
  readonly verifiedBy: string | null;
  readonly verifiedOn: string | null;
  readonly reviewed: boolean;
}

export type DraftFault = 'verifier' | 'verified_on' | 'verified_early' | 'ref';

const STATUS: Readonly<Record<Exclude<Decision, 'keep'>, string>> = {
  confirm: 'xac_nhan',
  return: 'nhap',
  reject: 'bac',
  dispute: 'tranh_luan',
};

/** A decision that a verifying unit stands for. */
export const signed = (decision: Decision): boolean => decision === 'confirm' || decision === 'reject';

export function draftOf({ claim, task, evidence }: Judgement): Draft {
  return {
    rivals: claim.rivals,
    role: claim.role,
    counterfactual: claim.counterfactual,
    evidence,
    decision: 'keep',
    verifiedBy: claim.verifiedBy,
    verifiedOn: claim.verifiedOn,
    reviewed: task?.reviewed ?? false,
  };
}

/** A code for one more item of evidence of that claim, not taken by any of `taken`. */
export function evidenceId(claim: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`${claim}-${n}`)) return `${claim}-${n}`;
}

function claimOfDraft(claim: Claim, draft: Draft): Claim {
  const { rivals, role, counterfactual, decision } = draft;
  const judged = { ...claim, rivals, role, counterfactual };
  if (decision === 'keep') return judged;
  const status = STATUS[decision];
  return signed(decision)
    ? { ...judged, status, verifiedBy: draft.verifiedBy, verifiedOn: draft.verifiedOn }
    : { ...judged, status, verifiedBy: null, verifiedOn: null };
}

/** The task as the draft leaves it: a decision on a claim is no review of the whole task, so that is said by itself. */
const taskOfDraft = (task: Task, draft: Draft): Task => ({ ...task, reviewed: draft.reviewed });

/** The claim judged as the draft stands, on every key press. */
export function judgeDraft({ bodies }: Pick<Review, 'bodies'>, { claim, task, source }: Judgement, draft: Draft): Judgement {
  return judge(claimOfDraft(claim, draft), task && taskOfDraft(task, draft), source, draft.evidence, bodies);
}

/** What keeps the draft from being saved. `entitled`: the verifier chosen may confirm it. */
export function faultsOf(draft: Draft, claim: Claim, entitled: boolean): readonly DraftFault[] {
  const faults: DraftFault[] = [];
  if (signed(draft.decision)) {
    if (!entitled) faults.push('verifier');
    if (draft.verifiedOn === null) faults.push('verified_on');
    else if (claim.claimedOn !== null && draft.verifiedOn < claim.claimedOn) faults.push('verified_early');
  }
  if (draft.evidence.some((e) => e.ref.trim() === '')) faults.push('ref');
  return faults;
}

const evidenceRow = (e: Evidence) => ({
  evidence_id: e.id,
  claim_id: e.claimId,
  kind: e.kind,
  test: e.test,
  supports: e.supports,
  independent: e.independent,
  dated_on: e.datedOn,
  ref: e.ref.trim(),
});

const claimCells = (c: Claim) => ({
  claim_id: c.id,
  rivals_considered: c.rivals,
  role: c.role,
  counterfactual: c.counterfactual,
  status: c.status,
  verified_by: c.verifiedBy,
  verified_on: c.verifiedOn,
});

const taskCells = (t: Task) => ({ task_id: t.id, reviewed_for_contribution: t.reviewed });

/** What saving a task's tick changes. */
export const taskEdits = (before: Task, reviewed: boolean): readonly Edit[] =>
  rowEdits('tasks', taskCells(before), taskCells({ ...before, reviewed }));

/** The draft as edits: changed cells, items added, items added here before and taken out again. */
export function draftEdits(before: Judgement, draft: Draft): readonly Edit[] {
  const { claim, task } = before;
  const known = new Map(before.evidence.map((e) => [e.id, e]));
  const kept = new Set(draft.evidence.map((e) => e.id));
  return [
    ...rowEdits('contribution_claims', claimCells(claim), claimCells(claimOfDraft(claim, draft))),
    ...draft.evidence.flatMap((e) => {
      const old = known.get(e.id);
      return old ? rowEdits('evidence', evidenceRow(old), evidenceRow(e)) : [rowAdded('evidence', evidenceRow(e))];
    }),
    ...before.evidence
      .filter((e) => !kept.has(e.id))
      .map((e): Edit => ({ kind: 'remove', table: 'evidence', key: e.id, row: evidenceRow(e) })),
    ...(task ? taskEdits(task, draft.reviewed) : []),
  ];
}
