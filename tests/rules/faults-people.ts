import { CLEAN } from './clean';
import { base, fault, type Fault, like, txn } from './fault';

/** C14 to C26: units, names, training, claims, returns. */
export const lastFaults: readonly Fault[] = [
  fault(
    'C14',
    'a unit after its last day, and before its first',
    {
      delegations: [like('delegations', { start_on: '2024-04-01' })],
      events: [like('events', { lead_unit_id: 'NEW', start_on: '2024-03-31' })],
    },
    'delegations.lead_unit_id: D',
    'events.lead_unit_id: E',
  ),
  fault(
    'C15',
    'one name with and without marks; names that followed each other are no doubles',
    {
      partners: [...CLEAN['partners']!, { partner_id: 'B2', name_vi: 'CO QUAN B', kind: 'igo', multilateral: true }],
      units: [
        ...CLEAN['units']!.slice(0, 2),
        like('units', { name_vi: 'Vụ cũ' }, 2),
        base('units', 3),
        { unit_id: 'L2', name_vi: 'Vụ Pháp - luật', kind: 'vu', valid_from: '2020-01-01', reports_htqt: false },
      ],
    },
    'partners.name_vi: B, B2',
    'units.name_vi: LAW, L2',
  ),
  fault(
    'C16',
    'one person twice in a course',
    { enrolments: [base('enrolments'), like('enrolments', { enrolment_id: 'N2' })] },
    'enrolments.person_key: N, N2',
  ),
  fault(
    'C17',
    'a quarter of an hour too much',
    { enrolments: [like('enrolments', { hours_attended: 16.25 })] },
    'enrolments.hours_attended: N',
  ),
  fault(
    'C18',
    'above the top, below nothing',
    {
      assessments: [
        like('assessments', { score: 5.1 }),
        like('assessments', { assessment_id: 'S2', score: -1 }),
        like('assessments', { assessment_id: 'S3', score: null }),
      ],
    },
    'assessments.score: S, S2',
  ),
  fault(
    'C19',
    'more women, more foreigners than people',
    {
      events: [
        like('events', { participants_female: 11 }),
        like('events', { event_id: 'E2', participants_foreign: 11 }),
        like('events', { event_id: 'E3', participants: null }),
      ],
    },
    'events.participants_female: E',
    'events.participants_foreign: E2',
  ),
  fault(
    'C20',
    'the unit itself, and the unit under its later name',
    {
      contribution_claims: [
        like('contribution_claims', { verified_by: 'NEW' }),
        like('contribution_claims', { claim_id: 'C2', claimed_by: 'LAW' }),
      ],
    },
    'contribution_claims.verified_by: CL, C2',
  ),
  fault('C21', 'the event of the next day', { tasks: [like('tasks', { done_on: '2024-03-31' })] }, 'contribution_claims.source_id: CL'),
  fault(
    'C22',
    'nine points, and upside down',
    {
      contribution_claims: [
        like('contribution_claims', { share_high: 19 }),
        like('contribution_claims', { claim_id: 'C2', share_low: 30 }),
        like('contribution_claims', { claim_id: 'C3', share_low: null }),
      ],
    },
    'contribution_claims.share_high: CL, C2',
  ),
  fault(
    'C23',
    'a comma too few and one too many; a small refund is none',
    {
      transactions: [
        like('transactions', { amount: '9000' }),
        ...['350', '350', '350', '350', '3501', '34.9', '-3.5'].map((amount, i) => txn({ txn_id: `X${i}`, amount })),
      ],
    },
    'transactions.amount: X4, X5',
  ),
  fault(
    'C24',
    'a return that was due yesterday, and one filed tomorrow',
    {
      report_status: [
        like('report_status', { due_on: '2024-06-30' }),
        like('report_status', { unit_id: 'VP', due_on: '2024-06-20', submitted_on: '2024-07-02' }),
        like('report_status', { unit_id: 'NEW', due_on: '2024-06-20', submitted_on: '2024-06-21' }),
      ],
    },
    'report_status.submitted_on: LAW / 2024H1, VP / 2024H1',
  ),
  fault(
    'C25',
    'due yesterday and still open; done and dropped ones are settled',
    {
      commitments: [
        like('commitments', { due_on: '2024-06-30' }),
        like('commitments', { commitment_id: 'M2', due_on: '2024-06-30', status: 'khong' }),
        like('commitments', { commitment_id: 'M3', due_on: '2024-06-30', status: 'xong', done_on: '2024-07-01' }),
      ],
    },
    'commitments.due_on: M',
  ),
  fault(
    'C26',
    'both sides of a commitment; a disbursement entered again as expenditure',
    {
      transactions: [
        ...CLEAN['transactions']!.slice(0, 3),
        like('transactions', { txn_id: 'T5', txn_type: '2' }),
        txn({ txn_id: 'T6', txn_type: '4' }),
        txn({ txn_id: 'T7', txn_type: '4', amount: '349' }),
      ],
    },
    'transactions.txn_type: T1, T6',
  ),
];
