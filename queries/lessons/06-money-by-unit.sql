/* lesson
id: L06
title.vi: Cộng tiền theo đơn vị
title.en: Add up money by unit
words.vi: v_money_unit đã đổi ra VND và USD theo tỷ giá ngày giá trị, chia cho từng đơn vị. Khoản thiếu tỷ giá không nằm trong tổng; cột cuối đếm riêng các khoản đó.
words.en: v_money_unit is converted at the rate of the value date and split to units. An amount without a rate is not in the sums; the last column counts those.
*/
SELECT u.abbr AS don_vi,
       (sum(m.usd_u) / 1000000)::DECIMAL(18, 2) AS trieu_usd,
       (sum(m.vnd_u) / 1000000000)::DECIMAL(18, 1) AS ty_dong,
       count(*) AS so_khoan,
       count(*) FILTER (m.vnd IS NULL) AS thieu_ty_gia
FROM v_money_unit m
JOIN units u USING (unit_id)
WHERE m.txn_type IN ('3', '4', '7') AND m.direction = 'in' AND m.fund = 'vien_tro'
  AND m.value_on <= $as_of
GROUP BY ALL
ORDER BY trieu_usd DESC NULLS LAST
