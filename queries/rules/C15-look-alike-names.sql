/* rule
code: C15
severity: warning
title.vi: Nghi trùng đối tác, đơn vị (bỏ dấu, bỏ cách)
title.en: Partners or units that look alike
means.vi: Hai dòng có tên giống nhau khi bỏ dấu và khoảng trắng, với đơn vị là cùng tồn tại một lúc: có thể là một.
means.en: Two rows have the same name without marks and spaces (units: at the same time), and may be one.
mend.vi: Nếu là một thì dùng chung một mã ở mọi bảng; nếu khác thì ghi tên cho phân biệt.
mend.en: Where they are one, use one code in every table; otherwise tell their names apart.
*/
WITH named AS (
  SELECT 'partners' AS table_name, partner_id AS record, _row AS row, _line AS line, name_vi, DATE '0001-01-01' AS from_on, DATE '9999-12-31' AS to_on FROM partners
  UNION ALL
  SELECT 'units', unit_id, _row, _line, name_vi, valid_from, coalesce(valid_to, DATE '9999-12-31') FROM units
), folded AS (
  SELECT *, regexp_replace(strip_accents(replace(lower(name_vi), 'đ', 'd')), '[^a-z0-9]', '', 'g') AS folded FROM named
)
SELECT a.table_name, a.record, a.row, a.line, 'name_vi' AS column_name, a.name_vi AS value
FROM folded AS a
WHERE a.folded <> '' AND EXISTS (
  FROM folded AS b
  WHERE b.table_name = a.table_name AND b.folded = a.folded AND b.record <> a.record AND b.from_on <= a.to_on AND b.to_on >= a.from_on)
