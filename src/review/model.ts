import type { Table } from '../domain/table';
import { type Grade, gradeOf } from '../domain/ladder';
import { type Claim, claimOf, type Evidence, evidenceOf, rowsOf, type Source, sourceOf, type Task, taskOf } from './rows';
import { type Bodies, type Effect, effectOf, type Entitlement, entitlement, taskStanding, type TaskStanding } from './standing';

/** A claim with everything it stands on. `task` null: it points to nothing. */
export interface Judgement {
  readonly claim: Claim;
  readonly task: Task | null;
  readonly source: Source | null;
  readonly evidence: readonly Evidence[];
  readonly grade: Grade;
  readonly effect: Effect;
  readonly entitlement: Entitlement;
}

export interface ReviewedTask {
  readonly task: Task;
  readonly claims: readonly Judgement[];
  readonly standing: TaskStanding;
}

/** A pack as the review sees it. */
export interface Review {
  readonly tasks: ReadonlyMap<string, ReviewedTask>;
  readonly claims: ReadonlyMap<string, Judgement>;
  /** Evidence whose claim is not there. */
  readonly strays: readonly Evidence[];
  readonly bodies: Bodies;
  /** Keys that stand more than once, as `table|key`: such a row cannot be edited here. */
  readonly twice: ReadonlySet<string>;
  /** Claims whose level here differs from the engine's; empty where both ways agree. */
  readonly disagreeing: readonly string[];
}

const sourceKey = (kind: string, id: string): string => `${kind}|${id}`;

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function repeated(table: string, ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `${table}|${id}`);
}

/** Judges one claim; also what the form calls on every key press. */
export function judge(claim: Claim, task: Task | null, source: Source | null, evidence: readonly Evidence[], bodies: Bodies): Judgement {
  const grade = gradeOf({ evidence, rivals: claim.rivals, sourceOn: source?.onDate ?? null, doneOn: task?.doneOn ?? null });
  const lead = task?.leadUnit ?? '';
  return {
    claim,
    task,
    source,
    evidence,
    grade,
    effect: task ? effectOf(claim, grade, lead, bodies) : { effective: false, role: 0, open: false },
    entitlement: entitlement(claim, lead, bodies),
  };
}

/** Everything judged, from the tables of `reviewTables`. */
export function reviewOf(tables: Readonly<Record<string, Table>>): Review {
  const tasks = rowsOf(tables['tasks'], taskOf);
  const claims = rowsOf(tables['contribution_claims'], claimOf);
  const evidence = rowsOf(tables['evidence'], evidenceOf);
  const sources = new Map(rowsOf(tables['sources'], sourceOf).map((s) => [sourceKey(s.kind, s.id), s]));
  const bodies: Bodies = new Map(rowsOf(tables['bodies'], (r) => [String(r['old_id']), String(r['unit_id'])] as const));
  const levels = new Map(rowsOf(tables['levels'], (r) => [String(r['claim_id']), Number(r['e_level'])] as const));
  const taskById = new Map(tasks.map((t) => [t.id, t]));
  const items = grouped(evidence, (e) => e.claimId);
  const judged = claims.map((c) =>
    judge(c, taskById.get(c.taskId) ?? null, sources.get(sourceKey(c.sourceKind, c.sourceId)) ?? null, items.get(c.id) ?? [], bodies),
  );
  const byId = new Map(judged.map((j) => [j.claim.id, j]));
  const ofTask = grouped(judged, (j) => j.claim.taskId);
  return {
    tasks: new Map(
      tasks.map((task) => {
        const own = ofTask.get(task.id) ?? [];
        return [task.id, { task, claims: own, standing: taskStanding(own.map((j) => j.effect)) }];
      }),
    ),
    claims: byId,
    strays: evidence.filter((e) => !byId.has(e.claimId)),
    bodies,
    twice: new Set([
      ...repeated(
        'tasks',
        tasks.map((t) => t.id),
      ),
      ...repeated(
        'contribution_claims',
        claims.map((c) => c.id),
      ),
      ...repeated(
        'evidence',
        evidence.map((e) => e.id),
      ),
    ]),
    disagreeing: judged.filter((j) => j.task && levels.get(j.claim.id) !== j.grade.level).map((j) => j.claim.id),
  };
}
