/* indicator
id: K05
title.vi: Tỷ trọng hoạt động về thi hành pháp luật
title.en: Share of activities on law implementation
short.vi: Tỷ trọng thi hành pháp luật
short.en: Law implementation share
level: activity
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (content_area = 'thi_hanh_pl')
denominator: count(content_area)
n: count(content_area)
missing: count(*) - count(content_area)
n.vi: sự kiện, khóa đào tạo và văn kiện đã ghi nội dung
n.en: events, courses and agreements with a content area
missing.vi: sự kiện, khóa đào tạo và văn kiện chưa ghi nội dung
missing.en: events, courses and agreements without a content area
dimensions: contribution_claims.source_kind, projects.content_area
concept.vi: 100 × số sự kiện, khóa đào tạo và văn kiện về thi hành pháp luật ÷ số sự kiện, khóa đào tạo và văn kiện đã ghi nội dung hợp tác, tính theo ngày bắt đầu hoặc ngày ký. Đoàn không ghi nội dung nên không vào mẫu.
concept.en: 100 × events, courses and agreements on law implementation ÷ events, courses and agreements with a known content area, by start or signing date. Delegations carry no content area and do not enter.
breakdown.vi: Loại hoạt động; đơn vị
breakdown.en: Kind of activity; unit
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: agreements, delegations, events, training_courses
source.en: Tables: agreements, delegations, events, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Chỉ sự kiện, khóa đào tạo và văn kiện vì đoàn không ghi nội dung; một hoạt động một nội dung chính; thiếu nội dung loại khỏi mẫu và báo số.
pitfalls.en: Events, courses and agreements only, because delegations carry no content area. One activity has one main content area; those without leave the base and are reported.
target.vi: Tăng dần (chuyển trọng tâm từ xây dựng sang thi hành pháp luật)
target.en: Rising (from making laws to implementing them)
*/
SELECT id AS record, source, unit_id, on_date, kind AS source_kind, content_area
FROM v_activity
WHERE kind <> 'delegation' AND on_date BETWEEN $from AND $to
