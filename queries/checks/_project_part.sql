-- The part of a project that is a unit's. Owner and co-implementers share by the declared percentages where all are given and make 100,
-- otherwise equally; a project that names neither belongs to its owner; a beneficiary receives nothing.
WITH named AS (
  SELECT project_id, list({'unit': unit_id, 'pct': share_pct::DOUBLE}) AS members
  FROM project_units
  WHERE role IN ('chu_du_an', 'dong_thuc_hien')
  GROUP BY project_id
), complete AS (
  SELECT p.project_id, coalesce(m.members, [{'unit': p.owner_unit_id, 'pct': 100::DOUBLE}]) AS members
  FROM projects AS p LEFT JOIN named AS m ON m.project_id = p.project_id
), weighed AS (
  SELECT *, list_sum(list_transform(members, lambda x: x.pct)) AS declared, len(list_filter(members, lambda x: x.pct IS NULL)) AS undeclared
  FROM complete
), member AS (
  SELECT project_id, unnest(members) AS m, len(members) AS heads, undeclared = 0 AND declared BETWEEN 99.500001 AND 100.499999 AS declared_well, declared
  FROM weighed
)
SELECT project_id, m.unit AS unit_id, CASE WHEN declared_well THEN m.pct / declared ELSE 1::DOUBLE / heads END AS part
FROM member
