-- materialise: v_activity
-- Every countable cooperation activity, once. `source` is the table it comes from.
CREATE OR REPLACE VIEW v_activity AS
SELECT 'delegation' AS kind, 'delegations' AS source, delegation_id AS id, lead_unit_id AS unit_id,
       start_on AS on_date, NULL AS content_area, in_plan, project_id
FROM delegations
UNION ALL
SELECT 'event', 'events', event_id, lead_unit_id, start_on, content_area, in_plan, project_id FROM events
UNION ALL
SELECT 'course', 'training_courses', course_id, lead_unit_id, start_on, content_area, NULL, project_id FROM training_courses
UNION ALL
SELECT 'agreement', 'agreements', agreement_id, lead_unit_id, signed_on, content_area, NULL, NULL
FROM agreements WHERE signed_on IS NOT NULL;
