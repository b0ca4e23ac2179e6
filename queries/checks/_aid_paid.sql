-- Aid paid out to Viet Nam in the period: disbursement, expenditure, reimbursement.
SELECT * FROM flow
WHERE txn_type IN ('3', '4', '7') AND fund = 'vien_tro' AND direction = 'in' AND value_on >= $from AND value_on <= $to
