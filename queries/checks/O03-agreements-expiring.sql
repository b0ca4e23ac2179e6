-- Of those in force: the ones that end within twelve months and name no successor; those of no known end stand beside.
WITH ending AS (
  SELECT lead_unit_id, true AS counted FROM in_force
  WHERE (auto_renew_months IS NULL OR auto_renew_months = 0) AND replaced_by IS NULL
    AND expires_on >= $to AND expires_on <= ($to + INTERVAL 1 YEAR)::DATE
  UNION ALL
  SELECT lead_unit_id, false FROM in_force WHERE expires_on IS NULL AND (auto_renew_months IS NULL OR auto_renew_months = 0)
)
SELECT w.g, count(CASE WHEN e.counted THEN 1 END) AS num, NULL::DOUBLE AS den, count(CASE WHEN e.counted THEN 1 END) AS n,
  count(CASE WHEN NOT e.counted THEN 1 END) AS miss
FROM place AS w LEFT JOIN ending AS e ON e.lead_unit_id = w.unit_id
GROUP BY w.g
