/* indicator
id: I02
title.vi: Vốn viện trợ giải ngân
title.en: Aid disbursed
short.vi: Viện trợ giải ngân
short.en: Aid disbursed
level: input
unit.vi: tỷ đồng
unit.en: billion VND
direction: up
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
dimensions: partners.partner_id, projects.capital_source, projects.content_area, transactions.currency
concept.vi: Tính như I01 nhưng trên các giao dịch giải ngân, chi thực tế và hoàn ứng (loại 3, 4 và 7) của riêng vốn viện trợ, giữ nguyên dấu. Một dòng tiền ghi theo loại 3 hoặc loại 4, không ghi cả hai. Loại 7 trả cho khoản bên nhận đã chi trước nên là giải ngân; khoản hoàn trả là dòng âm của loại 3.
concept.en: The same sum as I01 for disbursement, expenditure and reimbursement (types 3, 4 and 7) of the fund 'aid' only, with the sign kept. A flow is recorded either as type 3 or as type 4, never as both. Type 7 pays for money that the recipient has already spent, so it is a disbursement; a refund is a negative row of type 3.
breakdown.vi: Đối tác; nội dung hợp tác; loại tiền
breakdown.en: Partner; content area; currency
period.vi: Quý; 6 tháng; năm
period.en: Quarter; half year; year
source.vi: Bảng: exchange_rates, project_units, projects, transactions
source.en: Tables: exchange_rates, project_units, projects, transactions
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Cục Kế hoạch - Tài chính
owner.en: Lead: Department of International Cooperation; with: Department of Planning and Finance
pitfalls.vi: Quy đổi theo ngày giá trị, không theo ngày báo cáo; chỉ vốn viện trợ, không gồm vốn đối ứng; hoàn trả là dòng âm của loại 3, giữ dấu; loại 7 là hoàn ứng cho khoản bên nhận đã chi trước, không phải hoàn trả; loại 3 và 4 của cùng một dòng tiền chỉ nạp một; thiếu tỷ giá thì báo thiếu, không tính 0.
pitfalls.en: Converted at the value date, not at the reporting date. Aid only, counterpart funds excluded. A refund is a negative row of type 3 and keeps its sign; type 7 reimburses what the recipient spent first and is no refund. Of types 3 and 4 of one flow, load only one. Without a rate it is reported as missing, never as 0.
target.vi: Tỷ lệ so với kế hoạch vốn năm (I03)
target.en: Share of the year's capital plan (I03)
*/
SELECT txn_id AS record, 'transactions' AS source, unit_id, value_on AS on_date,
       partner_id, capital_source, content_area, currency,
       amount, share, vnd_u, usd_u
FROM v_money_unit
WHERE txn_type IN ('3', '4', '7') AND direction = 'in' AND fund = 'vien_tro'
  AND value_on BETWEEN $from AND $to
