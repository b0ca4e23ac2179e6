/* indicator
id: A06
title.vi: Số hội nghị, hội thảo, tọa đàm
title.en: Conferences and workshops
short.vi: Hội nghị, hội thảo
short.en: Conferences and workshops
level: activity
unit.vi: cuộc
unit.en: events
direction: none
time: sum
units: sum
decimals: 0
value: count(*)
n: count(*)
missing: 0
n.vi: sự kiện được tính
n.en: events counted
missing.vi: luôn bằng 0: các cột cần dùng đều bắt buộc
missing.en: always 0: the columns needed are required
dimensions: events.kind, events.format, events.content_area, projects.project_id
concept.vi: Số hội nghị, hội thảo và tọa đàm bắt đầu trong kỳ. Lớp tập huấn không tính ở đây.
concept.en: The count of conferences, workshops and round tables starting in the period. Training workshops are not counted here.
breakdown.vi: Loại; hình thức; nội dung hợp tác; dự án
breakdown.en: Kind; format; content area; project
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: events
source.en: Tables: events
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Chỉ hội nghị, hội thảo, tọa đàm; tập huấn không tính ở đây và chỉ nằm ở một bảng (sự kiện hoặc khóa); chỉ tiêu và mục kế hoạch phải theo cùng ba loại; sự kiện đồng tổ chức tính một lần; chuỗi nhiều ngày là một.
pitfalls.en: Conferences, workshops and round tables only. Training workshops are not counted here and stand in one table only (events or courses). Targets and plan items must follow the same three kinds. A co-hosted event counts once, and a series over several days is one.
target.vi: Kế hoạch năm, giao cho cùng ba loại (hội nghị, hội thảo, tọa đàm)
target.en: The year's plan, set for the same three kinds
*/
SELECT event_id AS record, 'events' AS source, lead_unit_id AS unit_id, start_on AS on_date,
       kind, format, content_area, project_id
FROM events
WHERE kind IN ('hoi_nghi', 'hoi_thao', 'toa_dam') AND start_on BETWEEN $from AND $to
