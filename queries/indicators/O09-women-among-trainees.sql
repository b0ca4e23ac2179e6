/* indicator
id: O09
title.vi: Tỷ lệ nữ trong học viên
title.en: Women among trainees
short.vi: Nữ trong học viên
short.en: Women among trainees
level: output
unit.vi: %
unit.en: %
direction: none
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (sex = 'nu')
denominator: count(sex)
n: count(sex)
missing: count(*) - count(sex)
n.vi: lượt học có ghi giới tính
n.en: enrolments with known sex
missing.vi: lượt học không ghi giới tính
missing.en: enrolments without sex
dimensions: enrolments.level, enrolments.sex, training_courses.content_area, partners.partner_id
concept.vi: 100 × số lượt học của nữ ÷ số lượt học có ghi giới tính, tính trên mọi lượt học trong các khóa bế giảng trong kỳ, hoàn thành hay không (O06 chỉ tính lượt hoàn thành).
concept.en: 100 × enrolments of women ÷ enrolments with known sex, over all enrolments in courses that ended in the period, completed or not (O06 counts completed ones only).
breakdown.vi: Ngạch, chức vụ; nội dung hợp tác; đơn vị; đối tác
breakdown.en: Grade; content area; unit; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: enrolments, training_courses
source.en: Tables: enrolments, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Vụ Tổ chức cán bộ, Học viện Tư pháp
owner.en: Lead: Department of International Cooperation; with: Department of Personnel, Judicial Academy
pitfalls.vi: Mẫu là mọi lượt học (O06 chỉ tính lượt hoàn thành); thiếu giới tính loại khỏi mẫu, hiện tỷ lệ thiếu.
pitfalls.en: The base is every enrolment (O06 counts completed ones only). Enrolments without sex leave the base; the share of missing is shown.
target.vi: Tương xứng tỷ lệ nữ của đơn vị
target.en: In proportion to the women of the unit
*/
SELECT enrolment_id AS record, 'enrolments' AS source, unit_id, end_on AS on_date,
       level, sex, content_area, partner_id
FROM v_training
WHERE end_on BETWEEN $from AND $to
