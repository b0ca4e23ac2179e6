/* indicator
id: I08
title.vi: Viện trợ pháp luật của Việt Nam cho nước ngoài
title.en: Legal aid provided by Viet Nam abroad
short.vi: Viện trợ ra nước ngoài
short.en: Aid provided abroad
level: input
unit.vi: tỷ đồng
unit.en: billion VND
direction: none
time: sum
units: sum
decimals: 1
value: sum(vnd_u) / 1e9
n: count(DISTINCT record) FILTER (vnd_u IS NOT NULL)
missing: count(DISTINCT record) FILTER (vnd_u IS NULL)
n.vi: giao dịch được tính
n.en: transactions counted
missing.vi: giao dịch thiếu tỷ giá
missing.en: transactions without an exchange rate
usd.numerator: sum(usd_u) / 1e6
usd.unit.vi: triệu USD
usd.unit.en: million USD
dimensions: partners.country, partners.partner_id, projects.content_area
concept.vi: Giải ngân, chi thực tế và hoàn ứng của các dự án Việt Nam hỗ trợ nước ngoài (Lào, Cu-ba), tính mọi nguồn vốn. Đồng Việt Nam không cần dòng tỷ giá: theo định nghĩa bằng 1.
concept.en: Disbursement, expenditure and reimbursement of projects with direction = out (Laos, Cuba), all funds. The dong needs no exchange rate row: it is 1 by definition.
breakdown.vi: Nước nhận; nội dung hợp tác
breakdown.en: Receiving country; content area
period.vi: Quý; 6 tháng; năm
period.en: Quarter; half year; year
source.vi: Bảng: exchange_rates, project_units, projects, transactions
source.en: Tables: exchange_rates, project_units, projects, transactions
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Cục Kế hoạch - Tài chính
owner.en: Lead: Department of International Cooperation; with: Department of Planning and Finance
pitfalls.vi: Không bù trừ với viện trợ tiếp nhận; vốn gốc là VND.
pitfalls.en: Never offset against received aid. The original money is dong.
target.vi: Theo cam kết với Lào, Cu-ba
target.en: By what was promised to Laos and Cuba
*/
SELECT txn_id AS record, 'transactions' AS source, unit_id, value_on AS on_date,
       d.country, m.partner_id, content_area, currency, amount, share, vnd_u, usd_u
FROM v_money_unit m
LEFT JOIN dim_partner d ON d.partner_id = m.partner_id
WHERE txn_type IN ('3', '4', '7') AND direction = 'out'
  AND value_on BETWEEN $from AND $to
