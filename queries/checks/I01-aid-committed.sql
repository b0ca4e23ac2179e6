-- Commitments of received aid, each in dong of its value date times the group's stake in the project.
SELECT k.g, sum(f.vnd * k.stake) / 1e9 AS num, NULL::DOUBLE AS den, count(f.vnd) AS n, count(f.txn_id) - count(f.vnd) AS miss
FROM stake AS k LEFT JOIN flow AS f
  ON f.project_id = k.project_id AND f.txn_type IN ('2', '11') AND f.direction = 'in' AND f.fund = 'vien_tro' AND f.value_on >= $from AND f.value_on <= $to
GROUP BY k.g
