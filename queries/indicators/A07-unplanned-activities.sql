/* indicator
id: A07
title.vi: Tỷ lệ hoạt động ngoài kế hoạch
title.en: Unplanned activities
short.vi: Hoạt động ngoài kế hoạch
short.en: Unplanned activities
level: activity
unit.vi: %
unit.en: %
direction: down
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (NOT in_plan)
denominator: count(in_plan)
n: count(in_plan)
missing: count(*) - count(in_plan)
n.vi: đoàn và sự kiện đã ghi tình trạng kế hoạch
n.en: delegations and events with a known plan status
missing.vi: đoàn và sự kiện chưa ghi tình trạng kế hoạch
missing.en: delegations and events without a plan status
dimensions: contribution_claims.source_kind, projects.project_id
concept.vi: 100 × số đoàn và sự kiện ngoài kế hoạch ÷ số đoàn và sự kiện đã ghi rõ trong hay ngoài kế hoạch, tính theo ngày bắt đầu. Lớp tập huấn là sự kiện nên có trong mẫu.
concept.en: 100 × delegations and events outside the plan ÷ delegations and events whose plan status is known, by start date. Training workshops are events and are included here.
breakdown.vi: Loại hoạt động; đơn vị
breakdown.en: Kind of activity; unit
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: agreements, delegations, events, training_courses
source.en: Tables: agreements, delegations, events, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Không phải mọi phát sinh đều xấu (chỉ đạo cấp trên); bổ sung sau 01/5 tính là trong kế hoạch điều chỉnh.
pitfalls.en: Not every unplanned activity is a bad one (orders from above). What is added after 1 May belongs to the adjusted plan.
target.vi: ≤ 20%
target.en: ≤ 20%
*/
SELECT id AS record, source, unit_id, on_date, kind AS source_kind, project_id, in_plan
FROM v_activity
WHERE kind IN ('delegation', 'event') AND on_date BETWEEN $from AND $to
