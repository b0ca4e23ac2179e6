-- Enrolments of women against enrolments of known sex, completed or not.
SELECT w.g, 100 * coalesce(sum(CASE x.sex WHEN 'nu' THEN 1 ELSE 0 END), 0) AS num, count(x.sex) AS den, count(x.sex) AS n,
  count(CASE WHEN x.sex IS NULL THEN x.enrolment_id END) AS miss
FROM place AS w LEFT JOIN training AS x ON x.unit_id = w.unit_id
GROUP BY w.g
