/* indicator
id: O04
title.vi: Trung vị số ngày từ ký đến có hiệu lực
title.en: Median days from signature to entry into force
short.vi: Số ngày chờ hiệu lực
short.en: Days to entry into force
level: output
unit.vi: ngày
unit.en: days
direction: down
time: recompute
units: recompute
decimals: 0
value: median(days) FILTER (came)
n: count(signed_on) FILTER (came)
missing: count(*) - count(signed_on) FILTER (came)
n.vi: văn kiện bắt đầu có hiệu lực và có ngày ký
n.en: instruments that entered into force with a signing date
missing.vi: văn kiện đã ký đến ngày cuối kỳ nhưng còn chờ hiệu lực, và văn kiện có hiệu lực mà thiếu ngày ký
missing.en: instruments signed by the last day that are still waiting, and those in force without a signing date
dimensions: agreements.instrument
concept.vi: Trung vị số ngày từ ngày ký đến ngày có hiệu lực của các văn kiện bắt đầu có hiệu lực trong kỳ.
concept.en: The median of (entry into force − signature) in days for instruments that entered into force in the period.
breakdown.vi: Loại văn kiện
breakdown.en: Instrument
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: agreements
source.en: Tables: agreements
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Chỉ văn kiện đã hiệu lực nên lạc quan (thiên lệch sống sót); hiện kèm số còn chờ.
pitfalls.en: Only instruments that came into force, hence optimistic (survivorship). Shown with the number still waiting.
target.vi: ≤ 90 ngày
target.en: ≤ 90 days
*/
SELECT agreement_id AS record, 'agreements' AS source, lead_unit_id AS unit_id,
       CASE WHEN effective_on BETWEEN $from AND $to THEN effective_on ELSE signed_on END AS on_date,
       instrument, signed_on, effective_on, effective_on - signed_on AS days,
       coalesce(effective_on BETWEEN $from AND $to, false) AS came
FROM agreements
WHERE effective_on BETWEEN $from AND $to
   OR (signed_on <= $to AND coalesce(effective_on, DATE '9999-01-01') > $to
       AND coalesce(terminated_on, DATE '9999-01-01') > $to)
