import { DATA_DATE } from '../calendar';
import { addDays, type Day, earlier, later, workday, yearOf } from '../tools/days';
import { type Random, random } from '../tools/random';
import { groupBy, pad } from '../tools/row';
import { bodyAt, sameUnit } from '../units';
import { MECHANISM, statement } from '../words/statements';
import { type Evidence, evidenceRows, fileFor } from './evidence';
import type { Source } from './sources';
import type { Job } from './tasks';
import { plansFor, type Plan } from './claim-plans';

export type Claim = {
  claim_id: string;
  task_id: string;
  source_kind: string;
  source_id: string;
  mechanism: string;
  statement_vi: string;
  role: number;
  counterfactual: string;
  share_low: number | null;
  share_high: number | null;
  evidence_declared: number;
  rivals_considered: boolean;
  claimed_by: string;
  claimed_on: Day;
  verified_by: string | null;
  verified_on: Day | null;
  status: string;
};

interface Pick {
  readonly kind: string;
  readonly id: string;
  readonly on: Day | null;
  readonly unit: string;
  readonly label: string;
  readonly law: string | null;
}

type Index = ReadonlyMap<string, readonly Source[]>;

/** A source on the same subject, else of the same unit, at most three years before; an expert where there is none. */
function choose(rnd: Random, job: Job, plan: Plan, byTopic: Index, byDesk: Index, experts: Map<number, number>): Pick {
  const done = job.row.done_on ?? earlier(job.row.due_on, DATA_DATE);
  const after = addDays(done, 10);
  const fits = (s: Source) =>
    plan.late ? s.on > after && s.on < addDays(done, 200) : s.on < addDays(done, -10) && s.on > addDays(done, -1095);
  const near = (byTopic.get(job.topic.id) ?? []).filter(fits);
  const wide = (byDesk.get(job.topic.desk) ?? []).filter(fits);
  if (!plan.expert && near.length > 0 && rnd.chance(0.85)) return rnd.pick(near.slice(-8));
  if (!plan.expert && wide.length > 0) return rnd.pick(wide.slice(-14));
  const year = yearOf(done);
  experts.set(year, (experts.get(year) ?? 0) + 1);
  return { kind: 'expert', id: `CG-${year}-${pad(experts.get(year) ?? 0, 2)}`, on: null, unit: 'VHTQT', label: '', law: null };
}

interface Verdict {
  readonly claimed_by: string;
  readonly claimed_on: Day;
  readonly verified_by: string | null;
  readonly verified_on: Day | null;
}

/** Who wrote the claim and who confirmed it: the task's unit under its name of that day, or the Ministry Office. */
function hands(rnd: Random, job: Job, source: Pick, plan: Plan): Verdict {
  const done = job.row.done_on ?? earlier(job.row.due_on, DATA_DATE);
  const claimed_on = workday(addDays(later(done, source.on ?? done), rnd.int(3, 45)));
  const on = claimed_on > DATA_DATE ? earlier(addDays(DATA_DATE, -rnd.int(1, 6)), DATA_DATE) : claimed_on;
  const verified = workday(addDays(on, rnd.int(5, 40)));
  const verified_on = verified > DATA_DATE ? DATA_DATE : verified;
  const own = rnd.chance(0.55) ? 'VHTQT' : (bodyAt(source.unit, on) ?? 'VHTQT');
  const claimed_by = own === 'VP' ? 'VHTQT' : own;
  if (plan.verifier === null) return { claimed_by, claimed_on: on, verified_by: null, verified_on: null };
  if (plan.verifier === 'self')
    return { claimed_by, claimed_on: on, verified_by: bodyAt(claimed_by, verified_on) ?? claimed_by, verified_on };
  if (plan.verifier === 'third')
    return { claimed_by, claimed_on: on, verified_by: sameUnit(job.row.lead_unit_id) === 'VTCCB' ? 'CKHTC' : 'VTCCB', verified_on };
  const task = bodyAt(job.row.lead_unit_id, verified_on);
  const ok = task !== null && sameUnit(task) !== sameUnit(claimed_by) && rnd.chance(0.8);
  return { claimed_by, claimed_on: on, verified_by: ok ? task : 'VP', verified_on };
}

const COUNTERFACTUAL = [
  ['kem_hon', 36],
  ['cham_hon', 30],
  ['van_dat', 14],
  ['chua_ro', 12],
  ['khong_dat', 8],
] as const;

/** Claims and their evidence, grouped by task, numbered within the year in which they were recorded. */
export function claims(jobs: readonly Job[], sources: readonly Source[]): { claims: readonly Claim[]; evidence: readonly Evidence[] } {
  const byTopic = groupBy(
    sources.filter((s) => s.topic !== null),
    (s) => s.topic?.id ?? '',
  );
  const byDesk = groupBy(sources, (s) => s.desk);
  const experts = new Map<number, number>();
  const counts = new Map<number, number>();
  const out: { claim: Claim; evidence: readonly Evidence[] }[] = [];
  for (const job of jobs) {
    const rnd = random(`claims ${job.row.task_id}`);
    for (const plan of plansFor(rnd, job)) {
      const source = choose(rnd, job, plan, byTopic, byDesk, experts);
      const verdict = hands(rnd, job, source, plan);
      const year = yearOf(verdict.claimed_on);
      counts.set(year, (counts.get(year) ?? 0) + 1);
      const id = `GN-${year}-${pad(counts.get(year) ?? 0)}`;
      const file = fileFor(rnd, plan.late ? 1 : plan.level, source.on !== null);
      const mechanism = rnd.pick(MECHANISM[source.kind] ?? ['mang_luoi']);
      const low = rnd.chance(0.3) ? rnd.pick([5, 10, 15, 20, 25, 30]) : null;
      out.push({
        claim: {
          claim_id: id,
          task_id: job.row.task_id,
          source_kind: source.kind,
          source_id: source.id,
          mechanism,
          statement_vi: statement(rnd, mechanism, source.label, source.law),
          role: plan.role,
          counterfactual: rnd.weighted(COUNTERFACTUAL),
          share_low: low,
          share_high: low === null ? null : low + rnd.pick([10, 15, 20, 30]),
          evidence_declared: Math.min(4, (plan.late ? 0 : plan.level) + (rnd.chance(plan.late ? 0.9 : 0.09) ? 1 : 0)),
          rivals_considered: file.rivals,
          claimed_by: verdict.claimed_by,
          claimed_on: verdict.claimed_on,
          verified_by: verdict.verified_by,
          verified_on: verdict.verified_on,
          status: plan.status,
        },
        evidence: evidenceRows(rnd, id, file, job.row.task_id, source.id, job.row.done_on ?? DATA_DATE),
      });
    }
  }
  return { claims: out.map((o) => o.claim), evidence: out.flatMap((o) => o.evidence) };
}
