/* indicator
id: O01
title.vi: Số văn kiện hợp tác ký mới
title.en: Agreements signed
short.vi: Văn kiện ký kết
short.en: Agreements signed
level: output
unit.vi: văn kiện
unit.en: agreements
direction: up
time: sum
units: sum
decimals: 0
value: count(*)
n: count(*)
missing: 0
n.vi: văn kiện đã ký
n.en: instruments signed
missing.vi: luôn bằng 0: chưa có ngày ký là chưa ký
missing.en: always 0: an instrument without a signing date is not signed
dimensions: agreements.instrument, agreements.signatory_level, agreements.scope, agreements.content_area, partners.partner_id[]
concept.vi: Số văn kiện ký trong kỳ, mỗi văn kiện tính một lần cho đơn vị chủ trì. Không bao giờ nêu con số này mà thiếu số điều ước trong đó.
concept.en: The count of instruments signed in the period, once each, credited to the lead unit. The figure is never shown without the number of treaties among them.
breakdown.vi: Loại văn kiện; danh nghĩa ký; song phương, đa phương; nội dung hợp tác; đối tác; đơn vị
breakdown.en: Instrument; signed in the name of; bilateral or multilateral; content area; partner; unit
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: agreements
source.en: Tables: agreements
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Tính theo ngày ký; luôn in kèm "trong đó: điều ước n" vì điều ước và thỏa thuận theo hai luật khác nhau; đa phương một văn kiện là một dù nhiều bên (theo đối tác thì đếm trùng và ghi chú); thay thế không phải tăng thêm.
pitfalls.en: Counted by the day of signature. Always printed with "of which treaties n", because treaties and agreements follow two different laws. A multilateral instrument is one, whatever its parties (by partner it is counted under each, with a note). A replacement is not an addition.
target.vi: Kế hoạch năm
target.en: The year's plan
*/
SELECT agreement_id AS record, 'agreements' AS source, lead_unit_id AS unit_id, signed_on AS on_date,
       instrument, signatory_level, scope, content_area, d.partner_id
FROM agreements LEFT JOIN dim_agreement d USING (agreement_id)
WHERE signed_on BETWEEN $from AND $to
