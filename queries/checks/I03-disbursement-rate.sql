-- Paid in the plan year up to the last day against the plan of the whole year, both at the mean rate of the year.
WITH mean_rate AS (
  SELECT currency, avg(vnd_per_unit::DOUBLE) AS vnd FROM exchange_rates
  WHERE rate_type = 'binh_quan' AND currency <> 'VND' AND rate_on BETWEEN make_date(year($to), 1, 1) AND make_date(year($to), 12, 31)
  GROUP BY currency
  UNION ALL SELECT 'VND', 1::DOUBLE
), ranked AS (
  SELECT *, CASE version WHEN 'goc' THEN 1 WHEN 'dieu_chinh' THEN 2 WHEN 'bo_sung' THEN 3 END AS edition FROM budgets
  WHERE fund = 'vien_tro' AND year = year($to) AND project_id IN (SELECT project_id FROM projects WHERE direction = 'in')
), plan AS (
  SELECT b.project_id, b.amount::DOUBLE * (SELECT vnd FROM mean_rate WHERE currency = b.currency) AS vnd FROM ranked AS b
  WHERE NOT EXISTS (FROM ranked AS later WHERE later.project_id = b.project_id AND later.edition > b.edition)
), paid AS (
  SELECT t.project_id, t.amount::DOUBLE * m.vnd AS vnd
  FROM transactions AS t LEFT JOIN mean_rate AS m ON m.currency = t.currency
  WHERE t.txn_type IN ('3', '4', '7') AND t.fund = 'vien_tro' AND t.value_on BETWEEN $from AND $to AND year(t.value_on) = year($to)
), compared AS (
  SELECT p.project_id, p.vnd AS plan, (SELECT coalesce(sum(vnd), 0) FROM paid WHERE project_id = p.project_id) AS paid,
    p.vnd IS NOT NULL AND NOT EXISTS (FROM paid WHERE paid.project_id = p.project_id AND paid.vnd IS NULL) AS usable
  FROM plan AS p
)
SELECT k.g,
  sum(CASE WHEN c.usable THEN 100 * c.paid * k.stake END) AS num,
  sum(CASE WHEN c.usable THEN c.plan * k.stake END) AS den,
  coalesce(sum(c.usable::INT), 0) AS n,
  coalesce(sum((NOT c.usable)::INT), 0) AS miss
FROM stake AS k LEFT JOIN compared AS c ON c.project_id = k.project_id
GROUP BY k.g
