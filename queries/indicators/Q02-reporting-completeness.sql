/* indicator
id: Q02
title.vi: Tỷ lệ đơn vị đã báo cáo (kể cả không phát sinh)
title.en: Completeness of reporting
short.vi: Đơn vị đã báo cáo
short.en: Units that reported
level: quality
unit.vi: %
unit.en: %
direction: up
time: recompute
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (filed)
denominator: count(*)
n: count(*)
missing: 0
n.vi: báo cáo đến hạn của kỳ
n.en: returns due for the period
missing.vi: luôn bằng 0: chưa có ngày gửi là chưa nộp
missing.en: always 0: no filing date counts as not filed
dimensions: units.kind, units.province_code
concept.vi: 100 × số báo cáo đã nộp đến ngày số liệu (kể cả báo cáo không phát sinh) ÷ số báo cáo của các kỳ báo cáo nằm trong kỳ đã đến hạn vào ngày số liệu. Nối theo kỳ mà báo cáo phục vụ, không theo ngày đến hạn.
concept.en: 100 × returns filed by the data date (nil returns included) ÷ returns for the reporting periods that lie inside the period and were due by the data date. The link is report_status.period_id, not the due date; $pe is the nominal end of the period.
breakdown.vi: Loại đơn vị; địa phương
breakdown.en: Kind of unit; province
period.vi: Mỗi kỳ
period.en: Every period
source.vi: Bảng: report_status, periods
source.en: Tables: report_status, periods
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Theo kỳ mà báo cáo phục vụ, không theo ngày đến hạn; phân biệt: có số, không phát sinh (0 thật), chưa báo cáo (trống); kỳ chưa có báo cáo đến hạn thì trống.
pitfalls.en: By the period that the return serves, not by its due date. Three things are told apart: figures given, nothing to report (a true zero), and not reported (blank). A period without a return due is blank.
target.vi: ≥ 95%; dưới 80% thì làm mờ mọi tổng
target.en: ≥ 95%; below 80% every total is greyed
*/
SELECT concat_ws('|', r.unit_id, r.period_id) AS record, 'report_status' AS source, r.unit_id, r.due_on AS on_date,
       u.kind, u.province_code, coalesce(r.submitted_on <= $as_of, false) AS filed
FROM report_status r
JOIN periods p USING (period_id)
LEFT JOIN dim_unit u USING (unit_id)
WHERE p.start_on >= $from AND p.end_on <= $end AND r.due_on <= $as_of
