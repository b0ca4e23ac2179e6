/* indicator
id: O05
title.vi: Tỷ lệ văn kiện hiệu lực có hoạt động trong kỳ
title.en: Living agreements
short.vi: Văn kiện có hoạt động
short.en: Living agreements
level: output
unit.vi: %
unit.en: %
direction: up
time: recompute
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (used)
denominator: count(*)
n: count(*)
missing: 0
n.vi: văn kiện đang có hiệu lực
n.en: instruments in force
missing.vi: luôn bằng 0: không hoạt động nào ghi tên là thật sự không có
missing.en: always 0: an instrument that nothing names is a true no
dimensions: agreements.instrument, partners.partner_id[]
concept.vi: 100 × số văn kiện đang có hiệu lực tại ngày cuối kỳ được một đoàn bắt đầu trong kỳ hoặc một dự án có chạy trong kỳ ghi tên ÷ số văn kiện đang có hiệu lực tại ngày cuối kỳ.
concept.en: 100 × instruments in force on the last day that are named by a delegation starting in the period or by a project that ran in the period ÷ instruments in force on the last day.
breakdown.vi: Đối tác; loại văn kiện
breakdown.en: Partner; instrument
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: agreements, delegations, projects
source.en: Tables: agreements, delegations, projects
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Chỉ nối khi hoạt động ghi mã văn kiện; nối theo cùng đối tác cho 100% trong thử nghiệm nên không dùng.
pitfalls.en: Linked only where the activity names the agreement. Linking through the same partner gave 100% in a trial, so it is not used.
target.vi: ≥ 60%
target.en: ≥ 60%
*/
WITH named AS (
  SELECT agreement_id FROM delegations
  WHERE agreement_id IS NOT NULL AND start_on BETWEEN $from AND $to
  UNION
  SELECT agreement_id FROM projects
  WHERE agreement_id IS NOT NULL AND start_actual <= $to AND coalesce(end_actual, DATE '9999-01-01') >= $from
)
SELECT a.agreement_id AS record, 'agreements' AS source, lead_unit_id AS unit_id, effective_on AS on_date,
       instrument, d.partner_id, n.agreement_id IS NOT NULL AS used
FROM agreements_at($to) a
LEFT JOIN named n ON n.agreement_id = a.agreement_id
LEFT JOIN dim_agreement d ON d.agreement_id = a.agreement_id
WHERE st = 'hieu_luc'
