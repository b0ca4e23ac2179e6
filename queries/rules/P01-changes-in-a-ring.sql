/* rule
code: P01
severity: error
title.vi: Biến động tổ chức nối thành vòng
title.en: Reorganisations go round in a ring
means.vi: Đi theo các lần biến động thì lại trở về đơn vị cũ, nên không biết đơn vị nay là ai; số liệu theo tên hiện nay giữ đơn vị ở mã cũ.
means.en: Following the changes leads back to the first unit, so nobody knows who it is today; figures under present names keep it under its old id.
mend.vi: Sửa đơn vị mới hoặc xóa dòng ghi nhầm; nếu đơn vị được lập lại thì dùng mã mới.
mend.en: Mend the new unit or remove the row; a unit founded again takes a new id.
needs: unit_changes
*/
WITH RECURSIVE walk AS (
  SELECT old_unit_id AS first, new_unit_id AS unit_id FROM unit_changes
  UNION
  SELECT w.first, c.new_unit_id FROM walk AS w JOIN unit_changes AS c ON c.old_unit_id = w.unit_id
)
SELECT 'unit_changes' AS table_name, change_id AS record, _row AS row, _line AS line, 'new_unit_id' AS column_name,
  old_unit_id || ' → ' || new_unit_id AS value
FROM unit_changes AS c
WHERE EXISTS (SELECT 1 FROM walk AS w WHERE w.first = c.new_unit_id AND w.unit_id = c.old_unit_id) OR c.old_unit_id = c.new_unit_id
