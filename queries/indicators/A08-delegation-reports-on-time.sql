/* indicator
id: A08
title.vi: Tỷ lệ báo cáo đoàn nộp đúng hạn
title.en: Delegation reports on time
short.vi: Báo cáo đoàn đúng hạn
short.en: Delegation reports on time
level: activity
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (report_on <= report_due_on)
denominator: count(report_due_on)
n: count(report_due_on)
missing: count(*) - count(report_due_on)
n.vi: báo cáo đến hạn
n.en: reports due
missing.vi: đoàn kết thúc trong kỳ mà không ghi hạn nộp báo cáo
missing.en: delegations that ended in the period without a due date for their report
dimensions: delegations.level, delegations.direction, partners.partner_id
concept.vi: 100 × số báo cáo đoàn nộp đúng hạn ÷ số báo cáo đến hạn trong kỳ và không muộn hơn ngày số liệu.
concept.en: 100 × delegation reports filed by their due date ÷ reports due in the period and not later than the data date.
breakdown.vi: Đơn vị; cấp trưởng đoàn; đoàn ra, đoàn vào; đối tác
breakdown.en: Unit; level of the head; out or in; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: delegations
source.en: Tables: delegations
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Chưa đến hạn thì chưa vào mẫu (tránh phạt đoàn vừa về)
pitfalls.en: A report not yet due is not in the base, so a delegation that has just returned is not punished.
target.vi: ≥ 95%
target.en: ≥ 95%
*/
SELECT delegation_id AS record, 'delegations' AS source, lead_unit_id AS unit_id,
       coalesce(report_due_on, end_on) AS on_date, level, direction, partner_id, report_due_on, report_on
FROM delegations
WHERE coalesce(report_due_on, end_on) BETWEEN $from AND $to
