/* indicator
id: O06
title.vi: Số lượt người được đào tạo, bồi dưỡng
title.en: Training places (enrolments)
short.vi: Lượt người đào tạo
short.en: Training places
level: output
unit.vi: lượt người
unit.en: training places
direction: up
time: sum
units: sum
decimals: 0
value: count(*)
n: count(*)
missing: 0
n.vi: lượt học hoàn thành
n.en: completed enrolments
missing.vi: luôn bằng 0: các cột cần dùng đều bắt buộc
missing.en: always 0: the columns needed are required
dimensions: training_courses.content_area, enrolments.sex, enrolments.level, training_courses.abroad, training_courses.kind, partners.partner_id
concept.vi: Số lượt học hoàn thành trong các khóa bế giảng trong kỳ, tính theo đơn vị của học viên khi học.
concept.en: The count of completed enrolments in courses that ended in the period, by the trainee's unit at that time.
breakdown.vi: Nội dung hợp tác; giới tính; ngạch, chức vụ; trong nước, nước ngoài; loại khóa; đối tác; đơn vị học viên
breakdown.en: Content area; sex; grade; at home or abroad; kind of course; partner; trainee's unit
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: enrolments, training_courses
source.en: Tables: enrolments, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Vụ Tổ chức cán bộ, Học viện Tư pháp
owner.en: Lead: Department of International Cooperation; with: Department of Personnel, Judicial Academy
pitfalls.vi: Lượt khác người (O07); tính theo ngày bế giảng; đơn vị là nơi học viên làm việc khi học.
pitfalls.en: Places are not people (O07). Counted by the closing day of the course. The unit is where the trainee worked at the time.
target.vi: Kế hoạch năm
target.en: The year's plan
*/
SELECT enrolment_id AS record, 'enrolments' AS source, unit_id, end_on AS on_date,
       content_area, sex, level, abroad, kind, partner_id
FROM v_training
WHERE end_on BETWEEN $from AND $to AND completed
