/* rule
code: C10
severity: warning
title.vi: Dự án có giải ngân nhưng không có cam kết
title.en: Disbursed without a commitment
means.vi: Dự án có tiền ra mà không có dòng cam kết nào, nên không tính được tiến độ và số dư.
means.en: The project paid money out but has no commitment at all, so neither its pace nor its balance can be told.
mend.vi: Bổ sung giao dịch cam kết (loại 2 hoặc 11) theo văn kiện dự án.
mend.en: Add the commitment (type 2 or 11) from the project document.
needs: transactions, projects
*/
WITH flow AS (
  SELECT project_id, currency,
    sum(amount) FILTER (txn_type IN ('2', '11')) AS committed,
    sum(amount) FILTER (txn_type IN ('3', '4', '7')) AS paid
  FROM transactions
  WHERE fund = 'vien_tro' AND value_on <= $as_of
  GROUP BY project_id, currency
)
SELECT 'projects' AS table_name, p.project_id AS record, p._row AS row, p._line AS line, 'project_id' AS column_name, NULL::VARCHAR AS value
FROM projects AS p
WHERE EXISTS (FROM flow AS f WHERE f.project_id = p.project_id AND f.paid <> 0)
  AND NOT EXISTS (FROM flow AS f WHERE f.project_id = p.project_id AND f.committed IS NOT NULL)
