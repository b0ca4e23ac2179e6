import { type Grade, roleAllowed } from '../domain/ladder';
import type { Claim, Task } from './rows';

/** The Ministry Office, which may confirm any claim but its own. */
export const OFFICE = 'VP';

/** Units by their last name: a unit is the same body under all its names. */
export type Bodies = ReadonlyMap<string, string>;

/** Why a confirmation counts or not. `unknown`: a unit that is not in the list of units. */
export type Entitlement = 'entitled' | 'nobody' | 'self' | 'third' | 'unknown';

type Parties = Pick<Claim, 'claimedBy' | 'verifiedBy'>;

/** May the verifier confirm this claim: the task's lead unit or the Ministry Office, and not the claimant under any name. */
export function entitlement({ claimedBy, verifiedBy }: Parties, leadUnit: string, bodies: Bodies): Entitlement {
  if (verifiedBy === null) return 'nobody';
  const verifier = bodies.get(verifiedBy);
  const claimant = bodies.get(claimedBy);
  const lead = bodies.get(leadUnit);
  if (verifier === undefined || claimant === undefined || lead === undefined) return 'unknown';
  if (verifier === claimant) return 'self';
  return verifier === lead || verifier === bodies.get(OFFICE) ? 'entitled' : 'third';
}

/** Units that may confirm a claim of that unit: the lead unit and the Ministry Office, without the claimant. */
export function verifiers(claimedBy: string, leadUnit: string, bodies: Bodies): readonly string[] {
  const may = (unit: string) => entitlement({ claimedBy, verifiedBy: unit }, leadUnit, bodies) === 'entitled';
  return [...new Set([leadUnit, OFFICE])].filter(may);
}

/** What a claim does to its task. */
export interface Effect {
  /** Confirmed by an entitled unit. */
  readonly effective: boolean;
  /** What counts of its role, 0–3. */
  readonly role: number;
  /** Neither rejected nor effective, with evidence of level 1 or above: it keeps the ceiling up. */
  readonly open: boolean;
}

export function effectOf(claim: Claim, grade: Grade, leadUnit: string, bodies: Bodies): Effect {
  const effective = claim.status === 'xac_nhan' && entitlement(claim, leadUnit, bodies) === 'entitled';
  return {
    effective,
    role: effective ? roleAllowed(claim.role, grade.level) : 0,
    open: !effective && claim.status !== 'bac' && grade.level >= 1,
  };
}

/** A task's grade is that of its best claim: ten weak claims stay weak. */
export interface TaskStanding {
  /** 0–3 */
  readonly grade: number;
  readonly open: number;
}

export function taskStanding(effects: readonly Effect[]): TaskStanding {
  return { grade: Math.max(0, ...effects.map((e) => e.role)), open: effects.filter((e) => e.open).length };
}

/** The day by which a task belongs to a period; null where it has none. */
export const taskDay = (task: Task): string | null => task.doneOn ?? task.dueOn;

/** Completed with a date: one of the tasks that coverage is measured on. */
export const countable = (task: Task): boolean => task.status === 'xong' && task.doneOn !== null;

/** Counted in D01. */
export const atLeast = (task: Task, standing: TaskStanding): boolean => countable(task) && standing.grade >= 1;

/** Counted in D02: what is confirmed, what is open, and what nobody has reviewed. */
export const atMost = (task: Task, standing: TaskStanding): boolean =>
  countable(task) && (standing.grade >= 1 || standing.open > 0 || !task.reviewed);
