/* indicator
id: A04
title.vi: Tỷ lệ đoàn thực chất
title.en: Substantive delegations
short.vi: Đoàn thực chất
short.en: Substantive delegations
level: activity
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (substantive)
denominator: count(*)
n: count(*)
missing: 0
n.vi: đoàn đã kết thúc đủ 30 ngày
n.en: delegations ended in time
missing.vi: luôn bằng 0: chưa nộp báo cáo tính là chưa thực chất
missing.en: always 0: no report filed counts as not substantive
dimensions: delegations.direction, delegations.level, delegations.purpose, partners.partner_id
concept.vi: 100 × số đoàn có mục đích đàm phán, làm việc hoặc học tập và đã nộp báo cáo trước hết ngày số liệu ÷ tổng số đoàn. Cả hai vế chỉ lấy đoàn kết thúc trong kỳ và trước ngày số liệu ít nhất 30 ngày.
concept.en: 100 × delegations with a negotiating, working or study purpose and a report filed by the data date ÷ all delegations. Both sides take delegations that ended in the period and at least 30 days before the data date.
breakdown.vi: Đoàn ra, đoàn vào; cấp trưởng đoàn; mục đích; đơn vị; đối tác
breakdown.en: Out or in; level of the head; purpose; unit; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: delegations
source.en: Tables: delegations
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Thực chất = mục đích đàm phán, làm việc, học tập VÀ có báo cáo; ghi rõ định nghĩa; mẫu <10 hiện phân số.
pitfalls.en: Substantive means a negotiating, working or study purpose AND a report; state the definition. Below 10 cases the fraction is shown.
target.vi: ≥ 70%
target.en: ≥ 70%
*/
SELECT delegation_id AS record, 'delegations' AS source, lead_unit_id AS unit_id, end_on AS on_date,
       direction, level, purpose, partner_id, report_on,
       coalesce(purpose IN ('dam_phan', 'lam_viec', 'hoc_tap') AND report_on <= $as_of, false) AS substantive
FROM delegations
WHERE end_on BETWEEN $from AND least($to, $as_of - 30)
