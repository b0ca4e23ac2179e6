/* lesson
id: L03
title.vi: Dùng kỳ và đơn vị đang chọn
title.en: Use the period and unit that are chosen
words.vi: $from, $to (ngày đầu, ngày cuối), $as_of (ngày chốt) và $unit lấy từ kỳ và đơn vị trên thanh công cụ. $unit là NULL khi chọn tất cả, nên điều kiện cần hai vế.
words.en: $from, $to (first and last day), $as_of (data date) and $unit come from the period and unit in the toolbar. $unit is NULL when all are chosen, so the condition has two halves.
*/
SELECT d.start_on, d.country, d.purpose, d.size, u.abbr AS don_vi
FROM delegations d
JOIN units u ON u.unit_id = d.lead_unit_id
WHERE d.direction = 'ra'
  AND d.end_on BETWEEN $from AND $to
  AND ($unit IS NULL OR d.lead_unit_id = $unit)
ORDER BY d.start_on
