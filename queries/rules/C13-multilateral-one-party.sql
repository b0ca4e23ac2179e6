/* rule
code: C13
severity: warning
title.vi: Văn kiện đa phương chỉ có một bên
title.en: Multilateral agreement with one party
means.vi: Văn kiện ghi là đa phương nhưng chỉ có một bên ký kết nước ngoài, hoặc chưa ghi bên nào.
means.en: The instrument is called multilateral but names one foreign party or none.
mend.vi: Bổ sung các bên vào bảng agreement_partners, hoặc sửa phạm vi thành song phương.
mend.en: Add the parties to agreement_partners, or call it bilateral.
needs: agreements, agreement_partners
*/
SELECT 'agreements' AS table_name, a.agreement_id AS record, a._row AS row, a._line AS line, 'scope' AS column_name, count(DISTINCT p.partner_id)::VARCHAR AS value
FROM agreements AS a LEFT JOIN agreement_partners AS p ON p.agreement_id = a.agreement_id
WHERE a.scope = 'da_phuong'
GROUP BY a.agreement_id, a._row, a._line
HAVING count(DISTINCT p.partner_id) < 2
