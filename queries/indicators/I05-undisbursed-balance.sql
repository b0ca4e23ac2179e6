/* indicator
id: I05
title.vi: Vốn đã cam kết chưa giải ngân
title.en: Undisbursed balance
short.vi: Cam kết chưa giải ngân
short.en: Undisbursed balance
level: input
unit.vi: tỷ đồng
unit.en: billion VND
direction: none
time: last
units: sum
decimals: 1
value: sum(vnd) / 1e9
n: count(DISTINCT record) FILTER (rate IS NOT NULL)
missing: count(DISTINCT record) FILTER (rate IS NULL)
n.vi: dự án đang mở có số dư quy đổi được
n.en: open projects with a balance that could be converted
missing.vi: dự án đang mở có số dư bằng loại tiền thiếu tỷ giá
missing.en: open projects with a balance in a currency without a rate
usd.numerator: sum(vnd / usd_rate) / 1e6
usd.unit.vi: triệu USD
usd.unit.en: million USD
dimensions: projects.project_id, partners.partner_id[], transactions.currency
concept.vi: Cam kết trừ giải ngân của viện trợ tiếp nhận tính đến ngày cuối kỳ, với các dự án còn đang mở tại ngày đó. Là số dư nên lấy số dư theo nguyên tệ × tỷ giá ngày cuối kỳ × tỷ lệ của đơn vị; nhờ vậy dự án đã giải ngân hết không còn số dư dù tỷ giá thay đổi.
concept.en: Commitments minus disbursements of received aid up to the last day, for projects still open then. A stock is the balance in its own currency × the rate of the last day × unit share, so a fully paid project shows no balance whatever the rates did.
breakdown.vi: Dự án; đối tác; loại tiền
breakdown.en: Project; partner; currency
period.vi: Quý; 6 tháng; năm
period.en: Quarter; half year; year
source.vi: Bảng: exchange_rates, project_units, projects, transactions
source.en: Tables: exchange_rates, project_units, projects, transactions
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Cục Kế hoạch - Tài chính
owner.en: Lead: Department of International Cooperation; with: Department of Planning and Finance
pitfalls.vi: Là số dư tại một ngày, không cộng qua kỳ; quy đổi theo tỷ giá ngày cuối kỳ nên số đổi khi tỷ giá đổi; dự án đã kết thúc thì số dư là vốn hủy, tách riêng; dự án hủy phải có ngày kết thúc thực tế.
pitfalls.en: It is a balance on one day and never adds up over periods. It is converted at the rate of the last day, so the figure moves with the rate. The balance of a closed project is cancelled money and is kept apart. A cancelled project must carry its actual end.
target.vi: Không đặt chỉ tiêu; theo dõi
target.en: No target; monitored
*/
WITH balance AS (
  SELECT project_id, currency, sum(CASE WHEN txn_type IN ('2', '11') THEN amount ELSE -amount END) AS amount
  FROM transactions
  WHERE txn_type IN ('2', '11', '3', '4', '7') AND fund = 'vien_tro' AND value_on <= $to
  GROUP BY 1, 2
), rates AS (
  SELECT currency, arg_max(vnd_per_unit, rate_on) AS rate,
         max(arg_max(vnd_per_unit, rate_on)) FILTER (currency = 'USD') OVER () AS usd_rate
  FROM v_rate WHERE rate_on <= $to GROUP BY 1
)
SELECT project_id AS record, 'projects' AS source, s.unit_id, $to AS on_date,
       project_id, d.partner_id, b.currency, b.amount, s.share, r.rate,
       b.amount * r.rate * s.share AS vnd, r.usd_rate
FROM balance b
LEFT JOIN rates r USING (currency)
JOIN projects p USING (project_id)
JOIN v_project_share s USING (project_id)
LEFT JOIN dim_project d USING (project_id)
WHERE p.direction = 'in' AND coalesce(p.end_actual, DATE '9999-01-01') > $to
