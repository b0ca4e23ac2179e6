import type { Origin } from './facts';

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
