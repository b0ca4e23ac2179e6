import { type Cell, records, type Table } from '../domain/table';

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly class: string;
  readonly leadUnit: string;
  readonly startedOn: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly status: string;
  readonly reviewed: boolean;
}

export interface Claim {
  readonly id: string;
  readonly taskId: string;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly mechanism: string;
  readonly statement: string;
  readonly role: number;
  readonly counterfactual: string;
  readonly declared: number;
  readonly rivals: boolean;
  readonly claimedBy: string;
  readonly claimedOn: string | null;
  readonly verifiedBy: string | null;
  readonly verifiedOn: string | null;
  readonly status: string;
}

export interface Evidence {
  readonly id: string;
  readonly claimId: string;
  readonly kind: string;
  readonly test: string;
  readonly supports: boolean;
  readonly independent: boolean;
  readonly datedOn: string | null;
  readonly ref: string;
}

/** A cooperation activity that claims rest on. */
export interface Source {
  readonly kind: string;
  readonly id: string;
  readonly onDate: string | null;
  readonly title: string | null;
  readonly partner: string | null;
}

type Row = Readonly<Record<string, Cell>>;

const text = (row: Row, name: string): string => String(row[name] ?? '');
const orNull = (row: Row, name: string): string | null => (row[name] == null ? null : String(row[name]));
const yes = (row: Row, name: string): boolean => row[name] === true;

export const taskOf = (row: Row): Task => ({
  id: text(row, 'task_id'),
  title: text(row, 'title_vi'),
  area: text(row, 'area'),
  class: text(row, 'class'),
  leadUnit: text(row, 'lead_unit_id'),
  startedOn: orNull(row, 'started_on'),
  dueOn: orNull(row, 'due_on'),
  doneOn: orNull(row, 'done_on'),
  status: text(row, 'status'),
  reviewed: yes(row, 'reviewed_for_contribution'),
});

export const claimOf = (row: Row): Claim => ({
  id: text(row, 'claim_id'),
  taskId: text(row, 'task_id'),
  sourceKind: text(row, 'source_kind'),
  sourceId: text(row, 'source_id'),
  mechanism: text(row, 'mechanism'),
  statement: text(row, 'statement_vi'),
  role: Number(row['role'] ?? 0),
  counterfactual: text(row, 'counterfactual'),
  declared: Number(row['evidence_declared'] ?? 0),
  rivals: yes(row, 'rivals_considered'),
  claimedBy: text(row, 'claimed_by'),
  claimedOn: orNull(row, 'claimed_on'),
  verifiedBy: orNull(row, 'verified_by'),
  verifiedOn: orNull(row, 'verified_on'),
  status: text(row, 'status'),
});

export const evidenceOf = (row: Row): Evidence => ({
  id: text(row, 'evidence_id'),
  claimId: text(row, 'claim_id'),
  kind: text(row, 'kind'),
  test: text(row, 'test'),
  supports: yes(row, 'supports'),
  independent: yes(row, 'independent'),
  datedOn: orNull(row, 'dated_on'),
  ref: text(row, 'ref'),
});

export const sourceOf = (row: Row): Source => ({
  kind: text(row, 'kind'),
  id: text(row, 'id'),
  onDate: orNull(row, 'on_date'),
  title: orNull(row, 'title'),
  partner: orNull(row, 'partner'),
});

/** Every row of a table in the form a page works with. */
export function rowsOf<T>(table: Table | undefined, of: (row: Row) => T): readonly T[] {
  return table ? records(table).map(of) : [];
}
