/* indicator
id: D02
title.vi: Cận trên độ phủ đóng góp
title.en: Upper bound of contribution coverage
short.vi: Cận trên độ phủ
short.en: Coverage ceiling
level: contribution
unit.vi: %
unit.en: %
direction: none
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(done_on) FILTER (grade >= 1 OR n_open > 0 OR NOT reviewed_for_contribution)
denominator: count(done_on)
n: count(done_on)
missing: count(*) - count(done_on)
n.vi: nhiệm vụ hoàn thành có ghi ngày
n.en: tasks completed with a date
missing.vi: nhiệm vụ báo hoàn thành nhưng không ghi ngày, xếp theo hạn hoàn thành
missing.en: tasks reported completed without a date, taken by their due date
dimensions: tasks.area, tasks.class
concept.vi: Như D01 nhưng cộng thêm các nhiệm vụ còn ghi nhận mở và các nhiệm vụ chưa rà soát: trần của phần chưa biết. Ghi nhận mở là ghi nhận chưa bị bác, chưa có hiệu lực và có bằng chứng từ E1 trở lên; xác nhận không hợp lệ vì vậy vẫn là mở.
concept.en: As D01, but adding tasks with open claims and tasks not yet reviewed: the ceiling of what is unknown. A claim is open when it is not rejected, not effective, and has evidence of E1 or above; a confirmation without a valid verifier therefore stays open.
breakdown.vi: Lĩnh vực; mức độ; đơn vị
breakdown.en: Area; class; unit
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: contribution_claims, evidence, tasks, unit_changes
source.en: Tables: contribution_claims, evidence, tasks, unit_changes
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: đơn vị chủ trì nhiệm vụ
owner.en: Lead: Department of International Cooperation; with: the task's lead unit
pitfalls.vi: Khoảng rộng nghĩa là chưa rà soát, không phải đóng góp cao.
pitfalls.en: A wide band means work not yet reviewed, not a high contribution.
target.vi: Thu hẹp khoảng cách giữa D02 và D01
target.en: Narrow the gap between D02 and D01
*/
SELECT task_id AS record, 'tasks' AS source, lead_unit_id AS unit_id, coalesce(done_on, due_on) AS on_date,
       area, class, done_on, grade, n_open, reviewed_for_contribution
FROM v_task
WHERE status = 'xong' AND coalesce(done_on, due_on) BETWEEN $from AND $to
