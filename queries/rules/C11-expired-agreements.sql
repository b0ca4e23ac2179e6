/* rule
code: C11
severity: warning
title.vi: Văn kiện hết hạn chưa cập nhật
title.en: Expired agreements not updated
means.vi: Văn kiện đã qua ngày hết hiệu lực, không tự gia hạn, mà chưa ghi chấm dứt hoặc văn kiện thay thế.
means.en: The instrument is past its end, does not renew itself, and names neither a termination nor a successor.
mend.vi: Ghi văn kiện thay thế, ngày chấm dứt, hoặc số tháng tự gia hạn.
mend.en: Give the successor, the day of termination, or the months of renewal.
needs: agreements
*/
SELECT 'agreements' AS table_name, agreement_id AS record, _row AS row, _line AS line, 'expires_on' AS column_name, expires_on::VARCHAR AS value
FROM agreements
WHERE expires_on < $as_of AND coalesce(auto_renew_months, 0) = 0 AND terminated_on IS NULL AND replaced_by IS NULL
