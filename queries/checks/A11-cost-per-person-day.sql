-- Million dong a person-day of outgoing delegations paid wholly by the State budget.
WITH gone AS (
  SELECT lead_unit_id, fund_source, cost_vnd::DOUBLE AS cost, CASE WHEN size > 0 THEN size * (date_diff('day', start_on, end_on) + 1) END AS days
  FROM delegations WHERE direction = 'ra' AND start_on BETWEEN $from AND $to
), known AS (
  SELECT * FROM gone WHERE fund_source = 'nsnn' AND cost IS NOT NULL AND days IS NOT NULL
), unknown AS (
  SELECT * FROM gone WHERE fund_source IS NULL OR fund_source = 'hon_hop' OR fund_source = 'nsnn' AND (cost IS NULL OR days IS NULL)
), either AS (
  SELECT lead_unit_id, cost, days FROM known UNION ALL SELECT lead_unit_id, NULL, NULL FROM unknown
)
SELECT w.g, sum(e.cost) / 1e6 AS num, sum(e.days)::DOUBLE AS den, count(e.days) AS n, count(e.lead_unit_id) - count(e.days) AS miss
FROM place AS w LEFT JOIN either AS e ON e.lead_unit_id = w.unit_id
GROUP BY w.g
