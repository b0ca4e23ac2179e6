import { records } from '../domain/table';
import type { Question } from '../domain/question';
import type { Engine } from '../engine/port';
import { boundsOf } from '../indicators/bounds';
import { ruleOf } from '../indicators/rules-book';
import { countOrNull, text } from './cells';
import type { Fault, FaultCode } from '../domain/contribution';

const ORDER: readonly FaultCode[] = [
  'unit_cycle',
  'unit_changes_clash',
  'claim_without_task',
  'claim_without_source',
  'claim_unknown_unit',
  'verifier_not_in_being',
  'evidence_without_claim',
  'task_twice',
  'task_done_before_start',
  'task_undated',
  'task_without_unit',
];

/** The rows that a data check speaks of. */
const checked = (code: FaultCode, rule: string): string =>
  `SELECT '${code}' AS code, table_name, record, row, line FROM (${ruleOf(rule).sql}) AS checked`;

/** Rows of the whole pack where nothing says which period they belong to; tasks only where they were done within the days. */
const faultsSql = (from: string, to: string): string => `WITH done AS (
  SELECT * FROM tasks WHERE status = 'xong' AND coalesce(done_on, due_on) BETWEEN DATE '${from}' AND DATE '${to}'
), source AS (
  SELECT 'delegation' AS kind, delegation_id AS id FROM delegations UNION ALL SELECT 'event', event_id FROM events
  UNION ALL SELECT 'course', course_id FROM training_courses UNION ALL SELECT 'agreement', agreement_id FROM agreements
  UNION ALL SELECT 'project', project_id FROM projects UNION ALL SELECT 'inspection', inspection_id FROM inspections
)
${checked('unit_cycle', 'P01')}
UNION ALL ${checked('unit_changes_clash', 'P02')}
UNION ALL SELECT 'verifier_not_in_being', 'contribution_claims', claim_id, k._row, k._line FROM contribution_claims k
WHERE verified_on IS NOT NULL AND EXISTS (SELECT 1 FROM units u WHERE u.unit_id = k.verified_by)
  AND NOT EXISTS (SELECT 1 FROM units u WHERE u.unit_id = k.verified_by AND coalesce(k.verified_on >= u.valid_from, true) AND coalesce(k.verified_on <= u.valid_to, true))
UNION ALL SELECT 'claim_without_task', 'contribution_claims', claim_id, _row, _line FROM contribution_claims WHERE task_id IS NULL OR task_id NOT IN (SELECT task_id FROM tasks WHERE task_id IS NOT NULL)
UNION ALL SELECT 'claim_without_source', 'contribution_claims', claim_id, _row, _line FROM contribution_claims k WHERE source_kind <> 'expert' AND NOT EXISTS (SELECT 1 FROM source s WHERE s.kind = k.source_kind AND s.id = k.source_id)
UNION ALL SELECT 'claim_unknown_unit', 'contribution_claims', claim_id, _row, _line FROM contribution_claims k WHERE NOT EXISTS (SELECT 1 FROM units u WHERE u.unit_id = k.claimed_by) OR (verified_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM units u WHERE u.unit_id = k.verified_by))
UNION ALL SELECT 'evidence_without_claim', 'evidence', evidence_id, _row, _line FROM evidence WHERE claim_id IS NULL OR claim_id NOT IN (SELECT claim_id FROM contribution_claims WHERE claim_id IS NOT NULL)
UNION ALL SELECT 'task_twice', 'tasks', task_id, _row, _line FROM (SELECT *, count(*) OVER (PARTITION BY task_id) AS times FROM tasks) WHERE times > 1
UNION ALL SELECT 'task_done_before_start', 'tasks', task_id, _row, _line FROM done WHERE done_on < started_on
UNION ALL SELECT 'task_undated', 'tasks', task_id, _row, _line FROM done WHERE done_on IS NULL
UNION ALL SELECT 'task_without_unit', 'tasks', task_id, _row, _line FROM done WHERE lead_unit_id IS NULL OR lead_unit_id NOT IN (SELECT unit_id FROM units WHERE unit_id IS NOT NULL)
ORDER BY code, row`;

/** Every row that the contribution page cannot take at its word, by kind, the gravest first. Rejects with `EngineError`. */
export async function readFaults(engine: Engine, { period, asOf }: Pick<Question, 'period' | 'asOf'>): Promise<readonly Fault[]> {
  const { from, to } = boundsOf(period, asOf);
  const rows = records(await engine.query(faultsSql(from, to)));
  return ORDER.map((code) => ({
    code,
    rows: rows
      .filter((r) => r['code'] === code)
      .map((r) => ({ table: text(r, 'table_name'), record: text(r, 'record'), row: countOrNull(r, 'row'), line: countOrNull(r, 'line') })),
  })).filter((fault) => fault.rows.length > 0);
}
