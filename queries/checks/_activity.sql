-- What the ministry did with others, each thing once, on the day it began (an instrument: was signed).
SELECT 'agreement' AS kind, agreement_id AS id, lead_unit_id AS unit_id, signed_on AS on_date, content_area FROM agreements WHERE signed_on IS NOT NULL
UNION ALL
SELECT 'course', course_id, lead_unit_id, start_on, content_area FROM training_courses
UNION ALL
SELECT 'event', event_id, lead_unit_id, start_on, content_area FROM events
UNION ALL
SELECT 'delegation', delegation_id, lead_unit_id, start_on, NULL FROM delegations
