/* indicator
id: D01
title.vi: Độ phủ đóng góp: nhiệm vụ có đóng góp HTQT được xác nhận
title.en: Contribution coverage of completed tasks
short.vi: Độ phủ đóng góp
short.en: Contribution coverage
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
n.vi: nhiệm vụ hoàn thành có ghi ngày
n.en: tasks completed with a date
missing.vi: nhiệm vụ báo hoàn thành nhưng không ghi ngày, xếp theo hạn hoàn thành
missing.en: tasks reported completed without a date, taken by their due date
dimensions: tasks.area, tasks.class, contribution_claims.mechanism[]
concept.vi: 100 × số nhiệm vụ hoàn thành trong kỳ có bậc đóng góp ≥ 1 (theo ghi nhận có hiệu lực tốt nhất, bằng chứng từ E2 trở lên) ÷ số nhiệm vụ hoàn thành trong kỳ. Ghi nhận có hiệu lực khi được đơn vị chủ trì nhiệm vụ hoặc Văn phòng Bộ xác nhận và đơn vị xác nhận không phải là bên ghi nhận dưới tên khác.
concept.en: 100 × tasks completed in the period with grade ≥ 1 (best effective claim, evidence E2 or above) ÷ tasks completed in the period. A claim is effective when it is confirmed by the task's lead unit or the Ministry Office and that unit is not the claimant under another name.
breakdown.vi: Lĩnh vực; mức độ; cách thức đóng góp; đơn vị
breakdown.en: Area; class; mechanism; unit
period.vi: Năm (6 tháng tạm tính)
period.en: Year (half year provisional)
source.vi: Bảng: contribution_claims, evidence, tasks, unit_changes
source.en: Tables: contribution_claims, evidence, tasks, unit_changes
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: đơn vị chủ trì nhiệm vụ
owner.en: Lead: Department of International Cooperation; with: the task's lead unit
pitfalls.vi: Mỗi nhiệm vụ tính một lần; chỉ ghi nhận do đơn vị chủ trì nhiệm vụ hoặc Văn phòng Bộ xác nhận, không tự xác nhận kể cả dưới tên mới; cận trên gồm ghi nhận còn mở và nhiệm vụ chưa rà soát; không phải phần trăm công lao.
pitfalls.en: Each task counts once. Only claims confirmed by the task's lead unit or the Ministry Office count; nobody confirms its own claim, not even under a new name. The upper bound includes open claims and tasks not yet reviewed. It is not a percentage of credit.
target.vi: Đặt theo lĩnh vực, không đặt theo đơn vị
target.en: Set by area, not by unit
*/
SELECT task_id AS record, 'tasks' AS source, lead_unit_id AS unit_id, coalesce(done_on, due_on) AS on_date,
       area, class, d.mechanism, done_on, grade
FROM v_task LEFT JOIN dim_task_mechanism d USING (task_id)
WHERE status = 'xong' AND coalesce(done_on, due_on) BETWEEN $from AND $to
