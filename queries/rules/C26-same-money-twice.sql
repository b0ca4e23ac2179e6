/* rule
code: C26
severity: error
title.vi: Cùng một dòng vốn nhập hai lần
title.en: The same money entered twice
means.vi: Dự án có cả cam kết phía tài trợ (loại 2) và phía nhận (loại 11), hoặc một khoản vừa ghi giải ngân (loại 3) vừa ghi chi (loại 4): tổng bị gấp đôi.
means.en: The project has commitments of the donor’s side (type 2) and of the recipient’s (type 11), or one sum stands both as disbursement (type 3) and as expenditure (type 4): totals double.
mend.vi: Giữ một phía cho mỗi dự án: loại 2 hoặc 11 cho cam kết, loại 3 hoặc 4 cho tiền ra.
mend.en: Keep one side a project: type 2 or 11 for commitments, type 3 or 4 for payments.
needs: transactions
touches: I01, I02, I03, I04, I05, I06, I07, I08
*/
SELECT 'transactions' AS table_name, t.txn_id AS record, t._row AS row, t._line AS line, 'txn_type' AS column_name, t.txn_type AS value
FROM transactions AS t
WHERE (t.txn_type = '11' AND EXISTS (
    FROM transactions AS o WHERE o.txn_type = '2' AND o.project_id = t.project_id AND o.fund = t.fund))
  OR (t.txn_type = '4' AND EXISTS (
    FROM transactions AS o
    WHERE o.txn_type = '3' AND o.project_id = t.project_id AND o.fund = t.fund AND o.currency = t.currency AND o.amount = t.amount AND o.value_on <= t.value_on))
