/* rule
code: C21
severity: warning
title.vi: Hoạt động diễn ra sau khi nhiệm vụ đã xong
title.en: Activity after the task was done
means.vi: Hoạt động diễn ra sau ngày hoàn thành nhiệm vụ nên không thể đóng góp vào nhiệm vụ đó; mức bằng chứng là 0.
means.en: The activity took place after the task was done, so it cannot have contributed; its evidence level is 0.
mend.vi: Nối ghi nhận với nhiệm vụ khác, hoặc sửa ngày của hoạt động hay nhiệm vụ.
mend.en: Link the claim to another task, or mend the day of the activity or the task.
needs: contribution_claims, tasks
*/
WITH source AS (
  SELECT 'delegation' AS kind, delegation_id AS id, start_on AS day FROM delegations
  UNION ALL SELECT 'event', event_id, start_on FROM events
  UNION ALL SELECT 'course', course_id, start_on FROM training_courses
  UNION ALL SELECT 'agreement', agreement_id, signed_on FROM agreements
  UNION ALL SELECT 'project', project_id, coalesce(start_actual, start_planned) FROM projects
  UNION ALL SELECT 'inspection', inspection_id, inspected_on FROM inspections
)
SELECT 'contribution_claims' AS table_name, k.claim_id AS record, k._row AS row, k._line AS line, 'source_id' AS column_name,
  k.source_id || ' ' || s.day || ' > ' || t.done_on AS value
FROM contribution_claims AS k
JOIN source AS s ON s.kind = k.source_kind AND s.id = k.source_id
JOIN tasks AS t ON t.task_id = k.task_id
WHERE s.day > t.done_on
