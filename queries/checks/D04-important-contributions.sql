-- Completed tasks whose best effective contribution is important or decisive.
SELECT w.g, count(CASE WHEN t.grade IN (2, 3) THEN t.done_on END) AS num, NULL::DOUBLE AS den, count(t.done_on) AS n, count(t.task_id) - count(t.done_on) AS miss
FROM place AS w LEFT JOIN finished_task AS t ON t.unit_id = w.unit_id
GROUP BY w.g
