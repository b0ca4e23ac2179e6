-- Reporting units in being on the last day with an activity of their own or of a predecessor. Looks back from every unit; a split has no heir.
WITH RECURSIVE past AS (
  SELECT unit_id, unit_id AS earlier FROM units
  WHERE reports_htqt AND valid_from <= $to AND (valid_to IS NULL OR valid_to >= $to)
  UNION
  SELECT p.unit_id, c.old_unit_id FROM past AS p JOIN unit_changes AS c ON c.new_unit_id = p.earlier
  WHERE c.kind <> 'split' AND c.effective_on <= $to
), busy AS (
  SELECT unit_id FROM activity WHERE on_date >= $from AND on_date <= $to
), unit AS (
  SELECT unit_id, max((earlier IN (SELECT unit_id FROM busy))::INT) AS active FROM past GROUP BY unit_id
)
SELECT w.g, 100 * coalesce(sum(u.active), 0) AS num, count(u.unit_id) AS den, count(u.unit_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN unit AS u ON u.unit_id = w.unit_id
GROUP BY w.g
