/* indicator
id: I03
title.vi: Tỷ lệ giải ngân so với kế hoạch vốn năm
title.en: Disbursement against annual plan
short.vi: Giải ngân so kế hoạch
short.en: Disbursed of plan
level: input
unit.vi: %
unit.en: %
direction: up
time: recompute
units: ratio
decimals: 1
numerator: 100 * sum(vnd) FILTER (ok)
denominator: sum(plan) FILTER (ok)
n: count(DISTINCT project_id) FILTER (ok)
missing: count(DISTINCT project_id) FILTER (NOT ok)
n.vi: dự án có kế hoạch vốn và có tỷ giá
n.en: projects with a plan and a rate
missing.vi: dự án có kế hoạch vốn nhưng thiếu tỷ giá, bị loại khỏi cả tử số và mẫu số
missing.en: projects with a plan that are left out of both sides for want of a rate
dimensions: projects.project_id, partners.partner_id[]
concept.vi: 100 × viện trợ tiếp nhận đã giải ngân trong phần của kỳ thuộc năm kế hoạch ÷ kế hoạch vốn của cả năm dương lịch đó. Năm kế hoạch là năm của ngày cuối kỳ. Kế hoạch lấy lần giao mới nhất (gốc < điều chỉnh < bổ sung; mỗi lần giao là toàn bộ số). Hai vế cùng quy đổi theo tỷ giá bình quân năm và nhân tỷ lệ của đơn vị; chỉ tính dự án có kế hoạch vốn.
concept.en: 100 × received aid disbursed in the part of the period that lies in the plan year ÷ the plan of that whole calendar year. The plan year is the year of the last day. The plan is the latest version (original < adjusted < supplement; each version is the full amount). Both sides use the mean rate of the year and the unit's share; only projects that have a plan enter.
breakdown.vi: Dự án; đối tác
breakdown.en: Project; partner
period.vi: Quý; 6 tháng; năm
period.en: Quarter; half year; year
source.vi: Bảng: budgets, exchange_rates, project_units, transactions, projects
source.en: Tables: budgets, exchange_rates, project_units, transactions, projects
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: Cục Kế hoạch - Tài chính
owner.en: Lead: Department of International Cooperation; with: Department of Planning and Finance
pitfalls.vi: Chỉ viện trợ tiếp nhận; kỳ chưa hết năm phải so với mốc kỳ; không cộng các quý thành năm vì mẫu là kế hoạch cả năm; kế hoạch lấy lần giao mới nhất, mỗi lần giao là toàn bộ số; quy đổi tử và mẫu cùng tỷ giá bình quân năm; dự án thiếu tỷ giá loại khỏi cả tử và mẫu, đếm riêng.
pitfalls.en: Received aid only. A period shorter than the year is compared with its own milestone. Quarters never add up to the year, since the denominator is the plan of the whole year. The plan is the latest version and each version is the full amount. Both sides use the same mean rate of the year. A project without a rate leaves both sides and is counted apart.
target.vi: Mốc theo kỳ: 6 tháng ≥ 40%, 9 tháng ≥ 65%, năm ≥ 95% (tự đặt)
target.en: Milestones: half year ≥ 40%, nine months ≥ 65%, year ≥ 95% (self-set)
*/
WITH rates AS (
  SELECT currency, r FROM v_year_rate WHERE y = year($to)
), latest AS (
  SELECT project_id,
         max_by({'amount': amount, 'currency': currency, 'version': version},
                list_position(['goc', 'dieu_chinh', 'bo_sung'], version)) AS plan
  FROM budgets JOIN projects USING (project_id)
  WHERE direction = 'in' AND fund = 'vien_tro' AND year = year($to)
  GROUP BY 1
), spent AS (
  SELECT project_id, sum(amount * r) AS vnd, bool_or(r IS NULL) AS no_rate
  FROM transactions LEFT JOIN rates USING (currency)
  WHERE txn_type IN ('3', '4', '7') AND fund = 'vien_tro'
    AND value_on BETWEEN greatest($from, make_date(year($to), 1, 1)) AND $to
  GROUP BY 1
)
SELECT concat_ws('|', l.project_id, year($to), 'vien_tro', l.plan.version) AS record, 'budgets' AS source,
       s.unit_id, NULL::DATE AS on_date, l.project_id, d.partner_id, s.share,
       coalesce(spent.vnd, 0) * s.share AS vnd,
       l.plan.amount * x.r * s.share AS plan,
       x.r IS NOT NULL AND NOT coalesce(spent.no_rate, false) AS ok
FROM latest l
LEFT JOIN rates x ON x.currency = l.plan.currency
LEFT JOIN spent USING (project_id)
JOIN v_project_share s USING (project_id)
LEFT JOIN dim_project d USING (project_id)
