-- Returns that serve a reporting period inside this one and were due by the data date, and those filed by then.
WITH inside AS (SELECT period_id FROM periods WHERE start_on >= $from AND end_on <= $end),
due AS (
  SELECT unit_id, submitted_on IS NOT NULL AND submitted_on <= $as_of AS filed FROM report_status
  WHERE due_on <= $as_of AND period_id IN (SELECT period_id FROM inside)
)
SELECT w.g, 100 * count(CASE WHEN d.filed THEN 1 END) AS num, count(d.filed) AS den, count(d.filed) AS n, 0 AS miss
FROM place AS w LEFT JOIN due AS d ON d.unit_id = w.unit_id
GROUP BY w.g
