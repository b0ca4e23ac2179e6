-- Paid by multilateral donors against paid by all known donors; the donor is the partner of the transaction.
SELECT k.g, coalesce(sum(CASE WHEN d.multilateral THEN 100 * f.vnd * k.stake END), 0) AS num,
  sum(CASE WHEN d.partner_id IS NOT NULL THEN f.vnd * k.stake END) AS den,
  count(CASE WHEN d.partner_id IS NOT NULL THEN f.vnd END) AS n,
  count(f.txn_id) - count(CASE WHEN d.partner_id IS NOT NULL THEN f.vnd END) AS miss
FROM stake AS k
LEFT JOIN aid_paid AS f ON f.project_id = k.project_id
LEFT JOIN partners AS d ON d.partner_id = f.partner_id
GROUP BY k.g
