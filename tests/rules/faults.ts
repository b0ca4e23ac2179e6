import { CLEAN, type Row } from './clean';

/** Rows put into the clean tables (in place of the row with the same first column, or after the last), and what must be found. */
export interface Fault {
  readonly code: string;
  readonly as: string;
  readonly put: Readonly<Record<string, readonly Row[]>>;
  /** `table.column: record, record`; nothing else may be found. */
  readonly found: readonly string[];
}

const base = (table: string, at = 0): Row => {
  const row = CLEAN[table]?.[at];
  if (!row) throw new RangeError(table);
  return row;
};
const like = (table: string, changes: Row, at = 0): Row => ({ ...base(table, at), ...changes });
const fault = (code: string, as: string, put: Fault['put'], ...found: string[]): Fault => ({ code, as, put, found });
const txn = (changes: Row) => like('transactions', changes, 1);

export const faults: readonly Fault[] = [
  fault('C01', 'the same row twice, a double key of two columns', {
    agreement_partners: [...CLEAN['agreement_partners']!, { agreement_id: 'AG', partner_id: 'B' }],
    inspections: [1, 2].map(() => ({ inspection_id: 'I', unit_id: 'VP', inspected_on: '2024-05-05', findings: 1, remedied: 1 })),
  }, 'agreement_partners.agreement_id, partner_id: AG / B, AG / B', 'inspections.inspection_id: I, I'),
  fault('C02', 'a unit, a source and a period that are not there', {
    events: [like('events', { lead_unit_id: 'GONE' })],
    commitments: [like('commitments', { source_id: 'GONE' })],
    periods: [base('periods'), like('periods', { period_id: '2025H1', start_on: '2025-01-01', end_on: '2025-06-30', prev_period_id: '2024H2' })],
  }, 'commitments.source_id: M', 'events.lead_unit_id: E', 'periods.prev_period_id: 2025H1'),
  fault('C03', 'a code that no list knows', { enrolments: [like('enrolments', { sex: 'female' }), like('enrolments', { enrolment_id: 'N2', person_key: 'q', sex: 'khac' })] }, 'enrolments.sex: N'),
  fault('C04', 'an end before its start', {
    units: [...CLEAN['units']!, { unit_id: 'U', name_vi: 'U', kind: 'vu', valid_from: '2024-02-02', valid_to: '2024-02-01', reports_htqt: false }],
    projects: [like('projects', { end_planned: '2023-12-31' })],
    tasks: [like('tasks', { started_on: '2024-04-02' })],
  }, 'projects.end_planned: P1', 'tasks.done_on: TK', 'units.valid_to: U'),
  fault('C05', 'a transaction of tomorrow', { transactions: [...CLEAN['transactions']!, txn({ txn_id: 'T5', txn_type: '12', value_on: '2024-03-20', txn_on: '2024-07-02', amount: '100' })] }, 'transactions.txn_on: T5'),
  fault('C06', 'no rate on the day, no rate at all; the dong needs none', {
    transactions: [
      ...CLEAN['transactions']!,
      txn({ txn_id: 'T5', value_on: '2023-12-31', txn_type: '12', amount: '900' }),
      txn({ txn_id: 'T6', currency: 'XAF', txn_type: '12' }),
      txn({ txn_id: 'T7', currency: 'VND', txn_type: '12' }),
    ],
    exchange_rates: [...CLEAN['exchange_rates']!, { currency: 'XAF', rate_on: '2024-01-01', rate_type: 'hach_toan', vnd_per_unit: 40, source: 'x' }],
  }, 'transactions.currency: T5, T6'),
  fault('C07', 'a rate 46 days old, not one of 45', {
    transactions: [...CLEAN['transactions']!, txn({ txn_id: 'T5', value_on: '2024-04-16', txn_type: '12', amount: '900' }), txn({ txn_id: 'T6', value_on: '2024-04-15', txn_type: '12', amount: '900' })],
  }, 'transactions.value_on: T5'),
  fault('C08', 'shares that make 90, and one that is lacking; all lacking is an equal split', {
    projects: [base('projects'), like('projects', { project_id: 'P2' }), like('projects', { project_id: 'P3' })],
    project_units: [
      { project_id: 'P1', unit_id: 'LAW', role: 'chu_du_an', share_pct: 90 },
      { project_id: 'P2', unit_id: 'LAW', role: 'chu_du_an', share_pct: 100 },
      { project_id: 'P2', unit_id: 'VP', role: 'dong_thuc_hien', share_pct: null },
      { project_id: 'P3', unit_id: 'LAW', role: 'chu_du_an', share_pct: null },
    ],
  }, 'project_units.share_pct: P1, P2'),
  fault('C09', '1,051 paid of 1,000', { transactions: [...CLEAN['transactions']!.slice(0, 3), txn({ txn_id: 'T4', amount: '351' })] }, 'projects.project_id: P1'),
  fault('C10', 'paid, never committed; counterpart money does not speak', {
    transactions: [...CLEAN['transactions']!, txn({ txn_id: 'T5', project_id: 'P2' }), txn({ txn_id: 'T6', project_id: 'P3', fund: 'doi_ung' })],
    projects: [base('projects'), like('projects', { project_id: 'P2' }), like('projects', { project_id: 'P3' })],
  }, 'projects.project_id: P2'),
  fault('C11', 'expired yesterday; renewing, terminated and replaced ones are known', {
    agreements: [
      like('agreements', { expires_on: '2024-06-30' }),
      ...[{ agreement_id: 'A2', auto_renew_months: 12 }, { agreement_id: 'A3', terminated_on: '2024-06-30' }, { agreement_id: 'A4', replaced_by: 'AG' }, { agreement_id: 'A5', expires_on: '2024-07-01' }].map((c) =>
        like('agreements', { expires_on: '2024-06-30', scope: 'song_phuong', ...c })),
    ],
  }, 'agreements.expires_on: AG'),
  fault('C12', 'in force the day before', { agreements: [like('agreements', { signed_on: '2023-01-02' })] }, 'agreements.effective_on: AG'),
  fault('C13', 'multilateral with one party, and with none', {
    agreements: [base('agreements'), like('agreements', { agreement_id: 'A2' }), like('agreements', { agreement_id: 'A3', scope: 'song_phuong' })],
    agreement_partners: CLEAN['agreement_partners']!.slice(1),
  }, 'agreements.scope: AG, A2'),
  fault('C14', 'a unit after its last day, and before its first', {
    delegations: [like('delegations', { start_on: '2024-04-01' })],
    events: [like('events', { lead_unit_id: 'NEW', start_on: '2024-03-31' })],
  }, 'delegations.lead_unit_id: D', 'events.lead_unit_id: E'),
  fault('C15', 'one name with and without marks; names that followed each other are no doubles', {
    partners: [...CLEAN['partners']!, { partner_id: 'B2', name_vi: 'CO QUAN B', kind: 'igo', multilateral: true }],
    units: [...CLEAN['units']!.slice(0, 2), like('units', { name_vi: 'Vụ cũ' }, 2), base('units', 3), { unit_id: 'L2', name_vi: 'Vụ Pháp - luật', kind: 'vu', valid_from: '2020-01-01', reports_htqt: false }],
  }, 'partners.name_vi: B, B2', 'units.name_vi: LAW, L2'),
  fault('C16', 'one person twice in a course', { enrolments: [base('enrolments'), like('enrolments', { enrolment_id: 'N2' })] }, 'enrolments.person_key: N, N2'),
  fault('C17', 'a quarter of an hour too much', { enrolments: [like('enrolments', { hours_attended: 16.25 })] }, 'enrolments.hours_attended: N'),
  fault('C18', 'above the top, below nothing', { assessments: [like('assessments', { score: 5.1 }), like('assessments', { assessment_id: 'S2', score: -1 }), like('assessments', { assessment_id: 'S3', score: null })] }, 'assessments.score: S, S2'),
  fault('C19', 'more women, more foreigners than people', {
    events: [like('events', { participants_female: 11 }), like('events', { event_id: 'E2', participants_foreign: 11 }), like('events', { event_id: 'E3', participants: null })],
  }, 'events.participants_female: E', 'events.participants_foreign: E2'),
  fault('C20', 'the unit itself, and the unit under its later name', {
    contribution_claims: [like('contribution_claims', { verified_by: 'NEW' }), like('contribution_claims', { claim_id: 'C2', claimed_by: 'LAW' })],
  }, 'contribution_claims.verified_by: CL, C2'),
  fault('C21', 'the event of the next day', { tasks: [like('tasks', { done_on: '2024-03-31' })] }, 'contribution_claims.source_id: CL'),
  fault('C22', 'nine points, and upside down', {
    contribution_claims: [like('contribution_claims', { share_high: 19 }), like('contribution_claims', { claim_id: 'C2', share_low: 30 }), like('contribution_claims', { claim_id: 'C3', share_low: null })],
  }, 'contribution_claims.share_high: CL, C2'),
  fault('C23', 'a comma too few and one too many; a small refund is none', {
    transactions: [
      like('transactions', { amount: '9000' }),
      ...['350', '350', '350', '350', '3501', '34.9', '-3.5'].map((amount, i) => txn({ txn_id: `X${i}`, amount })),
    ],
  }, 'transactions.amount: X4, X5'),
  fault('C24', 'a return that was due yesterday, and one filed tomorrow', {
    report_status: [like('report_status', { due_on: '2024-06-30' }), like('report_status', { unit_id: 'VP', due_on: '2024-06-20', submitted_on: '2024-07-02' }), like('report_status', { unit_id: 'NEW', due_on: '2024-06-20', submitted_on: '2024-06-21' })],
  }, 'report_status.submitted_on: LAW / 2024H1, VP / 2024H1'),
  fault('C25', 'due yesterday and still open; done and dropped ones are settled', {
    commitments: [
      like('commitments', { due_on: '2024-06-30' }),
      like('commitments', { commitment_id: 'M2', due_on: '2024-06-30', status: 'khong' }),
      like('commitments', { commitment_id: 'M3', due_on: '2024-06-30', status: 'xong', done_on: '2024-07-01' }),
    ],
  }, 'commitments.due_on: M'),
  fault('C26', 'both sides of a commitment; a disbursement entered again as expenditure', {
    transactions: [
      ...CLEAN['transactions']!.slice(0, 3),
      like('transactions', { txn_id: 'T5', txn_type: '2' }),
      txn({ txn_id: 'T6', txn_type: '4' }),
      txn({ txn_id: 'T7', txn_type: '4', amount: '349' }),
    ],
  }, 'transactions.txn_type: T1, T6'),
];
