/* indicator
id: D05
title.vi: Tỷ lệ đóng góp có tính bổ sung
title.en: Additionality
short.vi: Tính bổ sung
short.en: Additionality
level: contribution
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(done_on) FILTER (counterfactual IN ('khong_dat', 'cham_hon', 'kem_hon'))
denominator: count(done_on)
n: count(done_on)
missing: count(*) - count(done_on)
n.vi: ghi nhận có hiệu lực
n.en: effective claims
missing.vi: ghi nhận có hiệu lực của nhiệm vụ hoàn thành không ghi ngày, xếp theo hạn hoàn thành
missing.en: effective claims of tasks completed without a date, taken by their due date
dimensions: contribution_claims.source_kind, contribution_claims.mechanism, contribution_claims.counterfactual, tasks.area
concept.vi: 100 × số ghi nhận có hiệu lực (vai trò thực ≥ 1) của các nhiệm vụ hoàn thành trong kỳ mà đơn vị chủ trì nhiệm vụ cho rằng nếu không có hợp tác thì chậm hơn, kém hơn hoặc không đạt ÷ số ghi nhận có hiệu lực của các nhiệm vụ hoàn thành trong kỳ.
concept.en: 100 × effective claims (effective role ≥ 1) of tasks completed in the period whose task owner says later, worse or not at all without cooperation ÷ effective claims of tasks completed in the period.
breakdown.vi: Loại hoạt động; cách thức đóng góp; lĩnh vực
breakdown.en: Kind of activity; mechanism; area
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: contribution_claims, evidence, tasks, unit_changes
source.en: Tables: contribution_claims, evidence, tasks, unit_changes
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: đơn vị chủ trì nhiệm vụ
owner.en: Lead: Department of International Cooperation; with: the task's lead unit
pitfalls.vi: Chỉ ghi nhận có hiệu lực (vai trò thực ≥ 1) của nhiệm vụ đã hoàn thành trong kỳ; do đơn vị chủ trì nhiệm vụ trả lời, không do VHTQT; "chưa rõ" ở trong mẫu.
pitfalls.en: Only effective claims (effective role ≥ 1) of tasks completed in the period. The task's lead unit answers, not the Department of International Cooperation. "Not clear" stays in the base.
target.vi: Không dưới 50%
target.en: No less than 50%
*/
SELECT k.claim_id AS record, 'contribution_claims' AS source, k.task_unit AS unit_id,
       coalesce(t.done_on, t.due_on) AS on_date,
       k.source_kind, k.mechanism, k.counterfactual, t.area, t.done_on
FROM v_claim_ok k JOIN tasks t USING (task_id)
WHERE k.role_ok >= 1 AND t.status = 'xong' AND coalesce(t.done_on, t.due_on) BETWEEN $from AND $to
