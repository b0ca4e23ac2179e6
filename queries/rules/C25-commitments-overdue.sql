/* rule
code: C25
severity: notice
title.vi: Cam kết quá hạn chưa xong
title.en: Commitments overdue
means.vi: Cam kết sau hoạt động đã quá hạn mà chưa ghi hoàn thành hoặc không thực hiện.
means.en: A follow-up commitment is past its day and neither done nor dropped.
mend.vi: Cập nhật ngày hoàn thành, hoặc ghi rõ là không thực hiện.
mend.en: Give the day it was done, or say that it was dropped.
needs: commitments
*/
SELECT 'commitments' AS table_name, commitment_id AS record, _row AS row, _line AS line, 'due_on' AS column_name, due_on::VARCHAR AS value
FROM commitments
WHERE due_on < $as_of AND status <> 'khong' AND (done_on IS NULL OR done_on > $as_of)
