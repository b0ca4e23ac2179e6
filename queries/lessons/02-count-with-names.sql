/* lesson
id: L02
title.vi: Đếm theo loại, hiện tên thay cho mã
title.en: Count by kind, with names in place of codes
words.vi: Các mã có tên trong bảng code_lists. LEFT JOIN giữ cả mã chưa có tên; GROUP BY ALL gộp theo mọi cột không tính toán.
words.en: The names of codes are in the table code_lists. LEFT JOIN keeps a code without a name; GROUP BY ALL groups by every plain column.
*/
SELECT coalesce(c.label_vi, a.instrument) AS loai_van_kien,
       count(*) AS so_van_kien,
       count(*) FILTER (a.signed_on >= DATE '2020-01-01') AS ky_tu_2020
FROM agreements a
LEFT JOIN code_lists c ON c.list_id = 'instrument' AND c.code = a.instrument
GROUP BY ALL
ORDER BY so_van_kien DESC
