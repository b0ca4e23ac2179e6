/* indicator
id: O08
title.vi: Số giờ học - người
title.en: Person-hours of training
short.vi: Giờ học - người
short.en: Person-hours of training
level: output
unit.vi: giờ
unit.en: hours
direction: up
time: sum
units: sum
decimals: 0
value: sum(hours_attended)
n: count(hours_attended)
missing: count(*) - count(hours_attended)
n.vi: lượt học có ghi số giờ
n.en: enrolments with hours
missing.vi: lượt học không ghi số giờ
missing.en: enrolments without hours
dimensions: training_courses.content_area, training_courses.kind, partners.partner_id
concept.vi: Tổng số giờ tham dự trong các khóa bế giảng trong kỳ, tính trên mọi lượt học, hoàn thành hay không.
concept.en: The sum of hours attended in courses that ended in the period, over all enrolments, completed or not.
breakdown.vi: Nội dung hợp tác; loại khóa; đối tác
breakdown.en: Content area; kind of course; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: enrolments, training_courses
source.en: Tables: enrolments, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Vụ Tổ chức cán bộ, Học viện Tư pháp
owner.en: Lead: Department of International Cooperation; with: Department of Personnel, Judicial Academy
pitfalls.vi: Mọi lượt học, hoàn thành hay không; dùng giờ dự thật; thiếu giờ dự thì báo thiếu.
pitfalls.en: Every enrolment, completed or not. Uses hours really attended; where they are lacking, they are reported as missing.
target.vi: Kế hoạch năm
target.en: The year's plan
*/
SELECT enrolment_id AS record, 'enrolments' AS source, unit_id, end_on AS on_date,
       content_area, kind, partner_id, hours_attended
FROM v_training
WHERE end_on BETWEEN $from AND $to
