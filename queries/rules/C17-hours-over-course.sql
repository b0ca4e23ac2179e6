/* rule
code: C17
severity: warning
title.vi: Giờ dự vượt giờ khóa
title.en: More hours than the course has
means.vi: Số giờ tham dự lớn hơn số giờ của khóa, nên giờ học – người bị tính thừa.
means.en: The hours attended exceed the hours of the course, so person-hours are too high.
mend.vi: Xem lại giờ dự hoặc tổng số giờ của khóa.
mend.en: Check the hours attended or the length of the course.
needs: enrolments, training_courses
*/
SELECT 'enrolments' AS table_name, e.enrolment_id AS record, e._row AS row, e._line AS line, 'hours_attended' AS column_name,
  e.hours_attended || ' / ' || c.hours AS value
FROM enrolments AS e JOIN training_courses AS c ON c.course_id = e.course_id
WHERE e.hours_attended > c.hours
