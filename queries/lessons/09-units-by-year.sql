/* lesson
id: L09
title.vi: Xoay bảng: đơn vị theo năm
title.en: Turn a table: units by year
words.vi: PIVOT biến mỗi năm thành một cột. Ô NULL là không có đoàn nào được ghi, không phải số 0 đã được báo cáo.
words.en: PIVOT makes a column of each year. NULL means that no delegation was recorded, not that 0 was reported.
*/
PIVOT (
  SELECT u.abbr AS don_vi, year(d.end_on) AS nam, d.delegation_id
  FROM delegations d
  JOIN units u ON u.unit_id = d.lead_unit_id
  WHERE d.direction = 'ra' AND d.end_on <= $as_of
)
ON nam IN (2021, 2022, 2023, 2024, 2025, 2026)
USING nullif(count(delegation_id), 0)
GROUP BY don_vi
ORDER BY don_vi
