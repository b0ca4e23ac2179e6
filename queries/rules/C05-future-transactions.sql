/* rule
code: C05
severity: error
title.vi: Ngày giao dịch trong tương lai
title.en: Transactions in the future
means.vi: Giao dịch mang ngày sau ngày số liệu. Nó chưa vào tổng nào, nhưng có thể là ngày gõ sai của một khoản đã có.
means.en: The transaction is dated after the data date. It enters no total yet, but may be a mistyped day of money already paid.
mend.vi: Sửa ngày; khoản dự kiến thì đưa vào kế hoạch vốn (budgets), không đưa vào giao dịch.
mend.en: Mend the day; money still expected belongs in budgets, not in transactions.
needs: transactions
touches: I01, I02, I03, I04, I05, I06, I07, I08
*/
SELECT 'transactions' AS table_name, txn_id AS record, _row AS row, _line AS line,
  CASE WHEN value_on > $as_of THEN 'value_on' ELSE 'txn_on' END AS column_name, greatest(value_on, txn_on)::VARCHAR AS value
FROM transactions
WHERE value_on > $as_of OR txn_on > $as_of
