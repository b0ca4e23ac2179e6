-- Completed tasks that a confirmed contribution reached.
SELECT w.g, 100 * count(CASE WHEN t.grade >= 1 THEN t.done_on END) AS num, count(t.done_on) AS den, count(t.done_on) AS n, count(t.task_id) - count(t.done_on) AS miss
FROM place AS w LEFT JOIN finished_task AS t ON t.unit_id = w.unit_id
GROUP BY w.g
