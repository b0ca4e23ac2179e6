-- Events, courses and agreements on law implementation against those whose content is known.
SELECT w.g, 100 * count(CASE WHEN a.content_area = 'thi_hanh_pl' THEN 1 END) AS num, count(a.content_area) AS den, count(a.content_area) AS n,
  count(a.id) - count(a.content_area) AS miss
FROM place AS w LEFT JOIN activity AS a ON a.unit_id = w.unit_id AND a.kind IN ('event', 'course', 'agreement') AND a.on_date >= $from AND a.on_date <= $to
GROUP BY w.g
