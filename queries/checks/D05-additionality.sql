-- Effective claims of completed tasks whose owner says: later, worse or not at all without cooperation.
WITH claim AS (
  SELECT t.unit_id, t.done_on, k.counterfactual FROM effective_claim AS k JOIN finished_task AS t ON t.task_id = k.task_id WHERE k.real_role > 0
)
SELECT w.g, 100 * count(CASE WHEN c.counterfactual NOT IN ('van_dat', 'chua_ro') THEN c.done_on END) AS num, count(c.done_on) AS den, count(c.done_on) AS n,
  count(c.unit_id) - count(c.done_on) AS miss
FROM place AS w LEFT JOIN claim AS c ON c.unit_id = w.unit_id
GROUP BY w.g
