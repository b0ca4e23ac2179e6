-- Scalar helpers that indicators use inside their aggregates.

-- One sum a key: sums_by(['a','b','a'], [1,2,3]) = [4,2]. Both lists are of equal length, a null key has no sum,
-- and the order of the sums means nothing.
CREATE OR REPLACE MACRO sums_by(ks, vs) AS
  list_transform(list_distinct(ks), lambda k: list_sum(list_transform(list_zip(ks, vs), lambda e: if(e[1] = k, e[2], 0))));

-- At least three of the sums are positive, and so is their total: below that a largest share tells who gave, not how much.
CREATE OR REPLACE MACRO three_or_more(sums) AS
  len(list_filter(sums, lambda v: v > 0)) >= 3 AND list_sum(sums) > 0;
