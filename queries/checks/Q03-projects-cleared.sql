-- Received projects approved in the period, and those that both ministries had answered by then.
WITH approved AS (
  SELECT owner_unit_id, coalesce(greatest(moj_opinion_on, mps_opinion_on) <= approved_on AND moj_opinion_on IS NOT NULL AND mps_opinion_on IS NOT NULL, false) AS cleared
  FROM projects WHERE direction <> 'out' AND approved_on >= $from AND approved_on <= $to
)
SELECT w.g, 100 * coalesce(sum(a.cleared::INT), 0) AS num, count(a.cleared) AS den, count(a.cleared) AS n, 0 AS miss
FROM place AS w LEFT JOIN approved AS a ON a.owner_unit_id = w.unit_id
GROUP BY w.g
