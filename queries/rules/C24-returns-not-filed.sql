/* rule
code: C24
severity: warning
title.vi: Đơn vị chưa báo cáo kỳ đã đến hạn
title.en: Return due and not filed
means.vi: Đơn vị chưa gửi báo cáo của kỳ đã đến hạn: số liệu của đơn vị là chưa rõ, không phải bằng 0.
means.en: The unit has not filed a return that is due: its numbers are unknown, not zero.
mend.vi: Đôn đốc đơn vị gửi báo cáo, kể cả báo cáo không phát sinh.
mend.en: Ask the unit for its return, a nil return included.
needs: report_status
*/
SELECT 'report_status' AS table_name, unit_id || ' / ' || period_id AS record, _row AS row, _line AS line, 'submitted_on' AS column_name, due_on::VARCHAR AS value
FROM report_status
WHERE due_on < $as_of AND (submitted_on IS NULL OR submitted_on > $as_of)
