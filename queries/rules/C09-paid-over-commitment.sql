/* rule
code: C09
severity: warning
title.vi: Giải ngân lũy kế vượt cam kết trên 5%
title.en: Disbursed more than 5 % over the commitment
means.vi: Tổng giải ngân của dự án lớn hơn cam kết cùng loại tiền trên 5%: có thể thiếu cam kết bổ sung, nhập hai lần hoặc nhầm đơn vị tiền.
means.en: The project disbursed over 5 % more than was committed in the same currency: a further commitment is missing, rows came twice, or the scale is wrong.
mend.vi: Đối chiếu chứng từ; bổ sung cam kết điều chỉnh hoặc xóa dòng nhập trùng.
mend.en: Compare with the documents; add the amended commitment or remove the double rows.
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
SELECT 'projects' AS table_name, p.project_id AS record, p._row AS row, p._line AS line, 'project_id' AS column_name,
  round(f.paid::DOUBLE, 2) || ' / ' || round(f.committed::DOUBLE, 2) || ' ' || f.currency AS value
FROM flow AS f JOIN projects AS p ON p.project_id = f.project_id
WHERE f.committed > 0 AND f.paid::DOUBLE > 1.05 * f.committed::DOUBLE
