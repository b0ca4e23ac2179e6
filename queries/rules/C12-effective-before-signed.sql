/* rule
code: C12
severity: error
title.vi: Hiệu lực trước ngày ký
title.en: In force before it was signed
means.vi: Ngày có hiệu lực đứng trước ngày ký, nên số ngày từ ký đến hiệu lực bị âm.
means.en: The entry into force stands before the signature, so the days between them turn negative.
mend.vi: Xem lại hai ngày trong văn bản gốc.
mend.en: Check both days in the original.
needs: agreements
touches: O02, O03, O04, O05
*/
SELECT 'agreements' AS table_name, agreement_id AS record, _row AS row, _line AS line, 'effective_on' AS column_name, effective_on::VARCHAR AS value
FROM agreements
WHERE effective_on < signed_on
