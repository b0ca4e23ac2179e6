-- materialise: v_plan_item
-- Items of the external-affairs plan, each once, in its latest version (original < adjusted < supplement).
-- An item without a date is due on 31 December of its plan year; a year that no calendar has gives it no day.
CREATE OR REPLACE VIEW v_plan_item AS
SELECT *, coalesce(planned_on, CASE WHEN year BETWEEN 1 AND 9999 THEN make_date(year, 12, 31) END) AS due_on
FROM plan_items
QUALIFY row_number() OVER (PARTITION BY item_id
  ORDER BY list_position(['goc', 'dieu_chinh', 'bo_sung'], version) DESC) = 1;
