-- materialise: v_unit_up, v_same_unit, scope_was, scope_now
-- Units: who stands above whom, and who became whom. A cycle in the tables ends the walk; it never hangs it.

-- Every unit with each of its ancestors, itself at depth 0. Several rows a unit: a lineage, not a scope.
CREATE OR REPLACE VIEW v_unit_up AS
WITH RECURSIVE r AS (
  SELECT unit_id, unit_id AS anc, 0 AS depth FROM units
  UNION ALL
  SELECT r.unit_id, u.parent_unit_id, depth + 1
  FROM r JOIN units u ON u.unit_id = r.anc
  WHERE u.parent_unit_id IS NOT NULL AND depth < 40
)
SELECT * FROM r;

-- What a unit's past belongs to today, with shares. Several rows for a split unit: a lineage, not a scope.
CREATE OR REPLACE VIEW v_unit_now AS
WITH RECURSIVE r AS (
  SELECT unit_id AS old_id, unit_id, 1.0::DOUBLE AS share, 0 AS step FROM units
  UNION ALL
  SELECT r.old_id, c.new_unit_id, r.share * c.share_pct / 100, step + 1
  FROM r JOIN unit_changes c ON c.old_unit_id = r.unit_id
  WHERE step < 40
)
SELECT old_id, unit_id, share FROM r
WHERE NOT EXISTS (SELECT 1 FROM unit_changes c WHERE c.old_unit_id = r.unit_id);

-- One body under its successive names: renames only.
CREATE OR REPLACE VIEW v_same_unit AS
WITH RECURSIVE r AS (
  SELECT unit_id AS old_id, unit_id FROM units
  UNION
  SELECT r.old_id, c.new_unit_id
  FROM r JOIN unit_changes c ON c.old_unit_id = r.unit_id AND c.kind = 'rename'
)
SELECT old_id, unit_id FROM r
WHERE NOT EXISTS (SELECT 1 FROM unit_changes c WHERE c.old_unit_id = r.unit_id AND c.kind = 'rename');

-- A scope has exactly one g for every unit_id, otherwise totals count twice.
-- As it was: every unit is its own group.
CREATE OR REPLACE VIEW scope_was AS
SELECT DISTINCT unit_id, unit_id AS g FROM units WHERE unit_id IS NOT NULL;

-- As it is now: a unit with one successor by rename or merger follows it; a split unit stays a historic group.
CREATE OR REPLACE VIEW scope_now AS
WITH RECURSIVE one AS (
  SELECT old_unit_id, any_value(new_unit_id) AS new_unit_id
  FROM unit_changes GROUP BY 1
  HAVING count(*) = 1 AND bool_and(kind IN ('rename', 'merge'))
), r AS (
  SELECT unit_id, unit_id AS g FROM units
  UNION
  SELECT r.unit_id, o.new_unit_id FROM r JOIN one o ON o.old_unit_id = r.g
), ends AS (
  SELECT unit_id, g FROM r WHERE NOT EXISTS (SELECT 1 FROM one o WHERE o.old_unit_id = r.g)
)
SELECT w.unit_id, coalesce(e.g, w.unit_id) AS g FROM scope_was w LEFT JOIN ends e USING (unit_id);

-- Roll-up to one level of the tree: the ancestor k steps below the root, or the unit itself when it stands higher.
CREATE OR REPLACE MACRO scope_level(k) AS TABLE
SELECT unit_id, anc AS g FROM v_unit_up
QUALIFY depth = greatest(max(depth) OVER (PARTITION BY unit_id) - k, 0);
