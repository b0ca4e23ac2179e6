-- Returns by unit and period, as things stood on the data date $as_of, with the unit's rows that fall into the period.
-- One row for every return that a unit owes; and for every unit that owes returns and was in being, in a period for which
-- others owe one and for whose kind (year, half year, quarter) it files itself, or that never filed anything, but that has no row
-- itself (`listed` false).
WITH dated AS (
  SELECT 'delegations' AS table_name, lead_unit_id AS unit_id, start_on AS day FROM delegations
  UNION ALL SELECT 'events', lead_unit_id, start_on FROM events
  UNION ALL SELECT 'training_courses', lead_unit_id, end_on FROM training_courses
  UNION ALL SELECT 'enrolments', unit_id, end_on FROM v_training
  UNION ALL SELECT 'agreements', lead_unit_id, signed_on FROM agreements
  UNION ALL SELECT 'projects', owner_unit_id, approved_on FROM projects
  UNION ALL SELECT 'transactions', owner_unit_id, value_on FROM transactions JOIN projects USING (project_id)
  UNION ALL SELECT 'tasks', lead_unit_id, done_on FROM tasks
  UNION ALL SELECT 'contribution_claims', claimed_by, claimed_on FROM contribution_claims
  UNION ALL SELECT 'commitments', owner_unit_id, made_on FROM commitments
), days AS (
  SELECT unit_id, day, count(*) AS n FROM dated WHERE day <= $as_of GROUP BY 1, 2
), owed AS (
  SELECT r.unit_id, r.period_id, true AS listed, r.due_on, CASE WHEN r.submitted_on <= $as_of THEN r.submitted_on END AS submitted_on, r.nil_return
  FROM report_status r
  UNION ALL
  SELECT u.unit_id, p.period_id, false, NULL, NULL, false
  FROM (SELECT DISTINCT unit_id, valid_from, valid_to FROM units WHERE reports_htqt) u
  JOIN periods p ON u.valid_from <= p.end_on AND coalesce(u.valid_to, DATE '9999-12-31') >= p.start_on
  WHERE p.period_id IN (SELECT period_id FROM report_status)
    AND (NOT EXISTS (SELECT 1 FROM report_status r WHERE r.unit_id = u.unit_id)
      OR EXISTS (SELECT 1 FROM report_status r JOIN periods k USING (period_id)
                 WHERE r.unit_id = u.unit_id AND k.calendar = p.calendar AND k.kind = p.kind))
    AND NOT EXISTS (SELECT 1 FROM report_status r WHERE r.unit_id = u.unit_id AND r.period_id = p.period_id)
)
SELECT o.unit_id, o.period_id, o.listed, o.due_on, o.submitted_on, o.nil_return,
       coalesce(sum(d.n), 0)::BIGINT AS rows,
       o.due_on < $as_of AS overdue
FROM owed o
LEFT JOIN periods p USING (period_id)
LEFT JOIN days d ON d.unit_id = o.unit_id AND d.day BETWEEN p.start_on AND p.end_on
GROUP BY ALL
ORDER BY o.unit_id, o.period_id
