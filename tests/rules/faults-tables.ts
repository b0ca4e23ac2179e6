import { CLEAN } from './clean';
import { base, fault, type Fault, like, txn } from './fault';

/** C01 to C13: keys, references, codes, days, money, agreements. */
export const firstFaults: readonly Fault[] = [
  fault(
    'C01',
    'the same row twice, a double key of two columns',
    {
      agreement_partners: [...CLEAN['agreement_partners']!, { agreement_id: 'AG', partner_id: 'B' }],
      inspections: [1, 2].map(() => ({ inspection_id: 'I', unit_id: 'VP', inspected_on: '2024-05-05', findings: 1, remedied: 1 })),
    },
    'agreement_partners.agreement_id, partner_id: AG / B, AG / B',
    'inspections.inspection_id: I, I',
  ),
  fault(
    'C02',
    'a unit, a source and a period that are not there',
    {
      events: [like('events', { lead_unit_id: 'GONE' })],
      commitments: [like('commitments', { source_id: 'GONE' })],
      periods: [
        base('periods'),
        like('periods', { period_id: '2025H1', start_on: '2025-01-01', end_on: '2025-06-30', prev_period_id: '2024H2' }),
      ],
    },
    'commitments.source_id: M',
    'events.lead_unit_id: E',
    'periods.prev_period_id: 2025H1',
  ),
  fault(
    'C03',
    'a code that no list knows',
    { enrolments: [like('enrolments', { sex: 'female' }), like('enrolments', { enrolment_id: 'N2', person_key: 'q', sex: 'khac' })] },
    'enrolments.sex: N',
  ),
  fault(
    'C04',
    'an end before its start',
    {
      units: [
        ...CLEAN['units']!,
        { unit_id: 'U', name_vi: 'U', kind: 'vu', valid_from: '2024-02-02', valid_to: '2024-02-01', reports_htqt: false },
      ],
      projects: [like('projects', { end_planned: '2023-12-31' })],
      tasks: [like('tasks', { started_on: '2024-04-02' })],
    },
    'projects.end_planned: P1',
    'tasks.done_on: TK',
    'units.valid_to: U',
  ),
  fault(
    'C05',
    'a transaction of tomorrow',
    {
      transactions: [
        ...CLEAN['transactions']!,
        txn({ txn_id: 'T5', txn_type: '12', value_on: '2024-03-20', txn_on: '2024-07-02', amount: '100' }),
      ],
    },
    'transactions.txn_on: T5',
  ),
  fault(
    'C06',
    'no rate on the day, no rate at all; the dong needs none',
    {
      transactions: [
        ...CLEAN['transactions']!,
        txn({ txn_id: 'T5', value_on: '2023-12-31', txn_type: '12', amount: '900' }),
        txn({ txn_id: 'T6', currency: 'XAF', txn_type: '12' }),
        txn({ txn_id: 'T7', currency: 'VND', txn_type: '12' }),
      ],
      exchange_rates: [
        ...CLEAN['exchange_rates']!,
        { currency: 'XAF', rate_on: '2024-01-01', rate_type: 'hach_toan', vnd_per_unit: 40, source: 'x' },
      ],
    },
    'transactions.currency: T5, T6',
  ),
  fault(
    'C07',
    'a rate 46 days old, not one of 45',
    {
      transactions: [
        ...CLEAN['transactions']!,
        txn({ txn_id: 'T5', value_on: '2024-04-16', txn_type: '12', amount: '900' }),
        txn({ txn_id: 'T6', value_on: '2024-04-15', txn_type: '12', amount: '900' }),
      ],
    },
    'transactions.value_on: T5',
  ),
  fault(
    'C08',
    'shares that make 90, and one that is lacking; all lacking is an equal split',
    {
      projects: [base('projects'), like('projects', { project_id: 'P2' }), like('projects', { project_id: 'P3' })],
      project_units: [
        { project_id: 'P1', unit_id: 'LAW', role: 'chu_du_an', share_pct: 90 },
        { project_id: 'P2', unit_id: 'LAW', role: 'chu_du_an', share_pct: 100 },
        { project_id: 'P2', unit_id: 'VP', role: 'dong_thuc_hien', share_pct: null },
        { project_id: 'P3', unit_id: 'LAW', role: 'chu_du_an', share_pct: null },
      ],
    },
    'project_units.share_pct: P1, P2',
  ),
  fault(
    'C09',
    '1,051 paid of 1,000',
    { transactions: [...CLEAN['transactions']!.slice(0, 3), txn({ txn_id: 'T4', amount: '351' })] },
    'projects.project_id: P1',
  ),
  fault(
    'C10',
    'paid, never committed; counterpart money does not speak',
    {
      transactions: [
        ...CLEAN['transactions']!,
        txn({ txn_id: 'T5', project_id: 'P2' }),
        txn({ txn_id: 'T6', project_id: 'P3', fund: 'doi_ung' }),
      ],
      projects: [base('projects'), like('projects', { project_id: 'P2' }), like('projects', { project_id: 'P3' })],
    },
    'projects.project_id: P2',
  ),
  fault(
    'C11',
    'expired yesterday; renewing, terminated and replaced ones are known',
    {
      agreements: [
        like('agreements', { expires_on: '2024-06-30' }),
        ...[
          { agreement_id: 'A2', auto_renew_months: 12 },
          { agreement_id: 'A3', terminated_on: '2024-06-30' },
          { agreement_id: 'A4', replaced_by: 'AG' },
          { agreement_id: 'A5', expires_on: '2024-07-01' },
        ].map((c) => like('agreements', { expires_on: '2024-06-30', scope: 'song_phuong', ...c })),
      ],
    },
    'agreements.expires_on: AG',
  ),
  fault('C12', 'in force the day before', { agreements: [like('agreements', { signed_on: '2023-01-02' })] }, 'agreements.effective_on: AG'),
  fault(
    'C13',
    'multilateral with one party, and with none',
    {
      agreements: [
        base('agreements'),
        like('agreements', { agreement_id: 'A2' }),
        like('agreements', { agreement_id: 'A3', scope: 'song_phuong' }),
      ],
      agreement_partners: CLEAN['agreement_partners']!.slice(1),
    },
    'agreements.scope: AG, A2',
  ),
];
