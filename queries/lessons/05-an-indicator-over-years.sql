/* lesson
id: L05
title.vi: Một chỉ số qua nhiều năm
title.en: One indicator over the years
words.vi: LATERAL gọi hàm bảng một lần cho mỗi năm. LEFT JOIN giữ cả năm không có sự việc nào, để số 0 hiện ra thay vì biến mất.
words.en: LATERAL calls the table function once for each year. LEFT JOIN keeps a year in which nothing happened, so that its 0 shows and does not vanish.
*/
SELECT year(p.start_on) AS nam, count(f.record) AS luot_dao_tao, count(DISTINCT f.unit_id) AS so_don_vi
FROM periods p
LEFT JOIN LATERAL (FROM indicator.O06(p.start_on, least(p.end_on, $as_of), $as_of, p.end_on)) f ON true
WHERE p.calendar = 'lich' AND p.kind = 'nam' AND p.start_on <= $as_of
GROUP BY ALL
ORDER BY nam
