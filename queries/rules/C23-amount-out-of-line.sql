/* rule
code: C23
severity: warning
title.vi: Số tiền tăng, giảm trên 10 lần so trung vị dự án (nhầm dấu phân cách)
title.en: Amount ten times off the project’s median
means.vi: Số tiền lớn hơn hoặc nhỏ hơn 10 lần so với trung vị các khoản cùng loại của dự án: hay gặp khi nhầm dấu chấm, dấu phẩy.
means.en: The amount is over ten times above or below the median of its kind in the project: a point or a comma is the usual cause.
mend.vi: Đối chiếu chứng từ; sửa số tiền nếu sai, nếu đúng thì giữ nguyên.
mend.en: Compare with the document; mend it if it is wrong, leave it if it is right.
needs: transactions
*/
WITH sized AS (
  SELECT *, median(abs(amount)) OVER same AS middle, count(*) OVER same AS rows_of_kind
  FROM (SELECT *, txn_type IN ('2', '11', '12') AS promised FROM transactions)
  WINDOW same AS (PARTITION BY project_id, fund, currency, promised)
)
SELECT 'transactions' AS table_name, txn_id AS record, _row AS row, _line AS line, 'amount' AS column_name,
  round(amount::DOUBLE, 2) || ' ' || currency || ' (' || round(middle::DOUBLE, 2) || ')' AS value
FROM sized
WHERE rows_of_kind >= 3 AND middle > 0 AND (abs(amount)::DOUBLE > 10 * middle::DOUBLE OR (amount > 0 AND amount::DOUBLE < middle::DOUBLE / 10))
