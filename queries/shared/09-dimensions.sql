-- materialise: dim_agreement, dim_project, dim_course, dim_partner, dim_unit, dim_task_mechanism
-- labels: dim_agreement, dim_project, dim_course, dim_partner, dim_unit, dim_task_mechanism
-- What rows are broken down by. One row a key, so a join never multiplies facts; a number never depends on these.

CREATE OR REPLACE VIEW dim_agreement AS
SELECT agreement_id, list(DISTINCT partner_id ORDER BY partner_id) AS partner_id FROM agreement_partners GROUP BY 1;

-- Funding partners of a project (role 1).
CREATE OR REPLACE VIEW dim_project AS
SELECT project_id, list(DISTINCT partner_id ORDER BY partner_id) AS partner_id
FROM project_partners WHERE role = '1' GROUP BY 1;

CREATE OR REPLACE VIEW dim_course AS
SELECT course_id, any_value(content_area) AS content_area, any_value(kind) AS kind,
       any_value(abroad) AS abroad, any_value(partner_id) AS partner_id
FROM training_courses GROUP BY 1;

CREATE OR REPLACE VIEW dim_partner AS
SELECT partner_id, any_value(country) AS country FROM partners GROUP BY 1;

CREATE OR REPLACE VIEW dim_unit AS
SELECT unit_id, any_value(kind) AS kind, any_value(province_code) AS province_code FROM units GROUP BY 1;

-- Ways in which cooperation contributed to a task, by its effective claims.
CREATE OR REPLACE VIEW dim_task_mechanism AS
SELECT task_id, list(DISTINCT mechanism ORDER BY mechanism) AS mechanism FROM v_claim_ok WHERE role_ok >= 1 GROUP BY 1;
