/* indicator
id: A03
title.vi: Số đoàn vào
title.en: Delegations in
short.vi: Đoàn vào
short.en: Delegations in
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
dimensions: delegations.level, delegations.purpose, delegations.country, partners.partner_id
concept.vi: Số đoàn vào bắt đầu trong kỳ, mỗi đoàn tính một lần cho đơn vị chủ trì. Mọi dòng đã ghi đều được tính, bất kể mục đích.
concept.en: The count of incoming delegations starting in the period, credited once to the lead unit. Every recorded row counts, whatever its purpose.
breakdown.vi: Cấp trưởng đoàn; mục đích; nước gửi; đối tác
breakdown.en: Level of the head; purpose; country; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: delegations
source.en: Tables: delegations
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Buổi tiếp xã giao lẻ là hoạt động tiếp khách, không nhập thành đoàn vào: đây là quy tắc nhập liệu, không phải bộ lọc; đoàn vào có mục đích lễ tân đã nhập thì vẫn được tính.
pitfalls.en: A single courtesy call is hospitality and is not entered as a delegation: that is a rule of entry, not a filter. A delegation with a protocol purpose that was entered still counts.
target.vi: Kế hoạch năm
target.en: The year's plan
*/
SELECT delegation_id AS record, 'delegations' AS source, lead_unit_id AS unit_id, start_on AS on_date,
       level, purpose, country, partner_id
FROM delegations
WHERE direction = 'vao' AND start_on BETWEEN $from AND $to
