-- Activities of the period that some claim names which was not rejected.
WITH named AS (SELECT DISTINCT source_kind, source_id FROM contribution_claims WHERE status <> 'bac')
SELECT w.g, 100 * count(n.source_id) AS num, count(a.id) AS den, count(a.id) AS n, 0 AS miss
FROM place AS w
LEFT JOIN activity AS a ON a.unit_id = w.unit_id AND a.on_date >= $from AND a.on_date <= $to
LEFT JOIN named AS n ON n.source_kind = a.kind AND n.source_id = a.id
GROUP BY w.g
