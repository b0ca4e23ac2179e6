/* lesson
id: L08
title.vi: Tìm chỗ còn thiếu
title.en: Find what is missing
words.vi: ANTI JOIN giữ những dòng không có dòng tương ứng ở bảng kia: các đoàn đã về quá 30 ngày mà chưa có báo cáo, đoàn trễ nhất ở trên.
words.en: ANTI JOIN keeps rows without a counterpart in the other table: delegations that came back more than 30 days ago without a report, the latest of all on top.
*/
SELECT d.delegation_id, u.abbr AS don_vi, d.country, d.end_on, $as_of - d.end_on AS so_ngay
FROM delegations d
JOIN units u ON u.unit_id = d.lead_unit_id
ANTI JOIN (SELECT delegation_id FROM delegations WHERE report_on IS NOT NULL) da_nop USING (delegation_id)
WHERE d.end_on <= $as_of - 30
ORDER BY so_ngay DESC, d.delegation_id
