/* lesson
id: L10
title.vi: Bằng chứng đứng sau đóng góp
title.en: The evidence behind contributions
words.vi: Ghép nhiệm vụ, ghi nhận đóng góp và minh chứng. Cột cuối cho biết bao nhiêu ghi nhận có ít nhất hai minh chứng độc lập ủng hộ.
words.en: Joins tasks, contribution claims and evidence. The last column tells how many claims have at least two independent pieces of supporting evidence.
*/
WITH minh_chung AS (
  SELECT claim_id, count(*) FILTER (supports AND independent) AS doc_lap
  FROM evidence
  GROUP BY claim_id
)
SELECT coalesce(l.label_vi, c.mechanism) AS cach_dong_gop,
       count(DISTINCT c.task_id) AS so_nhiem_vu,
       count(*) AS so_ghi_nhan,
       count(*) FILTER (c.status = 'xac_nhan') AS da_xac_nhan,
       count(*) FILTER (e.doc_lap >= 2) AS hai_minh_chung_doc_lap
FROM contribution_claims c
LEFT JOIN minh_chung e USING (claim_id)
LEFT JOIN code_lists l ON l.list_id = 'mechanism' AND l.code = c.mechanism
GROUP BY ALL
ORDER BY so_ghi_nhan DESC
