-- Evidence level of every claim, one step above the other: each step holds only on top of the one below.
WITH backing AS (
  SELECT c.claim_id,
    EXISTS (FROM evidence AS e WHERE e.claim_id = c.claim_id AND e.supports) AS any_support,
    EXISTS (FROM evidence AS e WHERE e.claim_id = c.claim_id AND NOT e.supports AND e.test IN ('trinh_tu', 'quyet_dinh')) AS refuted,
    EXISTS (FROM evidence AS e WHERE e.claim_id = c.claim_id AND e.supports AND e.test = 'trinh_tu') AS timing_passed,
    EXISTS (FROM evidence AS e WHERE e.claim_id = c.claim_id AND e.supports AND e.test IN ('dau_vet', 'quyet_dinh')) AS trace,
    EXISTS (FROM evidence AS e JOIN evidence AS f ON f.claim_id = e.claim_id AND f.kind <> e.kind
            WHERE e.claim_id = c.claim_id AND e.supports AND f.supports) AS two_kinds,
    EXISTS (FROM evidence AS e WHERE e.claim_id = c.claim_id AND e.supports AND e.independent) AS independent_voice,
    EXISTS (FROM evidence AS e WHERE e.claim_id = c.claim_id AND e.supports AND e.independent AND e.kind = 'danh_gia') AS evaluated
  FROM contribution_claims AS c
), timed AS (
  SELECT c.*, t.lead_unit_id AS task_unit, s.day, s.day IS NOT NULL AND t.done_on IS NOT NULL AND s.day > t.done_on AS too_late
  FROM contribution_claims AS c
  JOIN tasks AS t ON t.task_id = c.task_id
  LEFT JOIN source_day AS s ON s.kind = c.source_kind AND s.id = c.source_id
), steps AS (
  SELECT x.*,
    b.any_support AND NOT b.refuted AND NOT x.too_late AND (x.day IS NOT NULL OR b.timing_passed) AS plausible,
    b.trace OR b.two_kinds AS documented,
    b.two_kinds AND b.independent_voice AND x.rivals_considered AS cross_checked,
    b.evaluated AND b.trace AS evaluated
  FROM timed AS x JOIN backing AS b ON b.claim_id = x.claim_id
)
SELECT *,
  plausible::INT + (plausible AND documented)::INT + (plausible AND documented AND cross_checked)::INT
    + (plausible AND documented AND cross_checked AND evaluated)::INT AS evidence_level
FROM steps
