/* indicator
id: K03
title.vi: Tỷ lệ áp dụng vào công việc sau 3-12 tháng (mức 3)
title.en: Applied at work, Kirkpatrick 3
short.vi: Áp dụng vào việc (mức 3)
short.en: Applied at work (level 3)
level: outcome
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (applied)
denominator: count(applied)
n: count(applied)
missing: count(*) - count(applied)
n.vi: lượt học có câu trả lời
n.en: enrolments with an answer
missing.vi: lượt học hoàn thành, trong các khóa có kế hoạch đánh giá mức 3, hết 12 tháng trong kỳ mà không có câu trả lời: cận khi im lặng là tử số ÷ (n + thiếu)
missing.en: completed enrolments, in courses that planned level 3, whose 12 months ran out in the period without an answer: the silence bound is num ÷ (n + miss)
sample: true
dimensions: assessments.assessor, training_courses.content_area, partners.partner_id
concept.vi: 100 × số học viên được hỏi lại trả lời "có áp dụng" ÷ số học viên có câu trả lời. Mỗi lượt học một câu trả lời (độc lập trên thủ trưởng, thủ trưởng trên giảng viên, giảng viên trên tự khai), trong khoảng 3 đến 12 tháng sau bế giảng; ngày của câu trả lời cuối cùng quyết định kỳ. Luôn hiện kèm khoảng tin cậy Wilson 95% và cận khi coi im lặng là không áp dụng.
concept.en: 100 × trainees followed up whose answer is 'applied' ÷ trainees with an answer. One answer per enrolment (independent over supervisor over trainer over self), given 3 to 12 months after the end of the course; the date of the last answer decides the period. It is shown with Wilson 95 % limits and with the bound where silence means no.
breakdown.vi: Người đánh giá; nội dung hợp tác; đối tác
breakdown.en: Assessor; content area; partner
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: assessments, enrolments, training_courses
source.en: Tables: assessments, enrolments, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Vụ Tổ chức cán bộ, Học viện Tư pháp
owner.en: Lead: Department of International Cooperation; with: Department of Personnel, Judicial Academy
pitfalls.vi: Một lượt học một câu trả lời (độc lập > thủ trưởng > giảng viên > tự khai), hỏi trong 3-12 tháng sau bế giảng; ghi khoảng tin cậy Wilson và tỷ lệ phản hồi; hiện cận nếu người không trả lời đều không áp dụng.
pitfalls.en: One answer per enrolment (independent > superior > trainer > self), asked 3 to 12 months after the end. Write the Wilson interval and the response rate. Show the bound where everyone who did not answer applied nothing.
target.vi: ≥ 50%
target.en: ≥ 50%
*/
SELECT a.enrolment_id AS record, 'enrolments' AS source, a.unit_id, a.on_date,
       a.assessor, d.content_area, d.partner_id, a.applied
FROM v_applied a LEFT JOIN dim_course d USING (course_id)
WHERE a.on_date BETWEEN $from AND $to
