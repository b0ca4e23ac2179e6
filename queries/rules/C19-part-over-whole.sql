/* rule
code: C19
severity: warning
title.vi: Số nữ hoặc số quốc tế lớn hơn tổng đại biểu
title.en: More women or foreigners than participants
means.vi: Một phần lớn hơn tổng số đại biểu, nên ít nhất một con số sai.
means.en: A part exceeds the whole, so at least one of the numbers is wrong.
mend.vi: Xem lại danh sách đại biểu.
mend.en: Check the list of participants.
needs: events
*/
SELECT 'events' AS table_name, event_id AS record, _row AS row, _line AS line,
  CASE WHEN participants_female > participants THEN 'participants_female' ELSE 'participants_foreign' END AS column_name,
  CASE WHEN participants_female > participants THEN participants_female ELSE participants_foreign END || ' / ' || participants AS value
FROM events
WHERE participants_female > participants OR participants_foreign > participants
