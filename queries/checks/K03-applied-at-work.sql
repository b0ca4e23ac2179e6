-- One answer a trainee, three to twelve months after the course, the most independent assessor first; the last answer's day decides the period.
WITH answer AS (
  SELECT a.enrolment_id, a.measured_on, a.applied,
    row_number() OVER (PARTITION BY a.enrolment_id ORDER BY CASE a.assessor WHEN 'doc_lap' THEN 1 WHEN 'cap_tren' THEN 2 WHEN 'giang_vien' THEN 3 ELSE 4 END, a.assessment_id) AS voice,
    max(a.measured_on) OVER (PARTITION BY a.enrolment_id) AS last_day
  FROM assessments AS a, enrolments AS e, training_courses AS c
  WHERE e.enrolment_id = a.enrolment_id AND c.course_id = e.course_id AND a.level = 3 AND a.moment = 'theo_doi' AND a.applied IS NOT NULL
    AND a.measured_on >= (c.end_on + INTERVAL 3 MONTH)::DATE AND a.measured_on <= (c.end_on + INTERVAL 12 MONTH)::DATE
), trainee AS (
  SELECT e.unit_id, a.applied FROM answer AS a JOIN enrolments AS e ON e.enrolment_id = a.enrolment_id
  WHERE a.voice = 1 AND a.last_day >= $from AND a.last_day <= $to
  UNION ALL
  SELECT e.unit_id, NULL FROM enrolments AS e JOIN training_courses AS c ON c.course_id = e.course_id
  WHERE e.completed AND c.eval_level >= 3 AND (c.end_on + INTERVAL 12 MONTH)::DATE BETWEEN $from AND $to
    AND NOT EXISTS (FROM answer AS a WHERE a.enrolment_id = e.enrolment_id)
)
SELECT w.g, 100 * count(CASE WHEN t.applied THEN 1 END) AS num, count(t.applied) AS den, count(t.applied) AS n, count(t.unit_id) - count(t.applied) AS miss
FROM place AS w LEFT JOIN trainee AS t ON t.unit_id = w.unit_id
GROUP BY w.g
