/* indicator
id: D06
title.vi: Số văn bản QPPL ban hành có đóng góp HTQT được xác nhận
title.en: Legal documents issued with a verified contribution
short.vi: Văn bản có đóng góp
short.en: Documents with a contribution
level: contribution
unit.vi: văn bản
unit.en: documents
direction: up
time: sum
units: sum
decimals: 0
value: count(DISTINCT record) FILTER (issued_on IS NOT NULL)
n: count(DISTINCT record) FILTER (issued_on IS NOT NULL)
missing: count(DISTINCT record) FILTER (issued_on IS NULL)
n.vi: văn bản được tính
n.en: documents counted
missing.vi: văn bản đã ban hành nhưng thiếu ngày ban hành, xếp theo ngày hiệu lực
missing.en: issued documents without an issue date, taken by their effective date
dimensions: legal_documents.type, contribution_claims.mechanism[]
concept.vi: Số văn bản quy phạm pháp luật ở giai đoạn đã ban hành, ban hành trong kỳ, gắn với ít nhất một nhiệm vụ có bậc đóng góp ≥ 1; mỗi văn bản tính một lần cho đơn vị chủ trì soạn thảo. Mỗi văn bản chỉ có một đơn vị soạn thảo và một ngày ban hành nên số này cộng được qua đơn vị và qua kỳ.
concept.en: The number of distinct legal documents at the stage 'issued' and issued in the period that are linked to a task of grade ≥ 1, credited to the drafting unit. A document has one drafting unit and one date, so the figure adds up over units and over time.
breakdown.vi: Loại văn bản; cách thức đóng góp
breakdown.en: Type of document; mechanism
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: contribution_claims, evidence, legal_documents, tasks, unit_changes
source.en: Tables: contribution_claims, evidence, legal_documents, tasks, unit_changes
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: đơn vị chủ trì nhiệm vụ
owner.en: Lead: Department of International Cooperation; with: the task's lead unit
pitfalls.vi: Một văn bản nhiều nhiệm vụ tính một lần; tính theo ngày ban hành, chỉ giai đoạn đã ban hành.
pitfalls.en: A document linked to several tasks counts once. Counted by the date of issue, and only at the stage "issued".
target.vi: Xu hướng
target.en: Trend
*/
WITH contributed AS (
  SELECT t.legal_doc_id, list_distinct(flatten(list(d.mechanism))) AS mechanism
  FROM v_task t LEFT JOIN dim_task_mechanism d USING (task_id)
  WHERE t.grade >= 1 AND t.legal_doc_id IS NOT NULL
  GROUP BY 1
)
SELECT l.legal_doc_id AS record, 'legal_documents' AS source, l.lead_unit_id AS unit_id,
       coalesce(l.issued_on, l.effective_on) AS on_date, l.type, c.mechanism, l.issued_on
FROM legal_documents l JOIN contributed c USING (legal_doc_id)
WHERE l.stage = 'ban_hanh' AND coalesce(l.issued_on, l.effective_on) BETWEEN $from AND $to
