/* indicator
id: D08
title.vi: Tỷ lệ ghi nhận khai cao hơn bằng chứng
title.en: Over-claiming
short.vi: Khai cao hơn bằng chứng
short.en: Over-claiming
level: contribution
unit.vi: %
unit.en: %
direction: down
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (evidence_declared > e_level)
denominator: count(*)
n: count(*)
missing: 0
n.vi: ghi nhận đã lập
n.en: claims recorded
missing.vi: luôn bằng 0: các cột cần dùng đều bắt buộc
missing.en: always 0: the columns needed are required
dimensions: contribution_claims.source_kind, contribution_claims.mechanism
concept.vi: 100 × số ghi nhận có mức bằng chứng khai báo cao hơn mức tính được ÷ số ghi nhận lập trong kỳ, tính cho đơn vị lập ghi nhận.
concept.en: 100 × claims whose declared evidence level exceeds the computed level ÷ claims recorded in the period, by the unit that made the claim.
breakdown.vi: Đơn vị ghi nhận; loại hoạt động; cách thức đóng góp
breakdown.en: Claiming unit; kind of activity; mechanism
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: contribution_claims, evidence, tasks, unit_changes
source.en: Tables: contribution_claims, evidence, tasks, unit_changes
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: đơn vị chủ trì nhiệm vụ
owner.en: Lead: Department of International Cooperation; with: the task's lead unit
pitfalls.vi: Tính cho đơn vị ghi nhận, không phải đơn vị chủ trì nhiệm vụ; công cụ tự kiểm, không phải kỷ luật.
pitfalls.en: Counted at the unit that made the claim, not at the task's lead unit. A tool for self-checking, not for discipline.
target.vi: ≤ 10%
target.en: ≤ 10%
*/
SELECT claim_id AS record, 'contribution_claims' AS source, claimed_by AS unit_id, claimed_on AS on_date,
       source_kind, mechanism, evidence_declared, e_level
FROM v_claim
WHERE claimed_on BETWEEN $from AND $to
