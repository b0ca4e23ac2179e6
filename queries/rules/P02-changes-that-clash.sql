/* rule
code: P02
severity: error
title.vi: Biến động tổ chức trong cùng một ngày mâu thuẫn nhau
title.en: Reorganisations of one day that clash
means.vi: Hai biến động của cùng một đơn vị trong cùng một ngày, nên không biết theo biến động nào; đơn vị có thể bị tách khỏi quá khứ của mình.
means.en: Two changes of one unit on one day, so nobody knows which to follow; the unit may be cut off from its past.
mend.vi: Giữ một dòng cho mỗi biến động; đổi nhiều bước trong ngày thì ghi thẳng từ đơn vị đầu sang đơn vị cuối.
mend.en: Keep one row for each change; where there were several steps in a day, enter one from the first unit to the last.
needs: unit_changes
*/
SELECT 'unit_changes' AS table_name, change_id AS record, _row AS row, _line AS line, 'effective_on' AS column_name,
  effective_on || ' ' || old_unit_id || ' → ' || new_unit_id AS value
FROM unit_changes AS c
WHERE EXISTS (
  SELECT 1 FROM unit_changes AS d
  WHERE d._row <> c._row AND d.effective_on = c.effective_on AND (
    d.old_unit_id = c.new_unit_id OR c.old_unit_id = d.new_unit_id
    OR d.old_unit_id = c.old_unit_id AND (d.new_unit_id = c.new_unit_id OR c.kind <> 'split' OR d.kind <> 'split')
  )
)
