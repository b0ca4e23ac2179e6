/* indicator
id: A10
title.vi: Tỷ lệ đơn vị có ít nhất một hoạt động HTQT
title.en: Units active in cooperation
short.vi: Đơn vị có hoạt động
short.en: Active units
level: activity
unit.vi: %
unit.en: %
direction: up
time: recompute
units: recompute
decimals: 1
numerator: 100 * count(DISTINCT record) FILTER (active)
denominator: count(DISTINCT record)
n: count(DISTINCT record)
missing: 0
n.vi: đơn vị thuộc diện báo cáo đang tồn tại
n.en: reporting units in being
missing.vi: luôn bằng 0 ở đây: đơn vị chưa báo cáo xem Q02
missing.en: always 0 here: units that have not reported are shown by Q02
dimensions: units.kind, units.province_code
concept.vi: 100 × số đơn vị thuộc diện báo cáo, đang tồn tại tại ngày cuối kỳ và có ít nhất một đoàn, sự kiện, khóa đào tạo hoặc văn kiện ký trong kỳ ÷ số đơn vị thuộc diện báo cáo đang tồn tại ngày đó. Hoạt động của đơn vị trước khi đổi tên hoặc sáp nhập tính cho đơn vị kế thừa, nên mỗi tổ chức chỉ tính một lần.
concept.en: 100 × reporting units in being on the last day with at least one delegation, event, course or signing in the period ÷ reporting units in being on that day. Activities of predecessors by rename or merger count for the successor, so a body is counted once.
breakdown.vi: Loại đơn vị; địa phương
breakdown.en: Kind of unit; province
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: agreements, delegations, events, training_courses, units, unit_changes
source.en: Tables: agreements, delegations, events, training_courses, units, unit_changes
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Đơn vị đổi tên hoặc sáp nhập chỉ tính một lần, hoạt động của đơn vị trước tính cho đơn vị kế thừa; đơn vị chưa báo cáo là chưa rõ, không phải không hoạt động - xem Q02.
pitfalls.en: A renamed or merged unit counts once, and what its predecessor did counts for the successor. A unit that has not reported is unknown, not inactive: see Q02.
target.vi: Xu hướng tăng
target.en: Rising trend
*/
WITH RECURSIVE followed AS (
  SELECT unit_id AS old_id, unit_id FROM units
  UNION
  SELECT f.old_id, c.new_unit_id
  FROM followed f JOIN unit_changes c
    ON c.old_unit_id = f.unit_id AND c.kind <> 'split' AND c.effective_on <= $to
), active AS (
  SELECT DISTINCT f.unit_id
  FROM (SELECT DISTINCT unit_id FROM v_activity WHERE on_date BETWEEN $from AND $to) a
  JOIN followed f ON f.old_id = a.unit_id
)
SELECT u.unit_id AS record, 'units' AS source, u.unit_id, $to AS on_date, u.kind, u.province_code,
       a.unit_id IS NOT NULL AS active
FROM units u LEFT JOIN active a ON a.unit_id = u.unit_id
WHERE u.reports_htqt AND u.valid_from <= $to AND coalesce(u.valid_to, DATE '9999-01-01') >= $to
