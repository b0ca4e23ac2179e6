-- Persons among the completed enrolments: each person once in a group, and once in the total.
WITH met AS (
  SELECT w.g, x.enrolment_id, x.person_key, row_number() OVER (PARTITION BY w.g, x.person_key) AS meeting
  FROM place AS w LEFT JOIN training AS x ON x.unit_id = w.unit_id AND x.completed
)
SELECT g, count(CASE WHEN meeting = 1 THEN person_key END) AS num, NULL::DOUBLE AS den, count(CASE WHEN meeting = 1 THEN person_key END) AS n,
  count(CASE WHEN person_key IS NULL THEN enrolment_id END) AS miss
FROM met GROUP BY g
