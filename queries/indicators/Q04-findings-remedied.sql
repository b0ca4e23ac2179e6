/* indicator
id: Q04
title.vi: Tỷ lệ kiến nghị kiểm tra đã khắc phục
title.en: Inspection findings remedied
short.vi: Kiến nghị đã khắc phục
short.en: Findings remedied
level: quality
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * sum(remedied)
denominator: sum(findings)
n: count(*)
missing: 0
n.vi: cuộc kiểm tra
n.en: inspections
missing.vi: luôn bằng 0; cuộc kiểm tra không ghi cả đơn vị lẫn dự án là lỗi dữ liệu và không vào đâu
missing.en: always 0; an inspection that names neither a unit nor a project is a data error and enters nowhere
dimensions: projects.project_id
concept.vi: 100 × số kiến nghị đã khắc phục ÷ số kiến nghị của các cuộc kiểm tra trong kỳ; không có kiến nghị thì để trống. Cuộc kiểm tra dự án thuộc về đơn vị được kiểm tra, hoặc chủ dự án khi không ghi đơn vị.
concept.en: 100 × findings remedied ÷ findings made by inspections in the period; it is empty without findings. An inspection of a project belongs to the inspected unit, or to the owner of the project where no unit is given.
breakdown.vi: Đơn vị; dự án
breakdown.en: Unit; project
period.vi: Mỗi kỳ
period.en: Every period
source.vi: Bảng: inspections, projects
source.en: Tables: inspections, projects
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Không có cuộc kiểm tra hoặc không có kiến nghị thì trống, không phải 100%; kiểm tra dự án không ghi đơn vị thì tính cho chủ dự án.
pitfalls.en: No inspection or no finding is blank, not 100%. An inspection of a project without a unit counts for the owner of the project.
target.vi: ≥ 90%
target.en: ≥ 90%
*/
SELECT inspection_id AS record, 'inspections' AS source, coalesce(i.unit_id, p.owner_unit_id) AS unit_id,
       inspected_on AS on_date, i.project_id, findings, remedied
FROM inspections i LEFT JOIN projects p USING (project_id)
WHERE inspected_on BETWEEN $from AND $to
