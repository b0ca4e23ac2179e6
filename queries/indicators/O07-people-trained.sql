/* indicator
id: O07
title.vi: Số người được đào tạo (không trùng)
title.en: Unique people trained
short.vi: Người được đào tạo
short.en: People trained
level: output
unit.vi: người
unit.en: people
direction: up
time: recompute
units: recompute
decimals: 0
value: count(DISTINCT person_key)
n: count(DISTINCT person_key)
missing: count(*) - count(person_key)
n.vi: người
n.en: persons
missing.vi: lượt học hoàn thành không có mã học viên
missing.en: completed enrolments without a person key
dimensions: training_courses.content_area, enrolments.sex, enrolments.level, partners.partner_id
concept.vi: Số người (theo mã ẩn danh) không trùng nhau trong O06, tính lại cho từng ô và từng dòng tổng.
concept.en: The count of distinct pseudonymous persons among O06, recomputed for every cell and every total.
breakdown.vi: Nội dung hợp tác; giới tính; ngạch, chức vụ; đối tác
breakdown.en: Content area; sex; grade; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: enrolments, training_courses
source.en: Tables: enrolments, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Vụ Tổ chức cán bộ, Học viện Tư pháp
owner.en: Lead: Department of International Cooperation; with: Department of Personnel, Judicial Academy
pitfalls.vi: Không cộng các đơn vị, quý; cần mã ẩn danh ổn định; cộng các kỳ sẽ lớn hơn năm - giao diện phải ghi.
pitfalls.en: Units and quarters never add up. It needs a stable pseudonym. The sum of the periods is larger than the year, and the screen must say so.
target.vi: Kế hoạch năm
target.en: The year's plan
*/
SELECT enrolment_id AS record, 'enrolments' AS source, unit_id, end_on AS on_date,
       content_area, sex, level, partner_id, person_key
FROM v_training
WHERE end_on BETWEEN $from AND $to AND completed
