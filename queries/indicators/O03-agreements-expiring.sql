/* indicator
id: O03
title.vi: Số văn kiện hết hiệu lực trong 12 tháng tới chưa có văn kiện thay thế
title.en: Agreements expiring within 12 months
short.vi: Văn kiện sắp hết hạn
short.en: Agreements expiring
level: output
unit.vi: văn kiện
unit.en: agreements
direction: down
time: last
units: sum
decimals: 0
value: count(end_on)
n: count(end_on)
missing: count(*) - count(end_on)
n.vi: văn kiện sắp hết hạn
n.en: instruments expiring
missing.vi: văn kiện đang hiệu lực không ghi ngày hết hạn và không tự động gia hạn: vô thời hạn, hoặc thiếu ngày
missing.en: instruments in force without an end date and without automatic renewal: of unlimited term, or the date is lacking
dimensions: agreements.instrument, partners.partner_id[]
concept.vi: Trong số văn kiện đang có hiệu lực (O02), những văn kiện có ngày hết hạn cố định rơi vào ngày cuối kỳ hoặc trong 12 tháng sau đó và chưa ghi văn kiện thay thế.
concept.en: Of O02, those whose fixed end date falls on the last day or within 12 months after it and that name no successor.
breakdown.vi: Loại văn kiện; đối tác
breakdown.en: Instrument; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: agreements
source.en: Tables: agreements
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Bỏ qua loại tự gia hạn; 12 tháng tính theo lịch, không phải 365 ngày; cần ngày hết hạn thật - thiếu ngày thì vào danh sách chất lượng dữ liệu.
pitfalls.en: Instruments that renew themselves are left out. Twelve calendar months, not 365 days. It needs the true expiry date; where that is lacking the instrument goes on the data-quality list.
target.vi: 0
target.en: 0
*/
SELECT agreement_id AS record, 'agreements' AS source, lead_unit_id AS unit_id, end_on AS on_date,
       instrument, d.partner_id, end_on
FROM agreements_at($to) LEFT JOIN dim_agreement d USING (agreement_id)
WHERE st = 'hieu_luc'
  AND (end_on BETWEEN $to AND ($to + INTERVAL 12 MONTH)::DATE AND replaced_by IS NULL
       OR end_on IS NULL AND coalesce(auto_renew_months, 0) = 0)
