/* lesson
id: L01
title.vi: Xem một bảng
title.en: Look at a table
words.vi: Chọn cột, xếp theo ngày, lấy 50 dòng đầu. FROM agreements một mình cũng chạy được: DuckDB hiểu là lấy mọi cột.
words.en: Choose columns, sort by day, take the first 50 rows. FROM agreements alone works too: DuckDB takes every column.
*/
SELECT number, title_vi, instrument, signed_on, expires_on
FROM agreements
ORDER BY signed_on DESC
LIMIT 50
