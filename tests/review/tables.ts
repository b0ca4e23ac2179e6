import type { Edit, Step } from '../../src/domain/change';
import { tableContract } from '../../src/domain/contract';
import type { Cell, Table } from '../../src/domain/table';

type Row = Readonly<Record<string, Cell>>;

/** A table of the contract from partial rows; `_row` counts from 1. */
export function tableOf(name: string, rows: readonly Row[]): Table {
  const fields = tableContract(name)?.fields ?? [];
  const columns = fields.map((f) => ({ name: f.name, type: f.type, values: rows.map((r) => r[f.name] ?? null) }));
  const of = (column: string, add: number) => ({ name: column, type: 'integer' as const, values: rows.map((_, i) => i + add) });
  return { rows: rows.length, columns: [...columns, of('_row', 1), of('_line', 2)] };
}

let count = 0;
export function step(edits: readonly Edit[], more: Partial<Step> = {}): Step {
  count += 1;
  return {
    id: `s${count}`,
    by: 'Lan',
    at: `2026-11-22T08:00:${String(count % 60).padStart(2, '0')}Z`,
    reason: 'Đã đối chiếu hồ sơ',
    edits,
    ...more,
  };
}

export const set = (table: string, key: string, column: string, from: Cell, to: Cell): Edit => ({
  kind: 'set',
  table,
  key,
  column,
  from,
  to,
});

export const add = (table: string, key: string, row: Row): Edit => ({ kind: 'add', table, key, row });

export const claimRow = (id: string, more: Row = {}): Row => ({
  claim_id: id,
  task_id: 'T1',
  source_kind: 'event',
  source_id: 'E1',
  mechanism: 'gop_y',
  statement_vi: 'Góp ý, "được tiếp thu"',
  role: 2,
  counterfactual: 'chua_ro',
  evidence_declared: 3,
  rivals_considered: false,
  claimed_by: 'VHTQT',
  claimed_on: '2026-01-02',
  status: 'cho_xac_nhan',
  ...more,
});

export const evidenceRow = (id: string, claim: string, more: Row = {}): Row => ({
  evidence_id: id,
  claim_id: claim,
  kind: 'ho_so',
  test: 'dau_vet',
  supports: true,
  independent: false,
  dated_on: '2026-01-03',
  ref: 'Hồ sơ lưu',
  ...more,
});
