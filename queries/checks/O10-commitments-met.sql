-- Commitments due in the period, dropped ones too, and those finished in time.
WITH due AS (SELECT commitment_id, owner_unit_id, coalesce(done_on <= due_on, false) AS met FROM commitments WHERE due_on >= $from AND due_on <= $to)
SELECT w.g, 100 * coalesce(sum(d.met::INT), 0) AS num, count(d.met) AS den, count(d.met) AS n, 0 AS miss
FROM place AS w LEFT JOIN due AS d ON d.owner_unit_id = w.unit_id
GROUP BY w.g
