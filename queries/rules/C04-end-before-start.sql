/* rule
code: C04
severity: error
title.vi: Ngày kết thúc trước ngày bắt đầu
title.en: End before start
means.vi: Ngày kết thúc đứng trước ngày bắt đầu, nên số ngày bị âm và việc có thể rơi vào kỳ khác.
means.en: The last day stands before the first, so lengths turn negative and the thing may fall into another period.
mend.vi: Xem lại hai ngày; hay gặp khi gõ lẫn ngày với tháng hoặc nhầm năm.
mend.en: Check both days; day and month swapped, or the year mistyped, are the usual causes.
*/
SELECT 'units' AS table_name, unit_id AS record, _row AS row, _line AS line, 'valid_to' AS column_name, valid_to::VARCHAR AS value FROM units WHERE valid_to < valid_from
UNION ALL
SELECT 'focal_points' AS table_name, focal_id AS record, _row AS row, _line AS line, 'ended_on' AS column_name, ended_on::VARCHAR AS value FROM focal_points WHERE ended_on < appointed_on
UNION ALL
SELECT 'periods' AS table_name, period_id AS record, _row AS row, _line AS line, 'end_on' AS column_name, end_on::VARCHAR AS value FROM periods WHERE end_on < start_on
UNION ALL
SELECT 'agreements' AS table_name, agreement_id AS record, _row AS row, _line AS line, 'expires_on' AS column_name, expires_on::VARCHAR AS value FROM agreements WHERE expires_on < effective_on
UNION ALL
SELECT 'projects' AS table_name, project_id AS record, _row AS row, _line AS line, 'end_planned' AS column_name, end_planned::VARCHAR AS value FROM projects WHERE end_planned < start_planned
UNION ALL
SELECT 'projects' AS table_name, project_id AS record, _row AS row, _line AS line, 'end_actual' AS column_name, end_actual::VARCHAR AS value FROM projects WHERE end_actual < start_actual
UNION ALL
SELECT 'delegations' AS table_name, delegation_id AS record, _row AS row, _line AS line, 'end_on' AS column_name, end_on::VARCHAR AS value FROM delegations WHERE end_on < start_on
UNION ALL
SELECT 'events' AS table_name, event_id AS record, _row AS row, _line AS line, 'end_on' AS column_name, end_on::VARCHAR AS value FROM events WHERE end_on < start_on
UNION ALL
SELECT 'training_courses' AS table_name, course_id AS record, _row AS row, _line AS line, 'end_on' AS column_name, end_on::VARCHAR AS value FROM training_courses WHERE end_on < start_on
UNION ALL
SELECT 'tasks' AS table_name, task_id AS record, _row AS row, _line AS line, 'done_on' AS column_name, done_on::VARCHAR AS value FROM tasks WHERE done_on < started_on
