-- Paid share of the commitment less elapsed share of the planned time, for projects in being on the last day.
WITH money AS (
  SELECT project_id, currency,
    sum(CASE WHEN txn_type IN ('2', '11') THEN amount::DOUBLE END) AS committed,
    sum(CASE WHEN txn_type IN ('2', '11') THEN 0 ELSE amount::DOUBLE END) AS paid
  FROM transactions
  WHERE fund = 'vien_tro' AND txn_type <> '12' AND value_on <= $to
  GROUP BY project_id, currency
), lone AS (
  SELECT * FROM money AS m WHERE NOT EXISTS (FROM money AS other WHERE other.project_id = m.project_id AND other.currency <> m.currency)
), running AS (
  SELECT project_id, start_planned, end_planned FROM projects
  WHERE direction = 'in' AND start_actual <= $to AND (end_actual IS NULL OR end_actual > $to)
), gap AS (
  SELECT r.project_id, 100 * (l.paid / l.committed
    - CASE WHEN $to <= r.start_planned THEN 0 WHEN $to >= r.end_planned THEN 1
        ELSE date_diff('day', r.start_planned, $to) / date_diff('day', r.start_planned, r.end_planned)::DOUBLE END) AS points
  FROM running AS r LEFT JOIN lone AS l ON l.project_id = r.project_id AND l.committed > 0 AND r.end_planned > r.start_planned
)
SELECT k.g, sum(x.points * k.stake) AS num, sum(CASE WHEN x.points IS NOT NULL THEN k.stake END) AS den,
  count(x.points) AS n, count(x.project_id) - count(x.points) AS miss
FROM stake AS k LEFT JOIN gap AS x ON x.project_id = k.project_id
GROUP BY k.g
