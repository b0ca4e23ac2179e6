/* rule
code: C14
severity: error
title.vi: Hoạt động của đơn vị chưa lập hoặc đã giải thể
title.en: Activity of a unit not in being
means.vi: Hoạt động ghi cho đơn vị chưa thành lập hoặc không còn vào ngày đó, nên có thể tính sai đơn vị.
means.en: The activity is credited to a unit that did not exist on that day, so the wrong unit may get it.
mend.vi: Ghi mã đơn vị của thời điểm đó (xem bảng biến động tổ chức), hoặc sửa ngày.
mend.en: Use the unit of that time (see the reorganisations), or mend the day.
needs: units
*/
WITH done AS (
  SELECT 'delegations' AS table_name, delegation_id AS record, _row AS row, _line AS line, lead_unit_id AS unit_id, start_on AS day FROM delegations
  UNION ALL
  SELECT 'events', event_id, _row, _line, lead_unit_id, start_on FROM events
  UNION ALL
  SELECT 'training_courses', course_id, _row, _line, lead_unit_id, start_on FROM training_courses
  UNION ALL
  SELECT 'agreements', agreement_id, _row, _line, lead_unit_id, signed_on FROM agreements
)
SELECT d.table_name, d.record, d.row, d.line, 'lead_unit_id' AS column_name, d.unit_id || ' ' || d.day AS value
FROM done AS d JOIN units AS u ON u.unit_id = d.unit_id
WHERE d.day < u.valid_from OR d.day > u.valid_to
