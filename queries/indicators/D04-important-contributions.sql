/* indicator
id: D04
title.vi: Số nhiệm vụ có đóng góp quan trọng trở lên
title.en: Tasks with an important or decisive contribution
short.vi: Đóng góp quan trọng
short.en: Important contributions
level: contribution
unit.vi: nhiệm vụ
unit.en: tasks
direction: up
time: sum
units: sum
decimals: 0
value: count(done_on) FILTER (grade >= 2)
n: count(done_on)
missing: count(*) - count(done_on)
n.vi: nhiệm vụ hoàn thành có ghi ngày
n.en: tasks completed with a date
missing.vi: nhiệm vụ báo hoàn thành nhưng không ghi ngày, xếp theo hạn hoàn thành
missing.en: tasks reported completed without a date, taken by their due date
dimensions: tasks.area, tasks.class, contribution_claims.mechanism[]
concept.vi: Số nhiệm vụ hoàn thành trong kỳ có bậc đóng góp 2 (quan trọng) hoặc 3 (quyết định). Thang bằng chứng là thang tích lũy: bậc 3 cần E4, tức là có đánh giá độc lập trên nền E3.
concept.en: The count of tasks completed in the period with grade 2 or 3. The evidence ladder is cumulative: grade 3 needs E4, which needs an independent evaluation on top of E3.
breakdown.vi: Lĩnh vực; mức độ; cách thức đóng góp
breakdown.en: Area; class; mechanism
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: contribution_claims, evidence, tasks, unit_changes
source.en: Tables: contribution_claims, evidence, tasks, unit_changes
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: đơn vị chủ trì nhiệm vụ
owner.en: Lead: Department of International Cooperation; with: the task's lead unit
pitfalls.vi: Vai trò bị chặn bởi bằng chứng; nhiều đóng góp nhỏ không thành quan trọng.
pitfalls.en: The role is capped by the evidence. Many small contributions never make an important one.
target.vi: Xu hướng
target.en: Trend
*/
SELECT task_id AS record, 'tasks' AS source, lead_unit_id AS unit_id, coalesce(done_on, due_on) AS on_date,
       area, class, d.mechanism, done_on, grade
FROM v_task LEFT JOIN dim_task_mechanism d USING (task_id)
WHERE status = 'xong' AND coalesce(done_on, due_on) BETWEEN $from AND $to
