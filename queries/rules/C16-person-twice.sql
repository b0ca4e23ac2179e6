/* rule
code: C16
severity: warning
title.vi: Học viên trùng trong một khóa
title.en: One person twice in a course
means.vi: Một học viên ghi tên hai lần trong cùng một khóa, nên lượt người bị đếm thừa.
means.en: One person is enrolled twice in the same course, so training places are counted too often.
mend.vi: Giữ một lượt học; chuyển các phiếu đánh giá về lượt được giữ.
mend.en: Keep one enrolment and move the assessments to it.
needs: enrolments
*/
SELECT 'enrolments' AS table_name, e.enrolment_id AS record, e._row AS row, e._line AS line, 'person_key' AS column_name, e.person_key AS value
FROM enrolments AS e
JOIN (SELECT course_id, person_key FROM enrolments WHERE person_key IS NOT NULL GROUP BY ALL HAVING count(*) > 1) AS twice
  ON twice.course_id = e.course_id AND twice.person_key = e.person_key
