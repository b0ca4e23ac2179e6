-- The mean mark of usable level-1 forms of the period; who was asked and gave none stands beside.
WITH form AS (
  SELECT a.enrolment_id, a.measured_on, a.score::DOUBLE / a.score_max::DOUBLE AS mark FROM assessments AS a
  WHERE a.level = 1 AND a.score IS NOT NULL AND a.score_max > 0
), silent AS (
  SELECT x.unit_id FROM training AS x JOIN training_courses AS c ON c.course_id = x.course_id
  WHERE x.completed AND c.eval_level >= 1 AND NOT EXISTS (FROM form AS f WHERE f.enrolment_id = x.enrolment_id)
), asked AS (
  SELECT (SELECT unit_id FROM enrolments AS e WHERE e.enrolment_id = f.enrolment_id) AS unit_id, f.mark FROM form AS f WHERE f.measured_on BETWEEN $from AND $to
  UNION ALL
  SELECT unit_id, NULL FROM silent
)
SELECT w.g, 100 * sum(x.mark) AS num, count(x.mark) AS den, count(x.mark) AS n, count(x.unit_id) - count(x.mark) AS miss
FROM place AS w LEFT JOIN asked AS x ON x.unit_id = w.unit_id
GROUP BY w.g
