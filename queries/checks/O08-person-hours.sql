-- Hours attended, completed or not.
SELECT w.g, sum(x.hours_attended::DOUBLE) AS num, NULL::DOUBLE AS den, count(x.hours_attended) AS n, count(x.enrolment_id) - count(x.hours_attended) AS miss
FROM place AS w LEFT JOIN training AS x ON x.unit_id = w.unit_id
GROUP BY w.g
