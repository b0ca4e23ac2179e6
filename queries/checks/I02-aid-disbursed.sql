-- Aid paid, refunds with their sign, each in dong of its value date times the group's stake in the project.
SELECT k.g, sum(f.vnd * k.stake) / 1e9 AS num, NULL::DOUBLE AS den, count(f.vnd) AS n, count(f.txn_id) - count(f.vnd) AS miss
FROM stake AS k LEFT JOIN aid_paid AS f ON f.project_id = k.project_id
GROUP BY k.g
