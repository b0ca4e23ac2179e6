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
WITH answers AS (
  SELECT a.enrolment_id, any_value(e.unit_id) AS unit_id, any_value(e.course_id) AS course_id,
         max_by({'applied': a.applied, 'assessor': a.assessor},
                {'rank': list_position(['hoc_vien', 'giang_vien', 'cap_tren', 'doc_lap'], a.assessor),
                 'on': a.measured_on, 'id': a.assessment_id}) AS best,
         max(a.measured_on) AS on_date
  FROM assessments a
  JOIN enrolments e USING (enrolment_id)
  JOIN training_courses c USING (course_id)
  WHERE a.level = 3 AND a.moment = 'theo_doi' AND a.applied IS NOT NULL
    AND a.measured_on BETWEEN c.end_on + INTERVAL 3 MONTH AND c.end_on + INTERVAL 12 MONTH
  GROUP BY 1
), rows AS (
  SELECT enrolment_id, unit_id, course_id, on_date, best.assessor AS assessor, best.applied AS applied
  FROM answers WHERE on_date BETWEEN $from AND $to
  UNION ALL
  SELECT e.enrolment_id, e.unit_id, e.course_id, (c.end_on + INTERVAL 12 MONTH)::DATE, NULL, NULL
  FROM training_courses c JOIN enrolments e USING (course_id)
  WHERE c.eval_level >= 3 AND e.completed AND (c.end_on + INTERVAL 12 MONTH)::DATE BETWEEN $from AND $to
    AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.enrolment_id = e.enrolment_id)
)
SELECT r.enrolment_id AS record, 'enrolments' AS source, r.unit_id, r.on_date,
       r.assessor, d.content_area, d.partner_id, r.applied
FROM rows r LEFT JOIN dim_course d USING (course_id)
