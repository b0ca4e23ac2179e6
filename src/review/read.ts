import type { Table } from '../domain/table';
import type { Engine } from '../engine/port';

/** Tables that people change in the review. */
export const EDITED = ['tasks', 'contribution_claims', 'evidence'] as const;

// Written from the contract's tables, not from the shared views: the page's levels are a second implementation of the rule.
const SOURCES = `
SELECT 'delegation' AS kind, d.delegation_id AS id, d.start_on AS on_date, NULL::VARCHAR AS title, p.name_vi AS partner
FROM delegations d LEFT JOIN partners p USING (partner_id)
UNION ALL SELECT 'event', event_id, start_on, title_vi, NULL FROM events
UNION ALL SELECT 'course', course_id, start_on, title_vi, NULL FROM training_courses
UNION ALL SELECT 'agreement', agreement_id, signed_on, title_vi, NULL FROM agreements
UNION ALL SELECT 'project', project_id, coalesce(start_actual, start_planned), title_vi, NULL FROM projects
UNION ALL SELECT 'inspection', inspection_id, inspected_on, NULL, NULL FROM inspections`;

const QUERIES: Readonly<Record<string, string>> = {
  tasks: 'SELECT * FROM tasks ORDER BY task_id',
  contribution_claims: 'SELECT * FROM contribution_claims ORDER BY claim_id',
  evidence: 'SELECT * FROM evidence ORDER BY evidence_id',
  sources: SOURCES,
  bodies: 'SELECT old_id, unit_id FROM v_same_unit ORDER BY old_id',
  levels: 'SELECT claim_id, e_level FROM v_claim ORDER BY claim_id',
};

/**
 * What the review works on: the three tables as they stand, `sources` (kind, id, on_date, title, partner), `bodies` (every unit with its
 * last name, renames only) and `levels` (the engine's own evidence levels, to be compared with). Rejects with `EngineError`.
 */
export async function reviewTables(engine: Engine): Promise<Readonly<Record<string, Table>>> {
  const found: Record<string, Table> = {};
  for (const [name, sql] of Object.entries(QUERIES)) found[name] = await engine.query(sql);
  return found;
}
