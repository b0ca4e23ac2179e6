/* indicator
id: A09
title.vi: Tỷ lệ đơn vị có đầu mối HTQT
title.en: Units with a focal point in place
short.vi: Đơn vị có đầu mối
short.en: Units with a focal point
level: activity
unit.vi: %
unit.en: %
direction: up
time: last
units: ratio
decimals: 1
numerator: 100 * count(DISTINCT record) FILTER (served)
denominator: count(DISTINCT record)
n: count(DISTINCT record)
missing: 0
n.vi: đơn vị thuộc diện báo cáo đang tồn tại
n.en: reporting units in being
missing.vi: luôn bằng 0: không có đầu mối là thật sự không có
missing.en: always 0: a unit without a focal point is a true no
dimensions: units.kind, units.province_code
concept.vi: 100 × số đơn vị thuộc diện báo cáo, đang tồn tại tại ngày cuối kỳ và có đầu mối làm việc ngày đó ÷ số đơn vị thuộc diện báo cáo đang tồn tại ngày đó. Ngày cuối của đơn vị và ngày cuối của đầu mối đều là ngày còn làm việc.
concept.en: 100 × reporting units in being on the last day that have a focal point serving that day ÷ reporting units in being that day. The last day of a unit and the last day of a focal point both count as days of service.
breakdown.vi: Loại đơn vị; địa phương
breakdown.en: Kind of unit; province
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: focal_points, units
source.en: Tables: focal_points, units
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Đơn vị tồn tại tại ngày chốt; đầu mối đã nghỉ không tính, nhưng ngày thôi phân công vẫn là ngày còn làm (đơn vị giải thể và đầu mối kết thúc cùng ngày); mẫu theo cây đơn vị hiện hành.
pitfalls.en: A unit must exist on the closing day. A focal point who has left does not count, yet the day of leaving is still a day of service (a unit dissolved and its focal point ended on the same day). The base follows the tree of units in force.
target.vi: 100%
target.en: 100%
*/
SELECT u.unit_id AS record, 'units' AS source, u.unit_id, $to AS on_date, u.kind, u.province_code,
       EXISTS (SELECT 1 FROM focal_points f
               WHERE f.unit_id = u.unit_id AND f.appointed_on <= $to
                 AND coalesce(f.ended_on, DATE '9999-01-01') >= $to) AS served
FROM units u
WHERE u.reports_htqt AND u.valid_from <= $to AND coalesce(u.valid_to, DATE '9999-01-01') >= $to
