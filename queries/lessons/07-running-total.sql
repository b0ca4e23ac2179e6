/* lesson
id: L07
title.vi: Cộng dồn theo tháng
title.en: A running total by month
words.vi: Hàm cửa sổ cộng dồn trong từng năm mà không gộp dòng. Bấm sang Biểu đồ để xem đường cộng dồn.
words.en: A window function adds up within each year without grouping rows away. Open Chart to see the line.
*/
WITH theo_thang AS (
  SELECT date_trunc('month', start_on)::DATE AS thang, count(*) AS so_hoi_nghi
  FROM events
  WHERE start_on BETWEEN DATE '2022-01-01' AND $as_of
  GROUP BY ALL
)
SELECT thang,
       sum(so_hoi_nghi) OVER (PARTITION BY year(thang) ORDER BY thang) AS cong_don,
       so_hoi_nghi
FROM theo_thang
ORDER BY thang
