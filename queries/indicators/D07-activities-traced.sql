/* indicator
id: D07
title.vi: Tỷ lệ hoạt động HTQT gắn với ít nhất một nhiệm vụ
title.en: Activities traced to a task
short.vi: Hoạt động gắn nhiệm vụ
short.en: Activities traced to a task
level: contribution
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (traced)
denominator: count(*)
n: count(*)
missing: 0
n.vi: hoạt động
n.en: activities
missing.vi: luôn bằng 0: không ghi nhận nào nêu tên là thật sự chưa gắn
missing.en: always 0: an activity that no claim names is a true no
dimensions: contribution_claims.source_kind, projects.project_id
concept.vi: 100 × số hoạt động trong kỳ được ít nhất một ghi nhận chưa bị bác nêu tên ÷ số hoạt động trong kỳ. Ghi nhận còn nháp cũng tính, cho đến khi Bộ quyết định khác.
concept.en: 100 × activities of the period named by at least one claim that is not rejected ÷ activities of the period. Drafts count as claims until the ministry decides otherwise.
breakdown.vi: Loại hoạt động; đơn vị
breakdown.en: Kind of activity; unit
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: agreements, contribution_claims, delegations, events, training_courses
source.en: Tables: agreements, contribution_claims, delegations, events, training_courses
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: đơn vị chủ trì nhiệm vụ
owner.en: Lead: Department of International Cooperation; with: the task's lead unit
pitfalls.vi: Đo "không có mục đích tự thân"; ghi nhận còn nháp cũng tính; gắn chưa phải đóng góp; trễ tới 24 tháng là bình thường.
pitfalls.en: It measures "no end in itself". Draft claims count too. Being linked is not yet a contribution. A lag of up to 24 months is normal.
target.vi: ≥ 60%
target.en: ≥ 60%
*/
SELECT a.id AS record, a.source, a.unit_id, a.on_date, a.kind AS source_kind, a.project_id,
       EXISTS (SELECT 1 FROM contribution_claims c
               WHERE c.source_kind = a.kind AND c.source_id = a.id AND c.status <> 'bac') AS traced
FROM v_activity a
WHERE a.on_date BETWEEN $from AND $to
