-- What is left of every commitment of projects still open, in its own currency, at the rate of the last day.
WITH signed AS (
  SELECT t.project_id, t.currency, t.amount::DOUBLE * CASE WHEN t.txn_type IN ('2', '11') THEN 1 ELSE -1 END AS amount
  FROM transactions AS t JOIN projects AS p ON p.project_id = t.project_id
  WHERE t.txn_type IN ('2', '11', '3', '4', '7') AND t.fund = 'vien_tro' AND t.value_on <= $to
    AND p.direction = 'in' AND (p.end_actual IS NULL OR p.end_actual > $to)
), balance AS (
  SELECT s.project_id, sum(s.amount) * (SELECT vnd FROM rate_span AS r WHERE r.currency = s.currency AND $to BETWEEN r.from_on AND r.until_on) AS vnd
  FROM signed AS s GROUP BY s.project_id, s.currency
), project AS (
  SELECT project_id, sum(vnd) AS vnd, bool_or(vnd IS NOT NULL) AS converted, bool_or(vnd IS NULL) AS unconverted FROM balance GROUP BY project_id
)
SELECT k.g, sum(p.vnd * k.stake) / 1e9 AS num, NULL::DOUBLE AS den,
  coalesce(sum(p.converted::INT), 0) AS n, coalesce(sum(p.unconverted::INT), 0) AS miss
FROM stake AS k LEFT JOIN project AS p ON p.project_id = k.project_id
GROUP BY k.g
