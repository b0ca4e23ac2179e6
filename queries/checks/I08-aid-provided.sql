-- What Viet Nam paid for projects abroad, all funds.
SELECT k.g, sum(f.vnd * k.stake) / 1e9 AS num, NULL::DOUBLE AS den, count(f.vnd) AS n, count(f.txn_id) - count(f.vnd) AS miss
FROM stake AS k LEFT JOIN flow AS f
  ON f.project_id = k.project_id AND f.txn_type IN ('3', '4', '7') AND f.direction = 'out' AND f.value_on >= $from AND f.value_on <= $to
GROUP BY k.g
