-- Instruments by the day of signature.
SELECT w.g, count(x.agreement_id) AS num, NULL::DOUBLE AS den, count(x.agreement_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN agreements AS x
  ON x.lead_unit_id = w.unit_id AND x.signed_on >= $from AND x.signed_on <= $to
GROUP BY w.g
