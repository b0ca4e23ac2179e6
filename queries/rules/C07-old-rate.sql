/* rule
code: C07
severity: warning
title.vi: Tỷ giá cũ quá 45 ngày
title.en: Exchange rate older than 45 days
means.vi: Tỷ giá gần nhất trước ngày giá trị đã quá 45 ngày, nên số quy đổi chỉ là gần đúng.
means.en: The last rate before the value date is more than 45 days old, so the converted sum is rough.
mend.vi: Bổ sung tỷ giá của tháng có giao dịch.
mend.en: Add the rate of the month of the transaction.
needs: transactions, exchange_rates
*/
SELECT 'transactions' AS table_name, txn_id AS record, t._row AS row, t._line AS line, 'value_on' AS column_name,
  t.value_on || ' (' || t.currency || ': ' || r.rate_on || ')' AS value
FROM transactions AS t
ASOF JOIN (SELECT currency, rate_on FROM exchange_rates WHERE rate_type = 'binh_quan' AND currency <> 'VND') AS r
  ON r.currency = t.currency AND t.value_on >= r.rate_on
WHERE date_diff('day', r.rate_on, t.value_on) > 45
