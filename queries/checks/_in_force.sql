-- Instruments in force at the end of the period.
SELECT * FROM agreements AS a
WHERE signed_on <= $to AND effective_on <= $to
  AND (terminated_on IS NULL OR terminated_on > $to)
  AND (expires_on IS NULL OR expires_on >= $to OR auto_renew_months <> 0)
  AND NOT EXISTS (FROM agreements AS successor WHERE successor.agreement_id = a.replaced_by AND successor.effective_on <= $to)
