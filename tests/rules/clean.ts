import { contract } from '../../src/domain/contract';
import type { Cell, Table } from '../../src/domain/table';

export type Row = Readonly<Record<string, Cell>>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** The day on which the rows below are without a fault. */
export const AS_OF = '2024-07-01';

const rate = (currency: string, rate_on: string): Row => ({ currency, rate_on, rate_type: 'binh_quan', vnd_per_unit: 25000, source: 'x' });
const txn = (txn_id: string, txn_type: string, on: string, amount: string): Row => ({
  txn_id,
  project_id: 'P1',
  txn_type,
  txn_on: on,
  value_on: on,
  amount,
  currency: 'USD',
  partner_id: 'A',
  fund: 'vien_tro',
});

/** A handful of rows in every table that the checks read; none of them is at fault. */
export const CLEAN: Rows = {
  units: [
    { unit_id: 'VP', name_vi: 'Văn phòng', kind: 'van_phong', valid_from: '2008-01-01', reports_htqt: true },
    { unit_id: 'OLD', name_vi: 'Vụ cũ', kind: 'vu', valid_from: '2008-01-01', valid_to: '2024-03-31', reports_htqt: true },
    { unit_id: 'NEW', name_vi: 'Vụ mới', kind: 'vu', valid_from: '2024-04-01', reports_htqt: true },
    { unit_id: 'LAW', name_vi: 'Vụ Pháp luật', kind: 'vu', valid_from: '2008-01-01', reports_htqt: true },
  ],
  unit_changes: [{ change_id: 'C', old_unit_id: 'OLD', new_unit_id: 'NEW', effective_on: '2024-04-01', kind: 'rename', share_pct: 100 }],
  partners: [
    { partner_id: 'A', name_vi: 'Cơ quan A', kind: 'igo', multilateral: true },
    { partner_id: 'B', name_vi: 'Cơ quan B', kind: 'nha_nuoc', multilateral: false },
  ],
  periods: [
    {
      period_id: '2024H1',
      calendar: 'lich',
      kind: 'sau_thang',
      start_on: '2024-01-01',
      end_on: '2024-06-30',
      prev_period_id: '2023H1',
      label_vi: 'x',
      locked: false,
    },
  ],
  exchange_rates: [rate('USD', '2024-01-01'), rate('USD', '2024-02-01'), rate('USD', '2024-03-01')],
  agreements: [
    {
      agreement_id: 'AG',
      title_vi: 'x',
      instrument: 'thoa_thuan',
      signatory_level: 'bo',
      scope: 'da_phuong',
      lead_unit_id: 'LAW',
      signed_on: '2023-01-01',
      effective_on: '2023-01-01',
      expires_on: '2027-01-01',
    },
  ],
  agreement_partners: [
    { agreement_id: 'AG', partner_id: 'A' },
    { agreement_id: 'AG', partner_id: 'B' },
  ],
  projects: [
    {
      project_id: 'P1',
      title_vi: 'x',
      kind: 'du_an',
      direction: 'in',
      status: 'thuc_hien',
      capital_source: 'oda_khl',
      sector_code: '15130',
      content_area: 'dao_tao',
      owner_unit_id: 'LAW',
      start_planned: '2024-01-01',
      end_planned: '2025-12-31',
      start_actual: '2024-01-01',
    },
  ],
  project_units: [
    { project_id: 'P1', unit_id: 'LAW', role: 'chu_du_an', share_pct: 33.4 },
    { project_id: 'P1', unit_id: 'VP', role: 'dong_thuc_hien', share_pct: 66.5 },
    { project_id: 'P1', unit_id: 'NEW', role: 'thu_huong', share_pct: null },
  ],
  transactions: [
    txn('T1', '11', '2024-01-10', '1000'),
    txn('T2', '3', '2024-02-10', '350'),
    txn('T3', '3', '2024-03-10', '350'),
    txn('T4', '3', '2024-03-20', '350'),
  ],
  delegations: [
    {
      delegation_id: 'D',
      direction: 'ra',
      level: 'vu',
      purpose: 'lam_viec',
      lead_unit_id: 'OLD',
      start_on: '2024-03-31',
      end_on: '2024-04-02',
      in_plan: true,
    },
  ],
  events: [
    {
      event_id: 'E',
      kind: 'hoi_thao',
      format: 'truc_tiep',
      title_vi: 'x',
      lead_unit_id: 'LAW',
      start_on: '2024-04-01',
      end_on: '2024-04-01',
      participants: 10,
      participants_female: 10,
      participants_foreign: 10,
      in_plan: true,
    },
  ],
  training_courses: [
    {
      course_id: 'K',
      title_vi: 'x',
      kind: 'ngan_han',
      abroad: false,
      lead_unit_id: 'LAW',
      start_on: '2024-05-06',
      end_on: '2024-05-07',
      hours: 16,
      eval_level: 1,
    },
  ],
  enrolments: [{ enrolment_id: 'N', course_id: 'K', person_key: 'p', unit_id: 'LAW', sex: 'nu', hours_attended: 16, completed: true }],
  assessments: [
    {
      assessment_id: 'S',
      enrolment_id: 'N',
      level: 1,
      moment: 'sau',
      measured_on: '2024-05-07',
      score: 5,
      score_max: 5,
      assessor: 'hoc_vien',
    },
  ],
  tasks: [
    {
      task_id: 'TK',
      title_vi: 'x',
      area: 'plqt',
      class: 'A',
      lead_unit_id: 'LAW',
      year: 2024,
      started_on: '2024-01-01',
      due_on: '2024-12-31',
      done_on: '2024-04-01',
      status: 'xong',
      reviewed_for_contribution: true,
    },
  ],
  contribution_claims: [
    {
      claim_id: 'CL',
      task_id: 'TK',
      source_kind: 'event',
      source_id: 'E',
      mechanism: 'gop_y',
      statement_vi: 'x',
      role: 1,
      counterfactual: 'chua_ro',
      share_low: 10,
      share_high: 20,
      evidence_declared: 1,
      rivals_considered: false,
      claimed_by: 'OLD',
      claimed_on: '2024-03-01',
      verified_by: 'LAW',
      verified_on: '2024-05-01',
      status: 'xac_nhan',
    },
    {
      claim_id: 'CX',
      task_id: 'TK',
      source_kind: 'expert',
      source_id: 'nobody',
      mechanism: 'gop_y',
      statement_vi: 'x',
      role: 1,
      counterfactual: 'chua_ro',
      evidence_declared: 1,
      rivals_considered: false,
      claimed_by: 'OLD',
      claimed_on: '2024-03-01',
      status: 'nhap',
    },
  ],
  commitments: [
    {
      commitment_id: 'M',
      source_kind: 'delegation',
      source_id: 'D',
      text_vi: 'x',
      owner_unit_id: 'LAW',
      made_on: '2024-04-02',
      due_on: '2024-07-01',
      status: 'dang',
    },
  ],
  report_status: [{ unit_id: 'LAW', period_id: '2024H1', due_on: '2024-07-01', submitted_on: null, nil_return: false }],
  code_lists: [{ list_id: 'sex', code: 'khac', label_vi: 'Khác', label_en: 'Other' }],
};

/** The rows as an engine table: columns of the contract, absent cells null, `_row` from 1 and `_line` under a header. */
export function tableOf(name: string, rows: readonly Row[]): Table {
  const fields = contract.find((t) => t.name === name)?.fields;
  if (!fields) throw new RangeError(name);
  for (const row of rows)
    for (const key of Object.keys(row)) if (!fields.some((f) => f.name === key)) throw new RangeError(`${name}.${key}`);
  return {
    columns: [
      ...fields.map((f) => ({ name: f.name, type: f.type, values: rows.map((row) => row[f.name] ?? null) })),
      { name: '_row', type: 'integer', values: rows.map((_, i) => i + 1) },
      { name: '_line', type: 'integer', values: rows.map((_, i) => i + 2) },
    ],
    rows: rows.length,
  };
}
