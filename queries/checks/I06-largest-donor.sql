-- The largest donor's part of what known donors paid, children under their parent; hidden below three donors with a positive sum.
WITH given AS (
  SELECT k.g, f.txn_id, f.vnd, f.vnd * k.stake AS vnd_g,
    (SELECT CASE WHEN d.parent_partner_id IS NULL THEN d.partner_id ELSE d.parent_partner_id END FROM partners AS d WHERE d.partner_id = f.partner_id) AS donor
  FROM stake AS k LEFT JOIN aid_paid AS f ON f.project_id = k.project_id
), ranked AS (
  SELECT g, donor, sum(vnd_g) AS vnd, row_number() OVER (PARTITION BY g ORDER BY sum(vnd_g) DESC NULLS LAST) AS place, (sum(vnd_g) > 0)::INT AS positive
  FROM given WHERE donor IS NOT NULL GROUP BY g, donor
), donors AS (
  SELECT g, any_value(CASE WHEN place = 1 THEN vnd END) AS top, sum(vnd) AS total, sum(positive) AS positive FROM ranked GROUP BY g
), counted AS (
  SELECT g, count(txn_id) AS all_rows, count(CASE WHEN donor IS NOT NULL AND vnd IS NOT NULL THEN txn_id END) AS usable FROM given GROUP BY g
)
SELECT c.g, CASE WHEN d.positive >= 3 AND d.total > 0 THEN 100 * d.top END AS num, CASE WHEN d.positive >= 3 AND d.total > 0 THEN d.total END AS den,
  c.usable AS n, c.all_rows - c.usable AS miss
FROM counted AS c LEFT JOIN donors AS d ON d.g IS NOT DISTINCT FROM c.g
