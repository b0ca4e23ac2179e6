/* indicator
id: Q03
title.vi: Tỷ lệ dự án có ý kiến Bộ Tư pháp và Bộ Công an trước phê duyệt
title.en: Projects cleared before approval
short.vi: Dự án đủ ý kiến
short.en: Projects cleared
level: quality
unit.vi: %
unit.en: %
direction: up
time: ratio
units: ratio
decimals: 1
numerator: 100 * count(*) FILTER (cleared)
denominator: count(*)
n: count(*)
missing: 0
n.vi: dự án được phê duyệt
n.en: projects approved
missing.vi: luôn bằng 0: thiếu ý kiến tính là chưa đủ
missing.en: always 0: a missing opinion counts as not cleared
dimensions: projects.capital_source, projects.content_area, partners.partner_id[]
concept.vi: 100 × số dự án viện trợ tiếp nhận phê duyệt trong kỳ có đủ ý kiến của Bộ Tư pháp và Bộ Công an vào hoặc trước ngày phê duyệt ÷ số dự án viện trợ tiếp nhận phê duyệt trong kỳ. Viện trợ của Việt Nam cho nước ngoài không thuộc Điều 6.
concept.en: 100 × received-aid projects approved in the period with both opinions dated on or before approval ÷ received-aid projects approved in the period. Aid that Viet Nam provides is not under Article 6.
breakdown.vi: Nguồn vốn; nội dung hợp tác; đối tác
breakdown.en: Source of funds; content area; partner
period.vi: Mỗi kỳ
period.en: Every period
source.vi: Bảng: projects
source.en: Tables: projects
owner.vi: Chủ trì: Vụ Hợp tác quốc tế; phối hợp: các đơn vị thuộc Bộ
owner.en: Lead: Department of International Cooperation; with: units of the Ministry
pitfalls.vi: Chỉ dự án tiếp nhận thuộc diện lấy ý kiến (Điều 6 NĐ 26/2024), không gồm viện trợ của Việt Nam ra nước ngoài; dự án cũ theo NĐ 113/2014.
pitfalls.en: Only received-aid projects that need the opinions (Article 6 of Decree 26/2024); aid that Viet Nam provides abroad is not among them. Older projects follow Decree 113/2014.
target.vi: 100%
target.en: 100%
*/
SELECT project_id AS record, 'projects' AS source, owner_unit_id AS unit_id, approved_on AS on_date,
       capital_source, content_area, d.partner_id,
       coalesce(moj_opinion_on <= approved_on AND mps_opinion_on <= approved_on, false) AS cleared
FROM projects LEFT JOIN dim_project d USING (project_id)
WHERE direction = 'in' AND approved_on BETWEEN $from AND $to
