/* indicator
id: A01
title.vi: Tỷ lệ thực hiện kế hoạch hoạt động đối ngoại
title.en: External-affairs plan carried out
short.vi: Thực hiện kế hoạch đối ngoại
short.en: Plan carried out
level: activity
unit.vi: %
unit.en: %
direction: up
time: recompute
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (done)
denominator: count(*)
n: count(*)
missing: count(*) FILTER (done_undated)
n.vi: mục kế hoạch đến hạn
n.en: plan items due
missing.vi: mục báo đã xong nhưng không ghi ngày thực hiện (tính là chưa làm)
missing.en: items reported done without a date (counted as not done)
dimensions: plan_items.kind, plan_items.version, partners.partner_id
concept.vi: 100 × số mục kế hoạch đến hạn trong kỳ đã làm xong (hoặc đã làm bằng hoạt động thay thế) trước hết ngày cuối kỳ ÷ tổng số mục kế hoạch đến hạn trong kỳ. Mỗi mục tính một lần theo lần kế hoạch mới nhất; mục không ghi ngày coi như đến hạn 31 tháng 12 của năm kế hoạch.
concept.en: 100 × plan items due in the period that were done (or done as a replacement) by the last day ÷ all plan items due in the period. An item counts once, in its latest version; an item without a date is due on 31 December of its plan year.
breakdown.vi: Loại hoạt động; đơn vị; lần kế hoạch; đối tác
breakdown.en: Kind of activity; unit; plan version; partner
period.vi: Quý; 6 tháng; 9 tháng; năm
period.en: Quarter; half year; nine months; year
source.vi: Bảng: plan_items
source.en: Tables: plan_items
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Mỗi mục tính một lần theo lần kế hoạch mới nhất (khóa là item_id và version); mẫu = mục còn hiệu lực sau điều chỉnh 01/5, đến hạn trong kỳ; mục thiếu ngày coi như đến hạn 31/12; mục hủy có lý do vẫn nằm trong mẫu; hoãn không phải đã làm; không cộng các quý thành năm vì mục làm muộn vẫn tính cho năm.
pitfalls.en: An item counts once, in its latest version (the key is item_id and version). The base is what is still in force after the 1 May adjustment and due in the period. An item without a date counts as due on 31 December. An item cancelled with a reason stays in the base. Postponed is not done. Quarters never add up to the year, because an item done late still counts for the year.
target.vi: Năm ≥ 90%; kỳ 6 tháng so với số mục đến hạn
target.en: Year ≥ 90%; half year against the items due
*/
SELECT concat_ws('|', item_id, version) AS record, 'plan_items' AS source, lead_unit_id AS unit_id, due_on AS on_date,
       kind, version, partner_id, status, done_on,
       coalesce(status IN ('xong', 'thay') AND done_on <= $to, false) AS done,
       status IN ('xong', 'thay') AND done_on IS NULL AS done_undated
FROM v_plan_item
WHERE due_on BETWEEN $from AND $to
