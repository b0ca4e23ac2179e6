-- Completed enrolments at the unit where the trainee worked then.
SELECT w.g, count(x.enrolment_id) AS num, NULL::DOUBLE AS den, count(x.enrolment_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN training AS x
  ON x.unit_id = w.unit_id AND x.completed
GROUP BY w.g
