-- How long a policy rate holds: from its day to the day before the next one. The dong is 1, whatever a rate table says of it.
SELECT currency, rate_on AS from_on,
  coalesce(lead(rate_on) OVER (PARTITION BY currency ORDER BY rate_on) - 1, DATE '9999-12-31') AS until_on, vnd_per_unit::DOUBLE AS vnd
FROM exchange_rates
WHERE rate_type = 'binh_quan' AND currency <> 'VND'
UNION ALL
SELECT 'VND', DATE '0001-01-01', DATE '9999-12-31', 1::DOUBLE
