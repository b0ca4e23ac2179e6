/* indicator
id: Q01
title.vi: Tỷ lệ báo cáo nộp đúng hạn
title.en: Reports on time
short.vi: Báo cáo đúng hạn
short.en: Returns on time
level: quality
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (submitted_on <= due_on)
denominator: count(*)
n: count(*)
missing: 0
n.vi: báo cáo đến hạn
n.en: returns due
missing.vi: luôn bằng 0: chưa có ngày gửi là chưa nộp
missing.en: always 0: no filing date counts as not filed
dimensions: units.kind, units.province_code
concept.vi: 100 × số báo cáo nộp đúng hạn ÷ số báo cáo đến hạn trong kỳ và không muộn hơn ngày số liệu.
concept.en: 100 × returns filed by the due date ÷ returns due in the period and not later than the data date.
breakdown.vi: Loại đơn vị; địa phương
breakdown.en: Kind of unit; province
period.vi: Mỗi kỳ
period.en: Every period
source.vi: Bảng: report_status
source.en: Tables: report_status
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Chưa đến hạn tại ngày dữ liệu thì chưa vào mẫu; đơn vị mới lập sau sáp nhập không chịu nghĩa vụ kỳ cũ.
pitfalls.en: What is not yet due on the data date is not in the base. A unit created by a merger has no duty for an earlier period.
target.vi: 100% (hạn 25/12)
target.en: 100% (due 25 December)
*/
SELECT concat_ws('|', r.unit_id, r.period_id) AS record, 'report_status' AS source, r.unit_id, r.due_on AS on_date,
       u.kind, u.province_code, r.due_on, r.submitted_on
FROM report_status r LEFT JOIN dim_unit u USING (unit_id)
WHERE r.due_on BETWEEN $from AND $to
