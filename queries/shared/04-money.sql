-- materialise: v_money_unit
-- Transactions at the last rate on or before their value date; without a rate the sum is null, never zero.
CREATE OR REPLACE VIEW v_money AS
SELECT t.txn_id, t.project_id, t.txn_type, t.value_on, t.fund, t.partner_id, t.amount, t.currency,
       t.amount * x.vnd_per_unit AS vnd,
       t.amount * x.vnd_per_unit / u.vnd_per_unit AS usd,
       CASE WHEN x.rate_on IS NULL THEN 'thieu'
            WHEN t.currency <> 'VND' AND t.value_on - x.rate_on > 45 THEN 'cu'
            ELSE 'ok' END AS fx
FROM transactions t
ASOF LEFT JOIN v_rate x ON t.currency = x.currency AND t.value_on >= x.rate_on
ASOF LEFT JOIN (SELECT rate_on, vnd_per_unit FROM v_rate WHERE currency = 'USD') u ON t.value_on >= u.rate_on;

-- The same money split to units, so that unit totals add up to the ministry's total.
CREATE OR REPLACE VIEW v_money_unit AS
SELECT m.*, s.unit_id, s.share, m.vnd * s.share AS vnd_u, m.usd * s.share AS usd_u,
       p.direction, p.content_area, p.capital_source
FROM v_money m JOIN v_project_share s USING (project_id) JOIN projects p USING (project_id);
