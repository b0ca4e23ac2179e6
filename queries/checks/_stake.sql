-- The part of every project that belongs to a group: one row a project and group, so that a transaction is met once a group.
SELECT w.g, p.project_id, sum(p.part) AS stake
FROM place AS w LEFT JOIN project_part AS p ON p.unit_id = w.unit_id
GROUP BY w.g, p.project_id
