-- The middle of the waits from signature to entry into force: the mean of the one or two middle rows.
WITH waited AS (
  SELECT lead_unit_id, date_diff('day', signed_on, effective_on) AS days FROM agreements WHERE effective_on BETWEEN $from AND $to
  UNION ALL
  SELECT lead_unit_id, NULL FROM agreements
  WHERE signed_on <= $to AND (effective_on IS NULL OR effective_on > $to) AND (terminated_on IS NULL OR terminated_on > $to)
), placed AS (
  SELECT w.g, x.days, x.lead_unit_id, row_number() OVER (PARTITION BY w.g ORDER BY x.days NULLS LAST) AS place, count(x.days) OVER (PARTITION BY w.g) AS known
  FROM place AS w LEFT JOIN waited AS x ON x.lead_unit_id = w.unit_id
)
SELECT g, avg(CASE WHEN place IN ((known + 1) // 2, (known + 2) // 2) THEN days END) AS num, NULL::DOUBLE AS den,
  count(days) AS n, count(lead_unit_id) - count(days) AS miss
FROM placed GROUP BY g
