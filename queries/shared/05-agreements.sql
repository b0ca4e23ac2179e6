-- State of every instrument on a day; 0 renewal months mean no automatic renewal.
-- `end_on` is the fixed end: null where the instrument renews itself or has no term.
CREATE OR REPLACE MACRO agreements_at(d) AS TABLE
SELECT a.*,
       CASE WHEN a.signed_on IS NULL OR a.signed_on > d THEN 'chua_ky'
            WHEN a.terminated_on <= d THEN 'cham_dut'
            WHEN n.effective_on <= d THEN 'thay_the'
            WHEN a.effective_on IS NULL OR a.effective_on > d THEN 'da_ky_chua_hieu_luc'
            WHEN a.expires_on < d AND coalesce(a.auto_renew_months, 0) = 0 THEN 'het_han'
            ELSE 'hieu_luc' END AS st,
       CASE WHEN coalesce(a.auto_renew_months, 0) = 0 THEN a.expires_on END AS end_on
FROM agreements a LEFT JOIN agreements n ON n.agreement_id = a.replaced_by;
