-- The rows that a return is held against: those of one unit with a day in one period, up to the data date $as_of.
-- The same tables and days as in returns.sql. `unit_id, day, table_name, record, row, line`.
SELECT 'delegations' AS table_name, delegation_id AS record, lead_unit_id AS unit_id, start_on AS day, _row AS row, _line AS line FROM delegations
UNION ALL SELECT 'events', event_id, lead_unit_id, start_on, _row, _line FROM events
UNION ALL SELECT 'training_courses', course_id, lead_unit_id, end_on, _row, _line FROM training_courses
UNION ALL SELECT 'enrolments', e.enrolment_id, e.unit_id, c.end_on, e._row, e._line FROM enrolments e JOIN training_courses c USING (course_id)
UNION ALL SELECT 'agreements', agreement_id, lead_unit_id, signed_on, _row, _line FROM agreements
UNION ALL SELECT 'projects', project_id, owner_unit_id, approved_on, _row, _line FROM projects
UNION ALL SELECT 'transactions', txn_id, p.owner_unit_id, value_on, t._row, t._line FROM transactions t JOIN projects p USING (project_id)
UNION ALL SELECT 'tasks', task_id, lead_unit_id, done_on, _row, _line FROM tasks
UNION ALL SELECT 'contribution_claims', claim_id, claimed_by, claimed_on, _row, _line FROM contribution_claims
UNION ALL SELECT 'commitments', commitment_id, owner_unit_id, made_on, _row, _line FROM commitments
