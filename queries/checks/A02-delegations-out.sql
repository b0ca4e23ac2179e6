-- Outgoing delegations by the day they left, once, at the lead unit.
SELECT w.g, count(x.delegation_id) AS num, NULL::DOUBLE AS den, count(x.delegation_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN delegations AS x
  ON x.lead_unit_id = w.unit_id AND x.direction = 'ra' AND x.start_on >= $from AND x.start_on <= $to
GROUP BY w.g
