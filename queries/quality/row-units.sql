-- The unit that each row of each table is the concern of: `table_name, row, unit_id`. A row that names none takes that of what it
-- belongs to; rows of tables that belong to everybody (partners, periods, rates, lists) have none.
SELECT 'units' AS table_name, _row AS row, unit_id FROM units
UNION ALL SELECT 'unit_changes', _row, new_unit_id FROM unit_changes
UNION ALL SELECT 'focal_points', _row, unit_id FROM focal_points
UNION ALL SELECT 'partners', _row, NULL FROM partners
UNION ALL SELECT 'periods', _row, NULL FROM periods
UNION ALL SELECT 'exchange_rates', _row, NULL FROM exchange_rates
UNION ALL SELECT 'deflators', _row, NULL FROM deflators
UNION ALL SELECT 'agreements', _row, lead_unit_id FROM agreements
UNION ALL SELECT 'agreement_partners', p._row, a.lead_unit_id
  FROM agreement_partners p LEFT JOIN (SELECT agreement_id, any_value(lead_unit_id) AS lead_unit_id FROM agreements GROUP BY 1) a USING (agreement_id)
UNION ALL SELECT 'projects', _row, owner_unit_id FROM projects
UNION ALL SELECT 'project_units', _row, unit_id FROM project_units
UNION ALL SELECT 'project_partners', x._row, p.unit_id
  FROM project_partners x LEFT JOIN (SELECT project_id, any_value(owner_unit_id) AS unit_id FROM projects GROUP BY 1) p USING (project_id)
UNION ALL SELECT 'transactions', x._row, p.unit_id
  FROM transactions x LEFT JOIN (SELECT project_id, any_value(owner_unit_id) AS unit_id FROM projects GROUP BY 1) p USING (project_id)
UNION ALL SELECT 'budgets', x._row, p.unit_id
  FROM budgets x LEFT JOIN (SELECT project_id, any_value(owner_unit_id) AS unit_id FROM projects GROUP BY 1) p USING (project_id)
UNION ALL SELECT 'plan_items', _row, lead_unit_id FROM plan_items
UNION ALL SELECT 'delegations', _row, lead_unit_id FROM delegations
UNION ALL SELECT 'events', _row, lead_unit_id FROM events
UNION ALL SELECT 'training_courses', _row, lead_unit_id FROM training_courses
UNION ALL SELECT 'enrolments', _row, unit_id FROM enrolments
UNION ALL SELECT 'assessments', x._row, e.unit_id
  FROM assessments x LEFT JOIN (SELECT enrolment_id, any_value(unit_id) AS unit_id FROM enrolments GROUP BY 1) e USING (enrolment_id)
UNION ALL SELECT 'tasks', _row, lead_unit_id FROM tasks
UNION ALL SELECT 'legal_documents', _row, lead_unit_id FROM legal_documents
UNION ALL SELECT 'contribution_claims', _row, claimed_by FROM contribution_claims
UNION ALL SELECT 'evidence', x._row, c.unit_id
  FROM evidence x LEFT JOIN (SELECT claim_id, any_value(claimed_by) AS unit_id FROM contribution_claims GROUP BY 1) c USING (claim_id)
UNION ALL SELECT 'commitments', _row, owner_unit_id FROM commitments
UNION ALL SELECT 'inspections', x._row, coalesce(x.unit_id, p.unit_id)
  FROM inspections x LEFT JOIN (SELECT project_id, any_value(owner_unit_id) AS unit_id FROM projects GROUP BY 1) p USING (project_id)
UNION ALL SELECT 'targets', _row, unit_id FROM targets
UNION ALL SELECT 'report_status', _row, unit_id FROM report_status
UNION ALL SELECT 'context_series', _row, NULL FROM context_series
UNION ALL SELECT 'code_lists', _row, NULL FROM code_lists
