/* indicator
id: K01
title.vi: Mức hài lòng của học viên (mức 1)
title.en: Reaction, Kirkpatrick 1
short.vi: Hài lòng (mức 1)
short.en: Reaction (level 1)
level: outcome
unit.vi: % thang điểm
unit.en: % of scale
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * sum(v)
denominator: count(v)
n: count(v)
missing: count(*) - count(v)
n.vi: phiếu dùng được
n.en: usable forms
missing.vi: lượt học hoàn thành, trong các khóa bế giảng trong kỳ có kế hoạch đánh giá, mà không có phiếu dùng được: tỷ lệ trả lời là n ÷ (n + thiếu)
missing.en: completed enrolments, in courses ended in the period that planned an evaluation, without a usable form: the response rate is n ÷ (n + miss)
sample: true
dimensions: training_courses.course_id, training_courses.content_area, partners.partner_id
concept.vi: 100 × trung bình của (điểm ÷ thang điểm) trên các phiếu mức 1 dùng được, đo trong kỳ, tính theo đơn vị của học viên. Phiếu không có điểm hoặc thang điểm bằng 0 là phiếu không dùng được.
concept.en: 100 × the mean of (score ÷ scale maximum) of usable level-1 forms measured in the period, by the trainee's unit. A form without a score or with a scale of 0 is not usable.
breakdown.vi: Khóa; đối tác; nội dung hợp tác
breakdown.en: Course; partner; content area
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: assessments, enrolments, training_courses
source.en: Tables: assessments, enrolments, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Vụ Tổ chức cán bộ, Học viện Tư pháp
owner.en: Lead: Department of International Cooperation; with: Department of Personnel, Judicial Academy
pitfalls.vi: Chỉ là phản ứng, không là kết quả; hiện tỷ lệ trả lời n/(n + miss); dưới 60% trả lời thì mờ; thang điểm 0 là phiếu hỏng.
pitfalls.en: It is a reaction, not a result. The response rate n/(n + missing) is shown; below 60% the figure is greyed. A scale of 0 is a spoilt form.
target.vi: ≥ 80%
target.en: ≥ 80%
*/
SELECT r.record, r.source, r.unit_id, r.on_date, r.course_id, d.content_area, d.partner_id, r.v
FROM v_reaction r LEFT JOIN dim_course d USING (course_id)
WHERE r.on_date BETWEEN $from AND $to
