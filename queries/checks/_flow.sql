-- Every transaction of a known project in dong of its value date; vnd is NULL where no rate is known on that day.
SELECT t.txn_id, t.project_id, t.txn_type, t.fund, t.value_on, t.partner_id, p.direction, t.amount::DOUBLE * r.vnd AS vnd
FROM transactions AS t
JOIN projects AS p ON p.project_id = t.project_id
LEFT JOIN rate_span AS r ON r.currency = t.currency AND t.value_on >= r.from_on AND t.value_on <= r.until_on
