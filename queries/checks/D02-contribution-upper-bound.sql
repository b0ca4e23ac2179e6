-- The same with what is not known yet: open claims and tasks nobody has reviewed.
SELECT w.g, 100 * count(CASE WHEN t.grade >= 1 OR t.has_open_claim OR NOT t.reviewed THEN t.done_on END) AS num, count(t.done_on) AS den, count(t.done_on) AS n, count(t.task_id) - count(t.done_on) AS miss
FROM place AS w LEFT JOIN finished_task AS t ON t.unit_id = w.unit_id
GROUP BY w.g
