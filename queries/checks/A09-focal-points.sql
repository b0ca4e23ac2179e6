-- Reporting units in being on the last day, and those of them that somebody serves that day; last days are days of service.
WITH being AS (
  SELECT unit_id, unit_id IN (
    SELECT unit_id FROM focal_points WHERE appointed_on <= $to AND (ended_on IS NULL OR ended_on >= $to)) AS served
  FROM units
  WHERE reports_htqt AND valid_from <= $to AND (valid_to IS NULL OR valid_to >= $to)
)
SELECT w.g, 100 * count(CASE WHEN b.served THEN 1 END) AS num, count(b.unit_id) AS den, count(b.unit_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN being AS b ON b.unit_id = w.unit_id
GROUP BY w.g
