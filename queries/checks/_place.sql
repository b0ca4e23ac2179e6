-- Where a unit's rows are counted: in its own group and in the total (g NULL). The last row keeps a total that has nothing to count.
SELECT unit_id, g FROM scope
UNION ALL
SELECT unit_id, NULL FROM scope
UNION ALL
SELECT NULL, NULL
