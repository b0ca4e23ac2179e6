-- Claims declared above the level their file supports, at the unit that made them.
SELECT w.g, 100 * count(CASE WHEN k.evidence_level < k.evidence_declared THEN 1 END) AS num, count(k.claim_id) AS den, count(k.claim_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN claim_level AS k ON k.claimed_by = w.unit_id AND k.claimed_on >= $from AND k.claimed_on <= $to
GROUP BY w.g
