-- Instruments in force that a delegation or a running project of the period names by its code.
WITH living AS (
  SELECT a.lead_unit_id,
    EXISTS (FROM delegations AS d WHERE d.agreement_id = a.agreement_id AND d.start_on >= $from AND d.start_on <= $to)
    OR EXISTS (FROM projects AS p WHERE p.agreement_id = a.agreement_id AND p.start_actual <= $to AND (p.end_actual IS NULL OR p.end_actual >= $from)) AS used
  FROM in_force AS a
)
SELECT w.g, 100 * count(CASE WHEN l.used THEN 1 END) AS num, count(l.used) AS den, count(l.used) AS n, 0 AS miss
FROM place AS w LEFT JOIN living AS l ON l.lead_unit_id = w.unit_id
GROUP BY w.g
