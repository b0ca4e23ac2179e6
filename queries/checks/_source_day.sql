-- The day of the thing a claim rests on. Experts have no table, so no day.
SELECT kind, id, on_date AS day FROM activity
UNION ALL
SELECT 'project', project_id, CASE WHEN start_actual IS NULL THEN start_planned ELSE start_actual END FROM projects
UNION ALL
SELECT 'inspection', inspection_id, inspected_on FROM inspections
