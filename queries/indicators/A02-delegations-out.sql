/* indicator
id: A02
title.vi: Số đoàn ra
title.en: Delegations out
short.vi: Đoàn ra
short.en: Delegations out
level: activity
unit.vi: đoàn
unit.en: delegations
direction: none
time: sum
units: sum
decimals: 0
value: count(*)
n: count(*)
missing: 0
n.vi: đoàn được tính
n.en: delegations counted
missing.vi: luôn bằng 0: các cột cần dùng đều bắt buộc
missing.en: always 0: the columns needed are required
dimensions: delegations.level, delegations.purpose, delegations.country, delegations.fund_source, partners.partner_id
concept.vi: Số đoàn ra bắt đầu trong kỳ, mỗi đoàn tính một lần cho đơn vị chủ trì.
concept.en: The count of outgoing delegations starting in the period, credited once to the lead unit.
breakdown.vi: Cấp trưởng đoàn; mục đích; nước đến; nguồn kinh phí; đối tác
breakdown.en: Level of the head; purpose; country; funding; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: delegations
source.en: Tables: delegations
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Đoàn liên ngành chỉ tính cho đơn vị chủ trì; tính theo ngày bắt đầu; một chuyến nhiều nước là một đoàn.
pitfalls.en: A delegation of several agencies counts for its lead unit only. It belongs to the day it starts. One trip to several countries is one delegation.
target.vi: Kế hoạch năm; không mặc định càng nhiều càng tốt
target.en: The year's plan; more is not assumed to be better
*/
SELECT delegation_id AS record, 'delegations' AS source, lead_unit_id AS unit_id, start_on AS on_date,
       level, purpose, country, fund_source, partner_id
FROM delegations
WHERE direction = 'ra' AND start_on BETWEEN $from AND $to
