-- materialise: v_project_share
-- One project is 100 %, whatever the number of units; without a unit row it is its owner's.
-- Declared shares count where all are given and add up to 100; otherwise the units share equally.
CREATE OR REPLACE VIEW v_project_share AS
WITH taking_part AS (
  SELECT project_id, unit_id, role, share_pct FROM project_units WHERE role IN ('chu_du_an', 'dong_thuc_hien')
), r AS (
  SELECT * FROM taking_part
  UNION ALL
  SELECT project_id, owner_unit_id, 'chu_du_an', 100.0 FROM projects p
  WHERE NOT EXISTS (SELECT 1 FROM taking_part t WHERE t.project_id = p.project_id)
), p AS (
  SELECT *, count(*) OVER w AS n, count(share_pct) OVER w AS k, sum(share_pct) OVER w AS s
  FROM r WINDOW w AS (PARTITION BY project_id)
)
SELECT project_id, unit_id, role,
       CASE WHEN k = n AND abs(s - 100) < 0.5 THEN share_pct / s ELSE 1.0 / n END AS share,
       CASE WHEN k = n AND abs(s - 100) < 0.5 THEN 'khai_bao' ELSE 'chia_deu' END AS basis
FROM p;
