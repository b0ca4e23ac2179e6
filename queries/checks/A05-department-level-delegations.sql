-- Outgoing delegations led at department level against those whose level is known.
WITH gone AS (SELECT lead_unit_id, level FROM delegations WHERE direction = 'ra' AND start_on >= $from AND start_on <= $to)
SELECT w.g,
  (SELECT 100 * count(*) FROM gone JOIN place AS p ON p.unit_id = gone.lead_unit_id WHERE p.g IS NOT DISTINCT FROM w.g AND level = 'vu') AS num,
  (SELECT count(*) FROM gone JOIN place AS p ON p.unit_id = gone.lead_unit_id WHERE p.g IS NOT DISTINCT FROM w.g AND level IS NOT NULL) AS den,
  (SELECT count(*) FROM gone JOIN place AS p ON p.unit_id = gone.lead_unit_id WHERE p.g IS NOT DISTINCT FROM w.g AND level IS NOT NULL) AS n,
  (SELECT count(*) FROM gone JOIN place AS p ON p.unit_id = gone.lead_unit_id WHERE p.g IS NOT DISTINCT FROM w.g AND level IS NULL) AS miss
FROM (SELECT DISTINCT g FROM place) AS w
