/* indicator
id: I01
title.vi: Vốn viện trợ cam kết mới
title.en: Aid newly committed
short.vi: Viện trợ cam kết mới
short.en: New aid committed
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
concept.vi: Tổng, tính trên các giao dịch cam kết (loại 2 và 11) của viện trợ tiếp nhận có ngày giá trị trong kỳ, của: số tiền × tỷ giá VND tại ngày giá trị × tỷ lệ của đơn vị trong dự án. Tỷ lệ là tỷ lệ khai báo của chủ dự án và các đơn vị đồng thực hiện khi đã khai đủ và cộng bằng 100; nếu không thì chia đều. Dự án không có dòng đơn vị thì thuộc về chủ dự án.
concept.en: The sum, over commitments (types 2 and 11) of received aid whose value date lies in the period, of amount × VND rate of the value date × the unit's share of the project. The share is the declared share of the owner and the co-implementers where all shares are given and add up to 100, otherwise an equal share; a project without a unit row belongs to its owner.
breakdown.vi: Đối tác; nguồn vốn; nội dung hợp tác; loại tiền
breakdown.en: Partner; source of funds; content area; currency
period.vi: Quý; 6 tháng; năm
period.en: Quarter; half year; year
source.vi: Bảng: exchange_rates, project_units, projects, transactions
source.en: Tables: exchange_rates, project_units, projects, transactions
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Cục Kế hoạch - Tài chính
owner.en: Lead: Department of International Cooperation; with: Department of Planning and Finance
pitfalls.vi: Loại 2 (phía tài trợ) và 11 (phía nhận) là một cam kết nhìn từ hai phía: mỗi dự án chỉ nạp một phía (C26); không cộng với giải ngân; dự án nhiều đơn vị chia tỷ lệ; giao dịch thiếu tỷ giá không vào tổng mà đếm riêng; năm ký lớn gây đỉnh giả - xem trung bình 3 năm.
pitfalls.en: Type 2 (donor's side) and type 11 (recipient's side) are one commitment seen from two sides: load only one side for each project (C26). Never add it to disbursement. A project of several units is shared out. Transactions without a rate stay out of the total and are counted apart. A big signing year makes a false peak: look at the three-year mean.
target.vi: Giao theo năm; so với kế hoạch vận động
target.en: Yearly; against the mobilisation plan
*/
SELECT txn_id AS record, 'transactions' AS source, unit_id, value_on AS on_date,
       partner_id, capital_source, content_area, currency,
       amount, share, vnd_u, usd_u
FROM v_money_unit
WHERE txn_type IN ('2', '11') AND direction = 'in' AND fund = 'vien_tro'
  AND value_on BETWEEN $from AND $to
