-- Findings remedied against findings made; a project inspected without a unit counts at its owner.
WITH visit AS (
  SELECT unit_id, findings, remedied FROM inspections WHERE unit_id IS NOT NULL AND inspected_on >= $from AND inspected_on <= $to
  UNION ALL
  SELECT p.owner_unit_id, i.findings, i.remedied FROM inspections AS i JOIN projects AS p ON p.project_id = i.project_id
  WHERE i.unit_id IS NULL AND i.inspected_on >= $from AND i.inspected_on <= $to
)
SELECT w.g, (100 * sum(v.remedied))::DOUBLE AS num, sum(v.findings)::DOUBLE AS den, count(v.unit_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN visit AS v ON v.unit_id = w.unit_id
GROUP BY w.g
