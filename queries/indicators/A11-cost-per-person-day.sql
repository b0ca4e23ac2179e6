/* indicator
id: A11
title.vi: Chi đoàn ra bằng ngân sách trên một ngày công tác
title.en: Budget cost per person-day abroad
short.vi: Chi một ngày công tác
short.en: Cost per day abroad
level: activity
unit.vi: triệu đồng
unit.en: million VND
direction: down
time: ratio
units: ratio
decimals: 1
numerator: sum(cost_vnd) FILTER (ok) / 1e6
denominator: sum(person_days) FILTER (ok)
n: count(*) FILTER (ok)
missing: count(*) FILTER (NOT ok)
n.vi: đoàn được tính (mẫu nhỏ xét theo số đoàn, không theo số ngày công tác)
n.en: delegations counted (small_n looks at these, not at person-days)
missing.vi: đoàn ra có nguồn kinh phí hỗn hợp hoặc không rõ, và đoàn chi bằng ngân sách nhưng thiếu chi phí hoặc số thành viên
missing.en: outgoing delegations of mixed or unknown funding, and budget-paid ones without cost or size
dimensions: delegations.level, delegations.country, partners.partner_id
concept.vi: Chi phí của các đoàn ra do ngân sách nhà nước chi toàn bộ, ghi đủ chi phí và số thành viên, bắt đầu trong kỳ ÷ số ngày công tác ở nước ngoài của các đoàn đó (số thành viên × số ngày, tính cả ngày đi và ngày về).
concept.en: The cost of outgoing delegations wholly paid by the State budget, with known cost and size and starting in the period, ÷ their person-days abroad (members × days, both ends counted).
breakdown.vi: Cấp trưởng đoàn; nước đến; đối tác
breakdown.en: Level of the head; country; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: delegations
source.en: Tables: delegations
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Chỉ đoàn do ngân sách nhà nước chi toàn bộ, đủ chi phí và số thành viên; nguồn hỗn hợp hoặc thiếu số thì loại khỏi mẫu và đếm riêng; không so khác châu lục; không dùng xếp hạng đơn vị.
pitfalls.en: Only delegations wholly paid by the State budget, with cost and size. Mixed funding or missing figures leave the sample and are counted apart. Never compare across continents. Not for ranking units.
target.vi: So với trung vị cùng khu vực
target.en: Against the median of the same region
*/
SELECT delegation_id AS record, 'delegations' AS source, lead_unit_id AS unit_id, start_on AS on_date,
       level, country, partner_id, cost_vnd, size * (end_on - start_on + 1) AS person_days,
       coalesce(fund_source = 'nsnn' AND cost_vnd IS NOT NULL AND size > 0, false) AS ok
FROM delegations
WHERE direction = 'ra' AND start_on BETWEEN $from AND $to
  AND coalesce(fund_source, 'hon_hop') IN ('nsnn', 'hon_hop')
