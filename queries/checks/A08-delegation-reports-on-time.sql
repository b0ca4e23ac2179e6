-- Reports of delegations filed by their due date, of those due in the period.
WITH due AS (
  SELECT lead_unit_id, true AS dated, report_on IS NOT NULL AND report_on <= report_due_on AS kept FROM delegations WHERE report_due_on BETWEEN $from AND $to
  UNION ALL
  SELECT lead_unit_id, false, false FROM delegations WHERE report_due_on IS NULL AND end_on BETWEEN $from AND $to
)
SELECT w.g, 100 * count(CASE WHEN d.kept THEN 1 END) AS num, count(CASE WHEN d.dated THEN 1 END) AS den, count(CASE WHEN d.dated THEN 1 END) AS n,
  count(CASE WHEN NOT d.dated THEN 1 END) AS miss
FROM place AS w LEFT JOIN due AS d ON d.lead_unit_id = w.unit_id
GROUP BY w.g
