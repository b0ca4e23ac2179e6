-- materialise: v_task
-- Grade of a task = its best effective claim; claims never add up.
-- Open claims: not rejected, not effective, evidence of E1 or above.
CREATE OR REPLACE VIEW v_task AS
WITH ok AS (
  SELECT task_id, max(role_ok) AS grade, count(*) AS n_ok FROM v_claim_ok GROUP BY 1
), op AS (
  SELECT task_id, count(*) AS n_open
  FROM v_claim p ANTI JOIN v_claim_ok k USING (claim_id)
  WHERE p.status <> 'bac' AND p.e_level >= 1
  GROUP BY 1
)
SELECT t.*, coalesce(ok.grade, 0) AS grade, coalesce(ok.n_ok, 0) AS n_ok, coalesce(op.n_open, 0) AS n_open
FROM tasks t LEFT JOIN ok USING (task_id) LEFT JOIN op USING (task_id);
