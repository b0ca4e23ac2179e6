/* indicator
id: D03
title.vi: Độ phủ nhiệm vụ trọng tâm (loại A)
title.en: Coverage of priority tasks
short.vi: Độ phủ nhiệm vụ trọng tâm
short.en: Priority task coverage
level: contribution
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(done_on) FILTER (grade >= 1)
denominator: count(done_on)
n: count(done_on)
missing: count(*) - count(done_on)
n.vi: nhiệm vụ trọng tâm hoàn thành có ghi ngày
n.en: tasks completed with a date
missing.vi: nhiệm vụ trọng tâm báo hoàn thành nhưng không ghi ngày, xếp theo hạn hoàn thành
missing.en: tasks reported completed without a date, taken by their due date
dimensions: tasks.area, contribution_claims.mechanism[]
concept.vi: Như D01, chỉ tính nhiệm vụ trọng tâm (loại A).
concept.en: D01 on class A tasks only.
breakdown.vi: Lĩnh vực; cách thức đóng góp
breakdown.en: Area; mechanism
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: contribution_claims, evidence, tasks, unit_changes
source.en: Tables: contribution_claims, evidence, tasks, unit_changes
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: đơn vị chủ trì nhiệm vụ
owner.en: Lead: Department of International Cooperation; with: the task's lead unit
pitfalls.vi: Mẫu nhỏ: hiện phân số, ví dụ 7/18.
pitfalls.en: A small sample: show the fraction, for example 7/18.
target.vi: ≥ 50%
target.en: ≥ 50%
*/
SELECT task_id AS record, 'tasks' AS source, lead_unit_id AS unit_id, coalesce(done_on, due_on) AS on_date,
       area, d.mechanism, done_on, grade
FROM v_task LEFT JOIN dim_task_mechanism d USING (task_id)
WHERE status = 'xong' AND coalesce(done_on, due_on) BETWEEN $from AND $to AND class = 'A'
