-- Documents issued in the period that an effective contribution to one of their tasks reached, each once, at the drafting unit.
WITH document AS (
  SELECT l.lead_unit_id, l.legal_doc_id, l.issued_on FROM legal_documents AS l
  WHERE l.stage = 'ban_hanh' AND CASE WHEN l.issued_on IS NULL THEN l.effective_on ELSE l.issued_on END BETWEEN $from AND $to
    AND EXISTS (FROM tasks AS t JOIN effective_claim AS k ON k.task_id = t.task_id WHERE t.legal_doc_id = l.legal_doc_id AND k.real_role >= 1)
)
SELECT w.g, count(d.issued_on) AS num, NULL::DOUBLE AS den, count(d.issued_on) AS n, count(d.legal_doc_id) - count(d.issued_on) AS miss
FROM place AS w LEFT JOIN document AS d ON d.lead_unit_id = w.unit_id
GROUP BY w.g
