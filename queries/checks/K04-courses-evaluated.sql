-- Courses ended in the period, and those that were evaluated at level 2 or above once they had begun; a pre-test alone is none.
WITH evaluated AS (
  SELECT DISTINCT e.course_id FROM assessments AS a JOIN enrolments AS e ON e.enrolment_id = a.enrolment_id WHERE a.level >= 2 AND a.moment IN ('sau', 'theo_doi')
)
SELECT w.g, 100 * count(v.course_id) AS num, count(c.course_id) AS den, count(c.course_id) AS n, 0 AS miss
FROM place AS w
LEFT JOIN training_courses AS c ON c.lead_unit_id = w.unit_id AND c.end_on >= $from AND c.end_on <= $to
LEFT JOIN evaluated AS v ON v.course_id = c.course_id
GROUP BY w.g
