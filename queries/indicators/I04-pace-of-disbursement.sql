/* indicator
id: I04
title.vi: Độ lệch tiến độ giải ngân lũy kế so với thời gian
title.en: Cumulative disbursement minus time elapsed
short.vi: Lệch tiến độ giải ngân
short.en: Disbursement pace gap
level: input
unit.vi: điểm %
unit.en: percentage points
direction: up
time: last
units: ratio
decimals: 1
numerator: 100 * sum(gap * share) FILTER (ok)
denominator: sum(share) FILTER (ok)
n: count(DISTINCT record) FILTER (ok)
missing: count(DISTINCT record) FILTER (NOT ok)
n.vi: dự án được so sánh
n.en: projects compared
missing.vi: dự án đang thực hiện nhưng không có cam kết, có nhiều loại tiền hoặc thiếu ngày kế hoạch
missing.en: projects in being without a commitment, with more than one currency, or without planned dates
dimensions: projects.project_id, partners.partner_id[]
concept.vi: Với mỗi dự án viện trợ tiếp nhận đang thực hiện tại ngày cuối kỳ (đã bắt đầu thực tế, chưa kết thúc): tỷ lệ giải ngân lũy kế trên cam kết, tính theo nguyên tệ duy nhất của dự án, trừ đi phần thời gian đã qua của dự án theo kế hoạch (từ ngày bắt đầu đến ngày kết thúc gốc, giữ trong khoảng 0 đến 1). Giá trị là bình quân theo tỷ lệ của đơn vị, tính bằng điểm %.
concept.en: For every received-aid project in being on the last day (actually started, not ended): cumulative disbursed ÷ committed in its one currency, minus the elapsed share of the planned duration (planned start to original planned end, held between 0 and 1). The value is the mean weighted by unit share, in percentage points.
breakdown.vi: Dự án; đối tác
breakdown.en: Project; partner
period.vi: Quý; 6 tháng; năm
period.en: Quarter; half year; year
source.vi: Bảng: project_units, projects, transactions
source.en: Tables: project_units, projects, transactions
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Cục Kế hoạch - Tài chính
owner.en: Lead: Department of International Cooperation; with: Department of Planning and Finance
pitfalls.vi: Chỉ dự án tiếp nhận còn đang thực hiện tại ngày cuối kỳ; dùng ngày kết thúc gốc; dự án gia hạn hiện cả hai mốc; tính theo nguyên tệ để tránh nhiễu tỷ giá; dự án nhiều loại tiền hoặc thiếu ngày kế hoạch thì đếm riêng, không coi là 0%
pitfalls.en: Only received-aid projects still running on the last day. Uses the original planned end; an extended project shows both dates. Computed in the project's own currency, so that exchange rates add no noise. A project in several currencies or without planned dates is counted apart, never taken as 0%.
target.vi: Không thấp hơn -10 điểm %
target.en: No lower than -10 percentage points
*/
WITH cumulative AS (
  SELECT project_id,
         sum(amount) FILTER (txn_type IN ('2', '11')) AS committed,
         coalesce(sum(amount) FILTER (txn_type IN ('3', '4', '7')), 0) AS disbursed,
         count(DISTINCT currency) AS currencies
  FROM transactions
  WHERE fund = 'vien_tro' AND txn_type IN ('2', '11', '3', '4', '7') AND value_on <= $to
  GROUP BY 1
)
SELECT p.project_id AS record, 'projects' AS source, s.unit_id, p.start_actual AS on_date,
       p.project_id, d.partner_id, s.share,
       coalesce(c.currencies = 1 AND c.committed > 0 AND p.end_planned > p.start_planned, false) AS ok,
       c.disbursed / c.committed - least(1.0, greatest(0.0,
         ($to - p.start_planned) / (p.end_planned - p.start_planned)::DOUBLE)) AS gap
FROM projects p
LEFT JOIN cumulative c USING (project_id)
JOIN v_project_share s USING (project_id)
LEFT JOIN dim_project d USING (project_id)
WHERE p.direction = 'in' AND p.start_actual <= $to AND coalesce(p.end_actual, DATE '9999-01-01') > $to
