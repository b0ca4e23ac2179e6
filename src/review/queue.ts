import type { Evidence, Task } from './rows';
import type { Judgement, Review, ReviewedTask } from './model';
import { taskDay } from './standing';

/** The lists of what has to be looked at. */
export const LISTS = ['unreviewed', 'waiting', 'over', 'killed', 'entitled', 'broken'] as const;
export type ListName = (typeof LISTS)[number];

/** What is wrong with a row that points to nothing or contradicts itself. */
export type Fault = 'no_task' | 'no_source' | 'no_claim' | 'before_start' | 'claim_twice' | 'unknown_unit';

export interface Item {
  /** `claim`: opens the claim; `task`: opens the task; `evidence`: nothing to open. */
  readonly kind: 'claim' | 'task' | 'evidence';
  readonly id: string;
  readonly title: string;
  readonly task: Task | null;
  readonly judgement: Judgement | null;
  readonly faults: readonly Fault[];
  /** Units it concerns: the task's lead unit, the claimant. */
  readonly units: readonly string[];
  readonly area: string | null;
  /** The day by which it belongs to a period; null: it belongs to none and is always shown. */
  readonly day: string | null;
}

const WAITING: readonly string[] = ['cho_xac_nhan', 'tranh_luan'];

function ofClaim(judgement: Judgement, faults: readonly Fault[] = []): Item {
  const { claim, task } = judgement;
  return {
    kind: 'claim',
    id: claim.id,
    title: claim.statement,
    task,
    judgement,
    faults,
    units: [...new Set([...(task ? [task.leadUnit] : []), claim.claimedBy])],
    area: task?.area ?? null,
    day: task && taskDay(task),
  };
}

function ofTask({ task }: ReviewedTask, faults: readonly Fault[] = []): Item {
  return {
    kind: 'task',
    id: task.id,
    title: task.title,
    task,
    judgement: null,
    faults,
    units: [task.leadUnit],
    area: task.area,
    day: taskDay(task),
  };
}

const ofStray = (evidence: Evidence): Item => ({
  kind: 'evidence',
  id: evidence.id,
  title: evidence.ref,
  task: null,
  judgement: null,
  faults: ['no_claim'],
  units: [],
  area: null,
  day: null,
});

function claimFaults({ claim, task, source }: Judgement, { bodies, twice }: Review): readonly Fault[] {
  const units = [claim.claimedBy, ...(claim.verifiedBy === null ? [] : [claim.verifiedBy])];
  return [
    ...(task ? [] : (['no_task'] as const)),
    ...(source || claim.sourceKind === 'expert' ? [] : (['no_source'] as const)),
    ...(twice.has(`contribution_claims|${claim.id}`) ? (['claim_twice'] as const) : []),
    ...(units.every((unit) => bodies.has(unit)) ? [] : (['unknown_unit'] as const)),
  ];
}

const beforeStart = ({ startedOn, doneOn }: Task): boolean => startedOn !== null && doneOn !== null && doneOn < startedOn;

/** What has to be looked at, by list; a claim may stand on several. */
export function queueOf(review: Review): Readonly<Record<ListName, readonly Item[]>> {
  const claims = [...review.claims.values()];
  const tasks = [...review.tasks.values()];
  const only = (keep: (j: Judgement) => boolean) => claims.filter(keep).map((j) => ofClaim(j));
  return {
    unreviewed: tasks.filter(({ task }) => task.status === 'xong' && !task.reviewed).map((t) => ofTask(t)),
    waiting: only((j) => WAITING.includes(j.claim.status)),
    over: only((j) => j.task !== null && j.claim.declared > j.grade.level && j.claim.status !== 'bac'),
    killed: only((j) => j.claim.status !== 'bac' && (j.grade.needs.includes('refuted') || j.grade.needs.includes('too_late'))),
    entitled: only((j) => j.claim.status === 'xac_nhan' && j.entitlement !== 'entitled'),
    broken: [
      ...claims.flatMap((j) => {
        const faults = claimFaults(j, review);
        return faults.length > 0 ? [ofClaim(j, faults)] : [];
      }),
      ...tasks.filter(({ task }) => beforeStart(task)).map((t) => ofTask(t, ['before_start'])),
      ...review.strays.map(ofStray),
    ],
  };
}
