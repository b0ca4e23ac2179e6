/* rule
code: C18
severity: error
title.vi: Điểm ngoài thang
title.en: Score off the scale
means.vi: Điểm nhỏ hơn 0 hoặc lớn hơn thang điểm, nên trung bình bị lệch.
means.en: The score is below 0 or above the top of its scale, so the mean is off.
mend.vi: Xem lại điểm và thang điểm của phiếu.
mend.en: Check the score and the scale of the form.
needs: assessments
touches: K01, K02
*/
SELECT 'assessments' AS table_name, assessment_id AS record, _row AS row, _line AS line, 'score' AS column_name, score || ' / ' || score_max AS value
FROM assessments
WHERE score < 0 OR score > score_max
