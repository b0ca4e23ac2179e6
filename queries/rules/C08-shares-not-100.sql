/* rule
code: C08
severity: error
title.vi: Tổng tỷ lệ phân bổ dự án khác 100%
title.en: Project shares do not make 100 %
means.vi: Tỷ lệ của chủ dự án và các đơn vị đồng thực hiện không cộng đủ 100%, nên dự án được chia đều cho các đơn vị.
means.en: The shares of the owner and the co-implementers do not make 100 %, so the project is split equally among them.
mend.vi: Ghi đủ tỷ lệ của mọi đơn vị cho tròn 100%, hoặc để trống tất cả nếu muốn chia đều.
mend.en: Give every unit its share so that they make 100 %, or leave all empty to split equally.
needs: project_units
touches: I01, I02, I03, I04, I05, I06, I07, I08
*/
SELECT 'project_units' AS table_name, project_id AS record, min(_row) AS row, min(_line) AS line, 'share_pct' AS column_name,
  round(sum(share_pct)::DOUBLE, 2)::VARCHAR || '%' AS value
FROM project_units
WHERE role IN ('chu_du_an', 'dong_thuc_hien')
GROUP BY project_id
HAVING count(share_pct) > 0 AND (count(share_pct) < count(*) OR abs(sum(share_pct)::DOUBLE - 100) >= 0.5)
