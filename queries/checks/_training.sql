-- Every enrolment in a course that ended in the period.
SELECT e.*, e.unit_id AS trainee_unit FROM enrolments AS e
WHERE e.course_id IN (SELECT course_id FROM training_courses WHERE end_on >= $from AND end_on <= $to)
