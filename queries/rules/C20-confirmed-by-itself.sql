/* rule
code: C20
severity: error
title.vi: Ghi nhận do chính đơn vị xác nhận
title.en: Claim confirmed by the unit that made it
means.vi: Đơn vị ghi nhận tự xác nhận đóng góp của mình (kể cả dưới tên mới). Ghi nhận này không có hiệu lực.
means.en: The unit that made the claim confirmed it itself, under this name or a later one. The claim is not effective.
mend.vi: Đề nghị đơn vị chủ trì nhiệm vụ hoặc Văn phòng Bộ xác nhận.
mend.en: Ask the task’s lead unit or the Ministry Office to confirm it.
needs: contribution_claims, units
touches: D01, D02, D03, D04, D05, D06
*/
WITH RECURSIVE walk AS (
  SELECT unit_id, unit_id AS body, 0 AS step FROM units
  UNION
  SELECT w.unit_id, c.new_unit_id, w.step + 1 FROM walk AS w JOIN unit_changes AS c ON c.old_unit_id = w.body AND c.kind = 'rename' WHERE w.step < 50
), body AS (
  SELECT unit_id, max_by(body, step) AS body FROM walk GROUP BY unit_id
)
SELECT 'contribution_claims' AS table_name, k.claim_id AS record, k._row AS row, k._line AS line, 'verified_by' AS column_name, k.verified_by AS value
FROM contribution_claims AS k
JOIN body AS a ON a.unit_id = k.claimed_by
JOIN body AS v ON v.unit_id = k.verified_by
WHERE a.body = v.body
