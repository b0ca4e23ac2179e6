/* lesson
id: L04
title.vi: Ra đúng con số trên Bảng chỉ số
title.en: Get the very number of the board
words.vi: Mỗi chỉ số là một hàm bảng, mỗi dòng là một sự việc được đếm. Cộng lại theo chiều nào cũng khớp với Bảng chỉ số của kỳ đang chọn.
words.en: Each indicator is a table function with one row for each fact counted. Grouped any way, it agrees with the board for the chosen period.
*/
SELECT coalesce(c.label_vi, f.instrument) AS loai_van_kien, count(DISTINCT f.record) AS so_van_kien
FROM indicator.O01($from, $to, $as_of, $end) f
LEFT JOIN code_lists c ON c.list_id = 'instrument' AND c.code = f.instrument
GROUP BY ALL
ORDER BY so_van_kien DESC
