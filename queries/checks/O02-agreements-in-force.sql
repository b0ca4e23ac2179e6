-- Instruments in force on the last day.
SELECT w.g, count(x.agreement_id) AS num, NULL::DOUBLE AS den, count(x.agreement_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN in_force AS x
  ON x.lead_unit_id = w.unit_id
GROUP BY w.g
