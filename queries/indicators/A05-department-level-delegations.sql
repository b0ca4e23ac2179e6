/* indicator
id: A05
title.vi: Tỷ lệ đoàn ra cấp Vụ
title.en: Department-level share of outgoing delegations
short.vi: Đoàn ra cấp Vụ
short.en: Department-level delegations
level: activity
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (level = 'vu')
denominator: count(level)
n: count(level)
missing: count(*) - count(level)
n.vi: đoàn ra đã ghi cấp
n.en: outgoing delegations with a known level
missing.vi: đoàn ra chưa ghi cấp
missing.en: outgoing delegations without a level
dimensions: delegations.purpose, delegations.level, partners.partner_id
concept.vi: 100 × số đoàn ra do cấp Vụ làm trưởng đoàn ÷ số đoàn ra bắt đầu trong kỳ đã ghi cấp trưởng đoàn.
concept.en: 100 × outgoing delegations headed at department level ÷ outgoing delegations starting in the period whose level is known.
breakdown.vi: Mục đích; đơn vị; đối tác
breakdown.en: Purpose; unit; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: delegations
source.en: Tables: delegations
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Theo cấp trưởng đoàn; thiếu cấp thì loại khỏi mẫu và báo số thiếu.
pitfalls.en: By the level of the head of delegation. A delegation without a level leaves the base and is reported.
target.vi: Định hướng 2016: ưu tiên cấp Vụ
target.en: 2016 orientation: department level first
*/
SELECT delegation_id AS record, 'delegations' AS source, lead_unit_id AS unit_id, start_on AS on_date,
       purpose, level, partner_id
FROM delegations
WHERE direction = 'ra' AND start_on BETWEEN $from AND $to
