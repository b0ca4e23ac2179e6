/* rule
code: C22
severity: warning
title.vi: Tỷ trọng thấp lớn hơn cao hoặc khoảng hẹp hơn 10 điểm
title.en: Share band upside down or narrower than 10 points
means.vi: Khoảng ước tính phần đóng góp bị ngược hoặc hẹp hơn 10 điểm phần trăm: chính xác hơn mức có thể biết.
means.en: The estimated band is upside down or narrower than 10 points: more precise than anyone can know.
mend.vi: Ghi cận thấp và cận cao cách nhau ít nhất 10 điểm, hoặc để trống cả hai.
mend.en: Give a low and a high at least 10 points apart, or leave both empty.
needs: contribution_claims
*/
SELECT 'contribution_claims' AS table_name, claim_id AS record, _row AS row, _line AS line, 'share_high' AS column_name, share_low || '–' || share_high || '%' AS value
FROM contribution_claims
WHERE share_high - share_low < 10
