-- Returns due in the period, and those filed by their due date.
WITH due AS (SELECT unit_id, CASE WHEN submitted_on <= due_on THEN 1 ELSE 0 END AS kept FROM report_status WHERE due_on >= $from AND due_on <= $to)
SELECT w.g, 100 * coalesce(sum(d.kept), 0) AS num, count(d.kept) AS den, count(d.kept) AS n, 0 AS miss
FROM place AS w LEFT JOIN due AS d ON d.unit_id = w.unit_id
GROUP BY w.g
