/* rule
code: C06
severity: error
title.vi: Thiếu tỷ giá tại ngày giá trị
title.en: No exchange rate on the value date
means.vi: Không có tỷ giá bình quân của đồng tiền này vào hoặc trước ngày giá trị. Khoản tiền không vào tổng mà được đếm riêng là thiếu.
means.en: There is no mean rate of this currency on or before the value date. The sum enters no total and is counted as missing.
mend.vi: Bổ sung tỷ giá loại binh_quan của đồng tiền đó, hoặc sửa mã đồng tiền.
mend.en: Add a rate of the type binh_quan for that currency, or mend the currency code.
needs: transactions, exchange_rates
touches: I01, I02, I03, I05, I06, I07, I08
*/
SELECT 'transactions' AS table_name, txn_id AS record, t._row AS row, t._line AS line, 'currency' AS column_name, t.currency || ' ' || t.value_on AS value
FROM transactions AS t
LEFT JOIN (SELECT currency, min(rate_on) AS first_on FROM exchange_rates WHERE rate_type = 'binh_quan' GROUP BY currency) AS r ON r.currency = t.currency
WHERE t.currency <> 'VND' AND (r.first_on IS NULL OR t.value_on < r.first_on)
