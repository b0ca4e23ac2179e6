import { type Case, edit, without, wrong } from './wrong-engine';

const EFFECTIVE = '_effective_claim';
const LEVEL = '_claim_level';
const CLAIMANT = '      AND verifier.body <> (SELECT body FROM body WHERE unit_id = k.claimed_by)';
const VERIFIERS =
  "(verifier.body = (SELECT body FROM body WHERE unit_id = k.task_unit) OR verifier.body = (SELECT body FROM body WHERE unit_id = 'VP'))";

/** Cases 26 to 31: tasks, claims, evidence, legal documents. */
export const contributionCases: readonly Case[] = [
  {
    number: 26,
    title: 'a task completed without a date',
    wrong: [
      wrong(
        'it is nowhere',
        'D01 D02 D03 D04 D05',
        edit('_finished_task', ['CASE WHEN t.done_on IS NULL THEN t.due_on ELSE t.done_on END', 't.done_on']),
      ),
      wrong(
        'it is completed all the same',
        'D01',
        edit('D01-contribution-coverage', ['count(t.done_on) AS den', 'count(t.task_id) AS den']),
      ),
    ],
  },
  {
    number: 27,
    title: 'claims confirmed by the own unit, under a new name, by a third, by nobody, by the lead unit, by the Ministry Office',
    wrong: [
      wrong('anyone may confirm', 'D01', edit(EFFECTIVE, [VERIFIERS, 'true'])),
      wrong('a unit may confirm its own', 'D01', edit(EFFECTIVE, [`\n${CLAIMANT}`, ''])),
      wrong(
        'a new name is another unit',
        'D01',
        edit(EFFECTIVE, ['verifier.body <> (SELECT body FROM body WHERE unit_id = k.claimed_by)', 'verifier.unit_id <> k.claimed_by']),
      ),
      wrong(
        'the Ministry Office may not confirm',
        'D01',
        edit(EFFECTIVE, [" OR verifier.body = (SELECT body FROM body WHERE unit_id = 'VP')", '']),
      ),
      wrong(
        'only the Ministry Office may confirm',
        'D01',
        edit(EFFECTIVE, ['verifier.body = (SELECT body FROM body WHERE unit_id = k.task_unit) OR ', '']),
      ),
      wrong(
        'the lead unit must still bear its name',
        'D01',
        edit(EFFECTIVE, ['verifier.body = (SELECT body FROM body WHERE unit_id = k.task_unit)', 'verifier.unit_id = k.task_unit']),
      ),
      wrong(
        'confirmed without a verifier is closed',
        'D02',
        edit('_finished_task', ["o.status <> 'bac'", "o.status NOT IN ('bac', 'xac_nhan')"]),
      ),
      without('nobody', 'D02', "DELETE FROM contribution_claims WHERE claim_id = 'CL-NOBODY'"),
    ],
  },
  {
    number: 28,
    title: 'sources: an expert, an inspection, a project, one after the task was done',
    wrong: [
      wrong('experts never count', 'D01', edit(LEVEL, ['(x.day IS NOT NULL OR b.timing_passed)', 'x.day IS NOT NULL'])),
      wrong('experts need no timing', 'D01', edit(LEVEL, [' AND (x.day IS NOT NULL OR b.timing_passed)', ''])),
      wrong(
        'a project has no day',
        'D01',
        edit('_source_day', [
          "SELECT 'project', project_id, CASE WHEN start_actual IS NULL THEN start_planned ELSE start_actual END FROM projects\nUNION ALL\n",
          '',
        ]),
      ),
      wrong(
        'an inspection has no day',
        'D01',
        edit('_source_day', ["UNION ALL\nSELECT 'inspection', inspection_id, inspected_on FROM inspections", '']),
      ),
      wrong('late is not too late', 'D01', edit(LEVEL, [' AND NOT x.too_late', ''])),
      wrong('the same day is too late', 'D01', edit(LEVEL, ['s.day > t.done_on AS', 's.day >= t.done_on AS'])),
    ],
  },
  {
    number: 29,
    title: 'evidence: doubly decisive, failed timing, evaluations, nothing in support',
    wrong: [
      wrong(
        'doubly decisive is no trace',
        'D01',
        edit(LEVEL, ["e.test IN ('dau_vet', 'quyet_dinh')) AS trace", "e.test = 'dau_vet') AS trace"]),
      ),
      wrong('nothing refutes', 'D01 D02', edit(LEVEL, [' AND NOT b.refuted', ''])),
      wrong(
        'any doubt refutes',
        'D01',
        edit(LEVEL, ["NOT e.supports AND e.test IN ('trinh_tu', 'quyet_dinh')) AS refuted", 'NOT e.supports) AS refuted']),
      ),
      wrong(
        'an evaluation of one’s own is independent',
        'D08',
        edit(LEVEL, ["e.supports AND e.independent AND e.kind = 'danh_gia'", "e.supports AND e.kind = 'danh_gia'"]),
      ),
      wrong('an evaluation needs no trace', 'D08', edit(LEVEL, ['b.evaluated AND b.trace AS evaluated', 'b.evaluated AS evaluated'])),
      wrong('no support is plausible', 'D02', edit(LEVEL, ['b.any_support AND ', ''])),
      wrong('one kind of support documents', 'D01', edit(LEVEL, ['f.kind <> e.kind', 'f.evidence_id <> e.evidence_id'])),
    ],
  },
  {
    number: 30,
    title: 'no rival explanations considered; declared too high by another unit than the task’s',
    wrong: [
      wrong('rivals do not matter', 'D04', edit(LEVEL, [' AND x.rivals_considered', ''])),
      wrong(
        'the evidence does not cap the role',
        'D04',
        edit(EFFECTIVE, ['WHEN k.role > k.evidence_level - 1 THEN k.evidence_level - 1 ', '']),
      ),
      wrong(
        'over-claiming is the task’s unit’s',
        'D08',
        edit('D08-over-claiming', ['k.claimed_by = w.unit_id', 'k.task_unit = w.unit_id']),
      ),
      wrong('the declared level is taken on trust', 'D08', edit('D08-over-claiming', ['k.evidence_level < k.evidence_declared', 'false'])),
    ],
  },
  {
    number: 31,
    title: 'a document of two tasks, a draft with a date',
    wrong: [
      wrong(
        'each task counts its document',
        'D06',
        edit('D06-documents-with-contribution', [
          'FROM legal_documents AS l\n',
          'FROM legal_documents AS l JOIN tasks AS many ON many.legal_doc_id = l.legal_doc_id\n',
        ]),
      ),
      wrong('a draft with a date is issued', 'D06', edit('D06-documents-with-contribution', ["l.stage = 'ban_hanh' AND ", ''])),
      wrong(
        'without a day of issue it is nowhere',
        'D06',
        edit('D06-documents-with-contribution', ['CASE WHEN l.issued_on IS NULL THEN l.effective_on ELSE l.issued_on END', 'l.issued_on']),
      ),
    ],
    right: [{ as: 'one task of two is enough', rows: ["DELETE FROM tasks WHERE task_id = 'TK-LAW-B'"], stays: ['D06'] }],
  },
];
