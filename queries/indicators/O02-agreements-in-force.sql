/* indicator
id: O02
title.vi: Số văn kiện đang có hiệu lực
title.en: Agreements in force
short.vi: Văn kiện đang hiệu lực
short.en: Agreements in force
level: output
unit.vi: văn kiện
unit.en: agreements
direction: none
time: last
units: sum
decimals: 0
value: count(*)
n: count(*)
missing: 0
n.vi: văn kiện đang có hiệu lực
n.en: instruments in force
missing.vi: luôn bằng 0: chưa có ngày hiệu lực là chưa có hiệu lực
missing.en: always 0: an instrument without an effective date is not yet in force
dimensions: agreements.instrument, agreements.signatory_level, agreements.scope, partners.partner_id[]
concept.vi: Số văn kiện đang có hiệu lực tại ngày cuối kỳ: đã ký, đã có hiệu lực, chưa hết hạn (trừ khi tự động gia hạn), chưa chấm dứt và chưa bị thay thế bởi văn kiện mới đã có hiệu lực đến ngày đó. Ghi 0 tháng gia hạn nghĩa là không tự động gia hạn.
concept.en: The count of instruments in force on the last day: signed, effective, not expired unless renewed automatically, not terminated, and not replaced by a successor that is itself in force by that day. Zero renewal months mean no automatic renewal.
breakdown.vi: Loại văn kiện; danh nghĩa ký; song phương, đa phương; đối tác
breakdown.en: Instrument; signed in the name of; bilateral or multilateral; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: agreements
source.en: Tables: agreements
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Số tại ngày cuối kỳ, không cộng qua kỳ; tự gia hạn vẫn hiệu lực, 0 tháng là không tự gia hạn; bị thay thế khi văn kiện mới đã có hiệu lực; đã ký chưa hiệu lực tách riêng.
pitfalls.en: The figure on the last day; it never adds up over periods. Automatic renewal keeps an instrument in force, and 0 months is no automatic renewal. It counts as replaced once the new instrument is in force. Signed but not yet in force is kept apart.
target.vi: Không đặt chỉ tiêu
target.en: No target
*/
SELECT agreement_id AS record, 'agreements' AS source, lead_unit_id AS unit_id, effective_on AS on_date,
       instrument, signatory_level, scope, d.partner_id
FROM agreements_at($to) LEFT JOIN dim_agreement d USING (agreement_id)
WHERE st = 'hieu_luc'
