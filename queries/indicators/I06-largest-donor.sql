/* indicator
id: I06
title.vi: Tỷ trọng nhà tài trợ lớn nhất
title.en: Share of the largest donor
short.vi: Nhà tài trợ lớn nhất
short.en: Largest donor
level: input
unit.vi: %
unit.en: %
direction: down
time: recompute
units: recompute
decimals: 1
numerator: CASE WHEN three_or_more(sums_by(list(donor), list(vnd_u))) THEN 100 * list_max(sums_by(list(donor), list(vnd_u))) END
denominator: CASE WHEN three_or_more(sums_by(list(donor), list(vnd_u))) THEN sum(vnd_u) FILTER (donor IS NOT NULL) END
n: count(DISTINCT record) FILTER (donor IS NOT NULL AND vnd_u IS NOT NULL)
missing: count(DISTINCT record) FILTER (donor IS NULL OR vnd_u IS NULL)
n.vi: giao dịch biết nhà tài trợ và có tỷ giá
n.en: transactions with a known donor and a rate
missing.vi: giao dịch không rõ nhà tài trợ hoặc thiếu tỷ giá
missing.en: transactions without a known donor or without a rate
dimensions: projects.content_area
concept.vi: 100 × giải ngân của nhà tài trợ lớn nhất (đối tác trực thuộc gộp vào đối tác cấp trên) ÷ tổng giải ngân biết rõ nhà tài trợ. Không hiện khi có dưới ba nhà tài trợ có số dương.
concept.en: 100 × disbursement of the largest donor (children folded into their parent) ÷ all disbursement with a known donor. It is hidden when fewer than three donors have a positive sum.
breakdown.vi: Nội dung hợp tác
breakdown.en: Content area
period.vi: Quý; 6 tháng; năm
period.en: Quarter; half year; year
source.vi: Bảng: exchange_rates, partners, project_units, projects, transactions
source.en: Tables: exchange_rates, partners, project_units, projects, transactions
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Cục Kế hoạch - Tài chính
owner.en: Lead: Department of International Cooperation; with: Department of Planning and Finance
pitfalls.vi: Mẫu nhỏ (dưới 3 nhà tài trợ) không hiện; chỉ giao dịch biết nhà tài trợ, phần còn lại đếm riêng; JICA và Bộ Tư pháp Nhật Bản gộp theo đối tác cha.
pitfalls.en: Hidden for small samples (fewer than three donors). Only transactions with a known donor; the rest is counted apart. JICA and the Ministry of Justice of Japan are folded together through their parent partner.
target.vi: ≤ 40%
target.en: ≤ 40%
*/
SELECT txn_id AS record, 'transactions' AS source, unit_id, value_on AS on_date,
       content_area, amount, m.currency, share, vnd_u,
       CASE WHEN p.partner_id IS NOT NULL THEN coalesce(p.parent_partner_id, p.partner_id) END AS donor
FROM v_money_unit m
LEFT JOIN partners p ON p.partner_id = m.partner_id
WHERE txn_type IN ('3', '4', '7') AND direction = 'in' AND fund = 'vien_tro'
  AND value_on BETWEEN $from AND $to
