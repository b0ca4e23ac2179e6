/* indicator
id: K02
title.vi: Mức tăng kiến thức chuẩn hóa (mức 2)
title.en: Normalised learning gain, Kirkpatrick 2
short.vi: Tăng kiến thức (mức 2)
short.en: Learning gain (level 2)
level: outcome
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * sum(post - pre) FILTER (ok)
denominator: sum(1 - pre) FILTER (ok)
n: count(*) FILTER (ok)
missing: count(*) FILTER (NOT ok)
n.vi: cặp bài trước và sau
n.en: pairs of tests
missing.vi: học viên chỉ có một trong hai bài trong kỳ
missing.en: trainees with only one of the two tests in the period
sample: true
dimensions: training_courses.content_area, training_courses.course_id, partners.partner_id
concept.vi: 100 × Σ(sau − trước) ÷ Σ(1 − trước) trên các học viên có đủ hai bài (điểm quy về 0-1): mức tăng chuẩn hóa Hake tính trên tổng. Một cặp bài thuộc kỳ của bài sau khóa; bài kiểm tra lại về sau không làm đổi kỳ. Mẫu số không phải số người.
concept.en: 100 × Σ(post − pre) ÷ Σ(1 − pre) over trainees with both tests (scores scaled 0-1): Hake's gain on totals. A pair belongs to the period of its post-test; a later retention test does not move it. The denominator is not a number of cases.
breakdown.vi: Nội dung hợp tác; khóa; đối tác
breakdown.en: Content area; course; partner
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: assessments, enrolments
source.en: Tables: assessments, enrolments
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Vụ Tổ chức cán bộ, Học viện Tư pháp
owner.en: Lead: Department of International Cooperation; with: Department of Personnel, Judicial Academy
pitfalls.vi: G = (sau - trước)/(tối đa - trước) trên tổng; chỉ cặp đủ trước-sau, kỳ tính theo ngày thi sau khóa; điểm trước gần tối đa làm g nhiễu nên tính trên tổng, không trung bình từng người; mẫu số không phải số người, cỡ mẫu xem n.
pitfalls.en: g = (post − pre)/(maximum − pre) on totals. Only complete pairs; the period is that of the post-test. A pre-test near the maximum makes a single g noisy, so it is computed on totals, not averaged over people. The denominator is not a number of people: see n for the size of the sample.
target.vi: ≥ 30%
target.en: ≥ 30%
*/
SELECT l.enrolment_id AS record, 'enrolments' AS source, l.unit_id, l.on_date,
       d.content_area, l.course_id, d.partner_id, l.pre, l.post,
       l.pre IS NOT NULL AND l.post IS NOT NULL AS ok
FROM v_learning l LEFT JOIN dim_course d USING (course_id)
WHERE l.on_date BETWEEN $from AND $to
