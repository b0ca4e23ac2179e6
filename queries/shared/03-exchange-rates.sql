-- materialise: v_rate, v_year_rate
-- Exchange rates: one policy rate type, set by the ministry; the dong is 1 by definition and needs no row.
CREATE OR REPLACE VIEW v_rate AS
SELECT currency, rate_on, vnd_per_unit FROM exchange_rates WHERE rate_type = 'binh_quan' AND currency <> 'VND'
UNION ALL
SELECT 'VND', DATE '1900-01-01', 1.0;

-- Mean rate of a calendar year (I03).
CREATE OR REPLACE VIEW v_year_rate AS
SELECT currency, year(rate_on) AS y, avg(vnd_per_unit) AS r FROM v_rate WHERE currency <> 'VND' GROUP BY 1, 2
UNION ALL
SELECT 'VND', y, 1.0 FROM range(1990, 2101) t(y);
