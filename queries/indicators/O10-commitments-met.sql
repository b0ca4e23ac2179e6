/* indicator
id: O10
title.vi: Tỷ lệ cam kết sau hoạt động hoàn thành đúng hạn
title.en: Follow-up commitments met on time
short.vi: Cam kết đúng hạn
short.en: Commitments met on time
level: output
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (done_on <= due_on)
denominator: count(*)
n: count(*)
missing: 0
n.vi: cam kết đến hạn
n.en: commitments due
missing.vi: luôn bằng 0: chưa có ngày hoàn thành là chưa thực hiện
missing.en: always 0: no finishing date counts as not met
dimensions: commitments.source_kind, commitments.status
concept.vi: 100 × số cam kết hoàn thành đúng hạn ÷ số cam kết đến hạn trong kỳ và không muộn hơn ngày số liệu, gồm cả cam kết đã bỏ.
concept.en: 100 × commitments finished by their due date ÷ commitments due in the period and not later than the data date, dropped ones included.
breakdown.vi: Nguồn phát sinh (đoàn, sự kiện, văn kiện); đơn vị
breakdown.en: Where it arose (delegation, event, agreement); unit
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: commitments
source.en: Tables: commitments
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Mẫu = cam kết đến hạn trong kỳ, gồm cả bỏ; chưa đến hạn không tính.
pitfalls.en: The base is what fell due in the period, dropped ones included. What is not yet due is not counted.
target.vi: ≥ 80%
target.en: ≥ 80%
*/
SELECT commitment_id AS record, 'commitments' AS source, owner_unit_id AS unit_id, due_on AS on_date,
       source_kind, status, due_on, done_on
FROM commitments
WHERE due_on BETWEEN $from AND $to
