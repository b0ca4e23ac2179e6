-- Delegations and events outside the plan against those whose plan status is known.
WITH begun AS (
  SELECT lead_unit_id, in_plan FROM delegations WHERE start_on >= $from AND start_on <= $to
  UNION ALL
  SELECT lead_unit_id, in_plan FROM events WHERE start_on >= $from AND start_on <= $to
)
SELECT w.g, 100 * coalesce(sum(CASE WHEN NOT b.in_plan THEN 1 END), 0) AS num, count(b.in_plan) AS den, count(b.in_plan) AS n,
  count(b.lead_unit_id) - count(b.in_plan) AS miss
FROM place AS w LEFT JOIN begun AS b ON b.lead_unit_id = w.unit_id
GROUP BY w.g
