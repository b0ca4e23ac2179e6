-- Of delegations home for at least 30 days: those that negotiated, worked or studied and filed a report.
WITH home AS (
  SELECT * FROM delegations WHERE end_on >= $from AND end_on <= $to AND date_diff('day', end_on, $as_of) >= 30
), substantive AS (
  SELECT delegation_id FROM home WHERE purpose NOT IN ('hoi_nghi', 'le_tan') AND report_on <= $as_of
)
SELECT w.g, 100 * count(b.delegation_id) AS num, count(h.delegation_id) AS den, count(h.delegation_id) AS n, 0 AS miss
FROM place AS w
LEFT JOIN home AS h ON h.lead_unit_id = w.unit_id
LEFT JOIN substantive AS b ON b.delegation_id = h.delegation_id
GROUP BY w.g
