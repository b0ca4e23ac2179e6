-- One body under its successive names: renames followed to the last name. Names that go round in a ring have no last one: no body.
WITH RECURSIVE walk AS (
  SELECT unit_id, unit_id AS body, 0 AS step FROM units
  UNION
  SELECT w.unit_id, c.new_unit_id, w.step + 1
  FROM walk AS w, unit_changes AS c
  WHERE c.kind = 'rename' AND c.old_unit_id = w.body AND w.step < 50
)
SELECT unit_id, CASE WHEN max(step) < 50 THEN max_by(body, step) END AS body FROM walk GROUP BY unit_id
