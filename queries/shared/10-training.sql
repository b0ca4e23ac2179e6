-- materialise: v_training, v_reaction, v_learning, v_applied, v_course
-- Training: people in courses, and what was measured of them. None of it depends on the period asked, so it is worked out once.

-- Every enrolment with its course.
CREATE OR REPLACE VIEW v_training AS
SELECT e.enrolment_id, e.course_id, e.person_key, e.unit_id, e.sex, e.level, e.hours_attended, e.completed,
       c.end_on, c.eval_level, c.content_area, c.kind, c.abroad, c.partner_id
FROM enrolments e JOIN training_courses c USING (course_id);

-- Kirkpatrick 1: usable forms by the day they were filled in, and completed enrolments without one by the end of the course.
-- A form without a score or with a scale of 0 is not usable. `v` is the score on a scale of 0 to 1, null where there is no form.
CREATE OR REPLACE VIEW v_reaction AS
WITH usable AS (
  SELECT assessment_id, enrolment_id, measured_on, score / score_max AS v
  FROM assessments WHERE level = 1 AND score IS NOT NULL AND score_max > 0
)
SELECT f.assessment_id AS record, 'assessments' AS source, e.unit_id, f.measured_on AS on_date, e.course_id, f.v
FROM usable f JOIN enrolments e USING (enrolment_id)
UNION ALL
SELECT t.enrolment_id, 'enrolments', t.unit_id, t.end_on, t.course_id, NULL
FROM v_training t
WHERE t.eval_level >= 1 AND t.completed
  AND NOT EXISTS (SELECT 1 FROM usable f WHERE f.enrolment_id = t.enrolment_id);

-- Kirkpatrick 2: the best test before and after a course, scaled 0 to 1. The post-test dates the pair; a retention test does not.
CREATE OR REPLACE VIEW v_learning AS
SELECT enrolment_id, any_value(e.unit_id) AS unit_id, any_value(e.course_id) AS course_id,
       max(score / score_max) FILTER (moment = 'truoc') AS pre,
       max(score / score_max) FILTER (moment = 'sau') AS post,
       coalesce(max(measured_on) FILTER (moment = 'sau'), max(measured_on) FILTER (moment = 'truoc')) AS on_date
FROM assessments a JOIN enrolments e USING (enrolment_id)
WHERE a.level = 2 AND moment IN ('truoc', 'sau') AND score IS NOT NULL AND score_max > 0
GROUP BY enrolment_id;

-- Kirkpatrick 3: one answer an enrolment, given 3 to 12 months after the course; independent over superior over trainer over self.
-- The last answer gives the day. Completed enrolments without an answer stand on the day their 12 months run out.
CREATE OR REPLACE VIEW v_applied AS
WITH answers AS (
  SELECT a.enrolment_id, any_value(t.unit_id) AS unit_id, any_value(t.course_id) AS course_id,
         max_by({'applied': a.applied, 'assessor': a.assessor},
                {'rank': list_position(['hoc_vien', 'giang_vien', 'cap_tren', 'doc_lap'], a.assessor),
                 'on': a.measured_on, 'id': a.assessment_id}) AS best,
         max(a.measured_on) AS on_date
  FROM assessments a JOIN v_training t USING (enrolment_id)
  WHERE a.level = 3 AND a.moment = 'theo_doi' AND a.applied IS NOT NULL
    AND a.measured_on BETWEEN t.end_on + INTERVAL 3 MONTH AND t.end_on + INTERVAL 12 MONTH
  GROUP BY 1
)
SELECT enrolment_id, unit_id, course_id, on_date, best.assessor AS assessor, best.applied AS applied FROM answers
UNION ALL
SELECT t.enrolment_id, t.unit_id, t.course_id, (t.end_on + INTERVAL 12 MONTH)::DATE, NULL, NULL
FROM v_training t
WHERE t.eval_level >= 3 AND t.completed
  AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.enrolment_id = t.enrolment_id);

-- Every course, and whether anything of level 2 or above was measured after it. A pre-test alone does not evaluate a course.
CREATE OR REPLACE VIEW v_course AS
SELECT course_id, lead_unit_id AS unit_id, end_on, content_area, kind, partner_id,
       EXISTS (SELECT 1 FROM enrolments e JOIN assessments a USING (enrolment_id)
               WHERE e.course_id = c.course_id AND a.level >= 2 AND a.moment <> 'truoc') AS evaluated
FROM training_courses c;
