import { type Cell, records } from '../domain/table';
import type { Question } from '../domain/question';
import type { Engine } from '../engine/port';
import { count, countOrNull, type Row, text, textOrNull, yes } from './cells';
import type { ClaimDetail, EvidenceFact, Verifier } from '../domain/contribution';
import { countedSql } from './sql';

const SAME = (a: string, b: string): string =>
  `EXISTS (SELECT 1 FROM v_same_unit x JOIN v_same_unit y ON y.unit_id = x.unit_id WHERE x.old_id = ${a} AND y.old_id = ${b})`;

/** The claims of these tasks (rows of `task_id`), each row of the file once. */
const claimsSql = (
  tasks: string,
): string => `WITH picked AS (${tasks}), k AS MATERIALIZED (SELECT * FROM v_claim WHERE task_id IN (SELECT task_id FROM picked)),
ok AS (SELECT _row, max(role_ok) AS counts FROM v_claim_ok WHERE task_id IN (SELECT task_id FROM picked) GROUP BY 1),
day AS (SELECT kind, id, max(on_date) AS on_date FROM v_source_time SEMI JOIN (SELECT source_kind AS kind, source_id AS id FROM k) USING (kind, id) GROUP BY 1, 2)
SELECT k.claim_id AS id, k.task_id AS task, k.source_kind AS kind, k.source_id AS source, day.on_date AS source_on, k.task_done, k.mechanism,
       k.statement_vi AS statement, k.role, coalesce(ok.counts, 0) AS counts, ok._row IS NOT NULL AS effective, k.counterfactual,
       k.evidence_declared AS declared, k.e_level AS level, k.rivals_considered AS rivals, k.claimed_by, k.claimed_on, k.verified_by, k.verified_on,
       CASE WHEN k.verified_by IS NULL THEN 'none' WHEN ${SAME('k.verified_by', 'k.claimed_by')} THEN 'self'
            WHEN ${SAME('k.verified_by', 'k.task_unit')} OR ${SAME('k.verified_by', "'VP'")} THEN 'entitled' ELSE 'other' END AS verifier,
       k.status, k._row AS row, k._line AS line
FROM k LEFT JOIN ok ON ok._row = k._row LEFT JOIN day ON day.kind = k.source_kind AND day.id = k.source_id
QUALIFY row_number() OVER (PARTITION BY k._row ORDER BY k.e_level DESC) = 1
ORDER BY k.task_id, k.claim_id, k._row`;

const evidenceSql = (tasks: string): string => `WITH picked AS (${tasks})
SELECT e.evidence_id AS id, e.claim_id AS claim, e.kind, e.test, e.supports, e.independent, e.dated_on, e.ref, e._row AS row, e._line AS line
FROM evidence e WHERE e.claim_id IN (SELECT claim_id FROM contribution_claims WHERE task_id IN (SELECT task_id FROM picked))
ORDER BY e.claim_id, e.dated_on, e._row`;

const VERIFIERS: readonly Verifier[] = ['entitled', 'self', 'other', 'none'];
const truth = (cell: Cell | undefined): boolean | null => (typeof cell === 'boolean' ? cell : null);

const evidenceOf = (row: Row): EvidenceFact => ({
  id: text(row, 'id'),
  claim: text(row, 'claim'),
  kind: text(row, 'kind'),
  test: text(row, 'test'),
  supports: truth(row['supports']),
  independent: truth(row['independent']),
  datedOn: textOrNull(row, 'dated_on'),
  ref: text(row, 'ref'),
  row: countOrNull(row, 'row'),
  line: countOrNull(row, 'line'),
});

const claimOf = (row: Row, evidence: ReadonlyMap<string, readonly EvidenceFact[]>): ClaimDetail => ({
  id: text(row, 'id'),
  task: text(row, 'task'),
  kind: text(row, 'kind'),
  source: text(row, 'source'),
  sourceOn: textOrNull(row, 'source_on'),
  taskDoneOn: textOrNull(row, 'task_done'),
  mechanism: text(row, 'mechanism'),
  statement: text(row, 'statement'),
  role: count(row, 'role'),
  counts: count(row, 'counts'),
  effective: yes(row, 'effective'),
  counterfactual: text(row, 'counterfactual'),
  declared: countOrNull(row, 'declared'),
  level: count(row, 'level'),
  rivals: yes(row, 'rivals'),
  claimedBy: text(row, 'claimed_by'),
  claimedOn: textOrNull(row, 'claimed_on'),
  verifiedBy: textOrNull(row, 'verified_by'),
  verifiedOn: textOrNull(row, 'verified_on'),
  verifier: VERIFIERS.find((v) => v === row['verifier']) ?? 'none',
  status: text(row, 'status'),
  evidence: evidence.get(text(row, 'id')) ?? [],
  row: countOrNull(row, 'row'),
  line: countOrNull(row, 'line'),
});

async function claimsIn(engine: Engine, tasks: string, bound: readonly Cell[]): Promise<readonly ClaimDetail[]> {
  const claims = records(await engine.query(claimsSql(tasks), bound));
  const evidence = records(await engine.query(evidenceSql(tasks), bound)).map(evidenceOf);
  const byClaim = new Map<string, EvidenceFact[]>();
  for (const e of evidence) byClaim.set(e.claim, [...(byClaim.get(e.claim) ?? []), e]);
  return claims.map((row) => claimOf(row, byClaim));
}

/** The claims of a task with their evidence, the file's rows as they stand. Rejects with `EngineError`. */
export const readClaims = (engine: Engine, task: string): Promise<readonly ClaimDetail[]> =>
  claimsIn(engine, 'SELECT $1::VARCHAR AS task_id', [task]);

/** The claims of every task that D02 counts in its question. Rejects with `EngineError`. */
export const readEveryClaim = (engine: Engine, question: Question): Promise<readonly ClaimDetail[]> =>
  claimsIn(engine, `SELECT DISTINCT record AS task_id FROM (${countedSql(question)})`, []);
