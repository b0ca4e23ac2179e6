-- Gain of the pairs of tests over what there was left to gain; the post-test's day decides the period.
WITH test AS (
  SELECT enrolment_id, moment, max(score::DOUBLE / score_max::DOUBLE) AS mark, max(measured_on) AS day FROM assessments
  WHERE level = 2 AND score IS NOT NULL AND score_max > 0 AND moment <> 'theo_doi'
  GROUP BY enrolment_id, moment
), pair AS (
  SELECT coalesce(after.enrolment_id, before.enrolment_id) AS enrolment_id, before.mark AS pre, after.mark AS post, coalesce(after.day, before.day) AS day
  FROM (SELECT * FROM test WHERE moment = 'truoc') AS before
  FULL JOIN (SELECT * FROM test WHERE moment = 'sau') AS after ON after.enrolment_id = before.enrolment_id
), tested AS (
  SELECT e.unit_id, p.post - p.pre AS gain, CASE WHEN p.post IS NOT NULL THEN 1 - p.pre END AS room
  FROM pair AS p JOIN enrolments AS e ON e.enrolment_id = p.enrolment_id WHERE p.day BETWEEN $from AND $to
)
SELECT w.g, 100 * sum(x.gain) AS num, sum(x.room) AS den, count(x.gain) AS n, count(x.unit_id) - count(x.gain) AS miss
FROM place AS w LEFT JOIN tested AS x ON x.unit_id = w.unit_id
GROUP BY w.g
