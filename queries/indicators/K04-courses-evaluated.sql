/* indicator
id: K04
title.vi: Tỷ lệ khóa có đánh giá từ mức 2 trở lên
title.en: Courses evaluated at level 2 or above
short.vi: Khóa được đánh giá
short.en: Courses evaluated
level: quality
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (evaluated)
denominator: count(*)
n: count(*)
missing: 0
n.vi: khóa đã bế giảng
n.en: courses ended
missing.vi: luôn bằng 0: khóa không có đánh giá là thật sự không đánh giá
missing.en: always 0: a course without an assessment is a true no
dimensions: training_courses.content_area, training_courses.kind, partners.partner_id
concept.vi: 100 × số khóa bế giảng trong kỳ có bất kỳ đánh giá nào từ mức 2 trở lên sau khóa ÷ số khóa bế giảng trong kỳ, tính theo đơn vị chủ trì. Chỉ có bài kiểm tra trước khóa thì chưa phải đánh giá.
concept.en: 100 × courses ended in the period with any assessment of level 2 or above after the course ÷ courses ended in the period, by lead unit. A pre-test alone does not evaluate a course.
breakdown.vi: Đơn vị; đối tác; nội dung hợp tác; loại khóa
breakdown.en: Unit; partner; content area; kind of course
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: assessments, enrolments, training_courses
source.en: Tables: assessments, enrolments, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Vụ Tổ chức cán bộ, Học viện Tư pháp
owner.en: Lead: Department of International Cooperation; with: Department of Personnel, Judicial Academy
pitfalls.vi: Là độ phủ đo lường, không phải chất lượng đào tạo; chỉ có bài kiểm tra trước khóa thì chưa phải đánh giá.
pitfalls.en: It is the reach of measuring, not the quality of training. A pre-test alone does not evaluate a course.
target.vi: ≥ 70%
target.en: ≥ 70%
*/
SELECT course_id AS record, 'training_courses' AS source, unit_id, end_on AS on_date,
       content_area, kind, partner_id, evaluated
FROM v_course
WHERE end_on BETWEEN $from AND $to
