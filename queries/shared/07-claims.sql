-- materialise: v_claim, v_claim_ok
-- Contribution claims with the evidence level that the file supports.

-- lineage: v_source_time
-- Date of the thing a claim rests on; experts have no table, so none.
CREATE OR REPLACE VIEW v_source_time AS
SELECT kind, id, on_date FROM v_activity
UNION ALL
SELECT 'project', project_id, coalesce(start_actual, start_planned) FROM projects
UNION ALL
SELECT 'inspection', inspection_id, inspected_on FROM inspections;

-- The level is computed, never taken on trust; the first step that fails decides.
CREATE OR REPLACE VIEW v_claim AS
WITH e AS (
  SELECT claim_id,
         count(*) FILTER (supports) AS n,
         count(DISTINCT kind) FILTER (supports) AS kinds,
         count(*) FILTER (supports AND independent) AS ind,
         count(*) FILTER (supports AND test IN ('dau_vet', 'quyet_dinh')) AS trace,
         count(*) FILTER (supports AND kind = 'danh_gia' AND independent) AS eval,
         count(*) FILTER (supports AND test = 'trinh_tu') AS hoop,
         count(*) FILTER (NOT supports AND test IN ('trinh_tu', 'quyet_dinh')) AS kills,
         count(*) FILTER (NOT supports) AS contra
  FROM evidence GROUP BY 1
)
SELECT c.*, t.lead_unit_id AS task_unit, t.class, t.area, t.done_on AS task_done,
       coalesce(e.n, 0) AS n_evidence, coalesce(e.contra, 0) AS n_contra,
       CASE WHEN coalesce(e.n, 0) = 0 OR coalesce(e.kills, 0) > 0
                 OR s.on_date > coalesce(t.done_on, DATE '9999-12-31')
                 OR (s.on_date IS NULL AND coalesce(e.hoop, 0) = 0) THEN 0
            WHEN NOT (e.trace > 0 OR e.kinds >= 2) THEN 1
            WHEN NOT (e.kinds >= 2 AND e.ind >= 1 AND c.rivals_considered) THEN 2
            WHEN NOT (e.eval > 0 AND e.trace > 0) THEN 3
            ELSE 4 END AS e_level
FROM contribution_claims c
JOIN tasks t USING (task_id)
LEFT JOIN e USING (claim_id)
LEFT JOIN v_source_time s ON s.kind = c.source_kind AND s.id = c.source_id;

-- Effective claims: confirmed by the task's lead unit or the Ministry Office (unit VP),
-- and not by the claimant under any of its names. Evidence caps the role.
CREATE OR REPLACE VIEW v_claim_ok AS
SELECT k.*, least(role, greatest(e_level - 1, 0)) AS role_ok
FROM v_claim k
JOIN v_same_unit a ON a.old_id = k.claimed_by
JOIN v_same_unit v ON v.old_id = k.verified_by
JOIN v_same_unit w ON w.old_id = k.task_unit
LEFT JOIN v_same_unit o ON o.old_id = 'VP'
WHERE status = 'xac_nhan' AND v.unit_id <> a.unit_id AND v.unit_id IN (w.unit_id, o.unit_id);
