-- Conferences, workshops and round tables; training workshops are not among them.
SELECT w.g, count(x.event_id) AS num, NULL::DOUBLE AS den, count(x.event_id) AS n, 0 AS miss
FROM place AS w LEFT JOIN events AS x
  ON x.lead_unit_id = w.unit_id AND x.kind <> 'tap_huan' AND x.start_on >= $from AND x.start_on <= $to
GROUP BY w.g
