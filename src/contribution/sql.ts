import type { Question } from '../domain/question';
import { boundsOf } from '../indicators/bounds';
import { indicator } from '../indicators/catalogue';
import { sqlText } from '../indicators/literal';
import { factsSql } from '../indicators/statement';

/** The tasks that D02 counts, as its own facts: what the page draws is what the indicator answers. */
export function countedSql(question: Question): string {
  return factsSql(indicator('D02'), question, boundsOf(question.period, question.asOf));
}

/** One row a fact of D02. Words come from the first row of that id, so a key used twice cannot multiply tasks. */
export function tasksSql(question: Question): string {
  return `WITH facts AS (
${countedSql(question)}
), words AS (
  SELECT task_id, min(_row) AS row, arg_min(_line, _row) AS line, arg_min(title_vi, _row) AS title, arg_min(started_on, _row) AS started_on
  FROM tasks GROUP BY 1
)
SELECT f.record AS id, w.title, f.area, f.class, f.unit_id AS unit, w.started_on, f.done_on, f.grade, f.n_open, f.reviewed_for_contribution AS reviewed, w.row, w.line
FROM facts f LEFT JOIN words w ON w.task_id = f.record
ORDER BY f.record, f.done_on`;
}

/** Every claim of these tasks, each row of the file once. */
export function claimsSql(question: Question): string {
  return `WITH facts AS (
${countedSql(question)}
), ok AS (
  SELECT _row, max(role_ok) AS role FROM v_claim_ok GROUP BY 1
)
SELECT k.claim_id AS id, k.task_id AS task, k.source_kind AS kind, k.source_id AS source, k.status, ok._row IS NOT NULL AS effective,
       coalesce(ok.role, 0) AS role, k.e_level AS level, k.evidence_declared AS declared, k.claimed_on, k._row AS row, k._line AS line
FROM v_claim k LEFT JOIN ok ON ok._row = k._row
WHERE k.task_id IN (SELECT record FROM facts)
QUALIFY row_number() OVER (PARTITION BY k._row ORDER BY k.e_level DESC) = 1
ORDER BY k.task_id, k.claim_id, k._row`;
}

const from = (kind: string, table: string, id: string, columns: string, joined = ''): string =>
  `SELECT ${sqlText(kind)} AS kind, ${id} AS id, ${sqlText(table)} AS table_name, _row, _line, ${columns} FROM ${table}${joined}`;

/** Every activity a claim could name. Columns: title, title_en, direction, purpose, project_id, partners. */
const ACTIVITIES = [
  from(
    'delegation',
    'delegations',
    'delegation_id',
    'NULL AS title, NULL AS title_en, direction, purpose, project_id, [partner_id] AS partners',
  ),
  from('event', 'events', 'event_id', 'title_vi, NULL, NULL, kind, project_id, []::VARCHAR[]'),
  from('course', 'training_courses', 'course_id', 'title_vi, NULL, NULL, NULL, project_id, [partner_id]'),
  from(
    'agreement',
    'agreements',
    'agreement_id',
    'title_vi, title_en, NULL, NULL, NULL, partner_id',
    ' LEFT JOIN dim_agreement USING (agreement_id)',
  ),
  from('project', 'projects', 'project_id', 'title_vi, title_en, NULL, NULL, project_id, []::VARCHAR[]'),
  from('inspection', 'inspections', 'inspection_id', 'NULL, NULL, NULL, NULL, project_id, []::VARCHAR[]'),
].join('\nUNION ALL ');

/** What these claims name as their sources, each once, known or not. */
export function activitiesSql(question: Question): string {
  return `WITH facts AS (
${countedSql(question)}
), named AS (
  SELECT DISTINCT source_kind AS kind, source_id AS id FROM v_claim WHERE task_id IN (SELECT record FROM facts)
), rows AS (
${ACTIVITIES}
), found AS (
  SELECT kind, id, arg_min(r, r._row) AS r FROM (SELECT kind, id, rows AS r FROM rows SEMI JOIN named USING (kind, id)) GROUP BY 1, 2
), day AS (
  SELECT kind, id, min(on_date) AS on_date FROM v_source_time SEMI JOIN named USING (kind, id) GROUP BY 1, 2
), words AS (
  SELECT project_id, arg_min(title_vi, _row) AS title, arg_min(title_en, _row) AS title_en FROM projects GROUP BY 1
)
SELECT n.kind, n.id, f.r.table_name AS table_name, f.r._row AS row, f.r._line AS line, f.r.title AS title, f.r.title_en AS title_en, d.on_date,
       f.r.direction AS direction, f.r.purpose AS purpose, f.r.project_id AS project, w.title AS project_title, w.title_en AS project_title_en, p.partner_id AS project_partners,
       list_filter(list_concat(coalesce(f.r.partners, []), coalesce(p.partner_id, [])), lambda x: x IS NOT NULL) AS partners
FROM named n
LEFT JOIN found f USING (kind, id)
LEFT JOIN day d USING (kind, id)
LEFT JOIN words w ON w.project_id = f.r.project_id
LEFT JOIN dim_project p ON p.project_id = f.r.project_id
ORDER BY n.kind, n.id`;
}
