-- Plan items due in the period, in their latest version; without a date they are due on 31 December.
WITH edition AS (
  SELECT *, CASE version WHEN 'goc' THEN 1 WHEN 'dieu_chinh' THEN 2 WHEN 'bo_sung' THEN 3 END AS edition,
    CASE WHEN planned_on IS NOT NULL THEN planned_on WHEN year BETWEEN 1 AND 9999 THEN make_date(year, 12, 31) END AS due
  FROM plan_items
), item AS (
  SELECT * FROM edition AS i
  WHERE NOT EXISTS (FROM edition AS later WHERE later.item_id = i.item_id AND later.edition > i.edition)
    AND due >= $from AND due <= $to
)
SELECT w.g, 100 * count(CASE WHEN i.status IN ('xong', 'thay') AND i.done_on <= $to THEN 1 END) AS num, count(i.item_id) AS den, count(i.item_id) AS n,
  count(CASE WHEN i.status IN ('xong', 'thay') AND i.done_on IS NULL THEN 1 END) AS miss
FROM place AS w LEFT JOIN item AS i ON i.lead_unit_id = w.unit_id
GROUP BY w.g
