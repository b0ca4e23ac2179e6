-- Tasks completed in the period (taken by their due date where the day of completion is lacking), with the grade of their best effective claim.
SELECT t.task_id, t.lead_unit_id AS unit_id, t.class, t.done_on, t.reviewed_for_contribution AS reviewed,
  (SELECT coalesce(max(k.real_role), 0) FROM effective_claim AS k WHERE k.task_id = t.task_id) AS grade,
  EXISTS (FROM claim_level AS o
          WHERE o.task_id = t.task_id AND o.status <> 'bac' AND o.evidence_level >= 1
            AND o.claim_id NOT IN (SELECT claim_id FROM effective_claim)) AS has_open_claim
FROM tasks AS t
WHERE t.status = 'xong' AND CASE WHEN t.done_on IS NULL THEN t.due_on ELSE t.done_on END BETWEEN $from AND $to
