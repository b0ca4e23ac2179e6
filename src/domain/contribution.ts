/** Where a row stands: data row from 1, and line of the file (null where a file has no lines). */
export interface Origin {
  readonly row: number | null;
  readonly line: number | null;
}

/** A task completed in the period, as D01 and D02 count it. `id` need not be unique in a faulty pack. */
export interface TaskFact extends Origin {
  readonly id: string;
  readonly title: string;
  /** Codes of the lists `task_area` and `task_class`. */
  readonly area: string;
  readonly class: string;
  readonly unit: string;
  readonly startedOn: string | null;
  /** Null: reported completed without a date, so not counted. */
  readonly doneOn: string | null;
  /** Grade of the method: the best effective role, 0–3. */
  readonly role: number;
  /** Open claims: neither rejected nor effective, with evidence of E1 or above. */
  readonly open: number;
  readonly reviewed: boolean;
}

/** A claim of one of these tasks. */
export interface ClaimFact extends Origin {
  readonly id: string;
  readonly task: string;
  /** Kind and id of the cooperation activity. */
  readonly kind: string;
  readonly source: string;
  /** Code of the list `claim_status`. */
  readonly status: string;
  /** Confirmed by a unit that may: the task's lead unit or the Ministry Office, and not the claimant under any name. */
  readonly effective: boolean;
  /** What counts of the role claimed; 0 where the claim is not effective or the evidence does not carry it. */
  readonly role: number;
  /** Computed evidence level 0–4, and the one declared. */
  readonly level: number;
  readonly declared: number | null;
  readonly claimedOn: string | null;
}

/** What a claim names as its source. `table` null: the pack has no such activity (an expert has no table at all). */
export interface ActivityFact extends Origin {
  readonly kind: string;
  readonly id: string;
  readonly table: string | null;
  readonly title: string | null;
  readonly titleEn: string | null;
  readonly on: string | null;
  /** Codes that stand for a title: direction and purpose of a delegation. */
  readonly direction: string | null;
  readonly purpose: string | null;
  /** The project or programme it belongs to, or is. */
  readonly project: string | null;
  readonly projectTitle: string | null;
  readonly projectTitleEn: string | null;
  /** Its funding partners. */
  readonly projectPartners: readonly string[];
  readonly partners: readonly string[];
}

export interface ContributionFacts {
  readonly tasks: readonly TaskFact[];
  readonly claims: readonly ClaimFact[];
  readonly activities: readonly ActivityFact[];
}

export interface EvidenceFact extends Origin {
  readonly id: string;
  readonly claim: string;
  /** Codes of the lists `evidence_kind` and `evidence_test`. */
  readonly kind: string;
  readonly test: string;
  readonly supports: boolean | null;
  readonly independent: boolean | null;
  readonly datedOn: string | null;
  readonly ref: string;
}

/** Whether the unit that confirmed may. `none`: nobody has confirmed. `self`: the claimant, under this or a later name. */
export type Verifier = 'entitled' | 'self' | 'other' | 'none';

/** All that a claim says of itself. */
export interface ClaimDetail extends Origin {
  readonly id: string;
  readonly task: string;
  readonly kind: string;
  readonly source: string;
  /** Day of the activity, as the evidence level takes it. */
  readonly sourceOn: string | null;
  readonly taskDoneOn: string | null;
  readonly mechanism: string;
  readonly statement: string;
  /** Role claimed, and what counts of it. */
  readonly role: number;
  readonly counts: number;
  readonly effective: boolean;
  readonly counterfactual: string;
  readonly declared: number | null;
  readonly level: number;
  readonly rivals: boolean;
  readonly claimedBy: string;
  readonly claimedOn: string | null;
  readonly verifiedBy: string | null;
  readonly verifiedOn: string | null;
  readonly verifier: Verifier;
  readonly status: string;
  readonly evidence: readonly EvidenceFact[];
}

/** What in the files can make this page tell less than the truth. */
export type FaultCode =
  | 'claim_without_task'
  | 'claim_without_source'
  | 'evidence_without_claim'
  | 'task_done_before_start'
  | 'task_undated'
  | 'task_without_unit'
  | 'task_twice'
  | 'claim_unknown_unit'
  | 'unit_cycle'
  /** Two changes on one day that cannot both be followed. */
  | 'unit_changes_clash'
  /** Confirmed on a day on which that unit did not exist. */
  | 'verifier_not_in_being';

export interface FaultRow extends Origin {
  readonly table: string;
  readonly record: string;
}

export interface Fault {
  readonly code: FaultCode;
  readonly rows: readonly FaultRow[];
}
