/* indicator
id: I07
title.vi: Tỷ trọng vốn từ đối tác đa phương
title.en: Multilateral share of disbursement
short.vi: Tỷ trọng đa phương
short.en: Multilateral share
level: input
unit.vi: %
unit.en: %
direction: none
time: ratio
units: ratio
decimals: 1
numerator: 100 * coalesce(sum(vnd_u) FILTER (multilateral), 0)
denominator: sum(vnd_u) FILTER (known)
n: count(DISTINCT record) FILTER (known AND vnd_u IS NOT NULL)
missing: count(DISTINCT record) FILTER (NOT known OR vnd_u IS NULL)
n.vi: giao dịch biết nhà tài trợ và có tỷ giá
n.en: transactions with a known donor and a rate
missing.vi: giao dịch không rõ nhà tài trợ hoặc thiếu tỷ giá
missing.en: transactions without a known donor or without a rate
dimensions: projects.content_area, partners.partner_id
concept.vi: 100 × giải ngân do đối tác đa phương cấp vốn ÷ giải ngân biết rõ nhà tài trợ. Nhà tài trợ là đối tác ghi ở giao dịch; không có nhà tài trợ đa phương thì là 0%, không để trống.
concept.en: 100 × disbursement whose funding partner is multilateral ÷ disbursement with a known donor. The donor is the partner of the transaction; no multilateral donor gives 0 %, not an empty cell.
breakdown.vi: Nội dung hợp tác; đối tác
breakdown.en: Content area; partner
period.vi: Quý; 6 tháng; năm
period.en: Quarter; half year; year
source.vi: Bảng: exchange_rates, partners, project_units, projects, transactions
source.en: Tables: exchange_rates, partners, project_units, projects, transactions
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Cục Kế hoạch - Tài chính
owner.en: Lead: Department of International Cooperation; with: Department of Planning and Finance
pitfalls.vi: Vốn song phương ủy thác qua tổ chức quốc tế (multi-bi) vẫn là song phương; xét nhà tài trợ ghi ở giao dịch, không xét bên thực hiện: giao dịch phải ghi bên cấp vốn (vai trò 1 trong project_partners); không có nhà tài trợ đa phương là 0%, không phải trống.
pitfalls.en: Bilateral money entrusted to an international organisation (multi-bi) stays bilateral. It is the donor recorded on the transaction that counts, not the implementer: a transaction must name the party that funds it (role 1 in project_partners). No multilateral donor is 0%, not an empty cell.
target.vi: Theo định hướng năm (2016: đẩy mạnh đa phương)
target.en: By the year's orientation (2016: more multilateral)
*/
SELECT txn_id AS record, 'transactions' AS source, unit_id, value_on AS on_date,
       content_area, m.partner_id, amount, m.currency, share, vnd_u,
       p.partner_id IS NOT NULL AS known, p.multilateral
FROM v_money_unit m
LEFT JOIN partners p ON p.partner_id = m.partner_id
WHERE txn_type IN ('3', '4', '7') AND direction = 'in' AND fund = 'vien_tro'
  AND value_on BETWEEN $from AND $to
