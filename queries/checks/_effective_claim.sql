-- Claims confirmed by the task's lead unit or the Ministry Office, that unit not being the claimant under any name; the evidence caps the role.
SELECT k.claim_id, k.task_id, k.task_unit, k.counterfactual, CASE WHEN k.evidence_level < 2 THEN 0 WHEN k.role > k.evidence_level - 1 THEN k.evidence_level - 1 ELSE k.role END AS real_role
FROM claim_level AS k
WHERE k.status = 'xac_nhan'
  AND EXISTS (
    FROM body AS verifier
    WHERE verifier.unit_id = k.verified_by
      AND (verifier.body = (SELECT body FROM body WHERE unit_id = k.task_unit) OR verifier.body = (SELECT body FROM body WHERE unit_id = 'VP'))
      AND verifier.body <> (SELECT body FROM body WHERE unit_id = k.claimed_by))
