import { type Case, edit, without, wrong } from './wrong-engine';

const K03 = 'K03-applied-at-work';

/** Cases 21 to 25, 32, 33: training, returns, inspections. */
export const peopleCases: readonly Case[] = [
  {
    number: 21,
    title: 'a level-1 form with a scale of 0, one without a score',
    wrong: [
      wrong('a broken scale is a form', 'K01', edit('K01-reaction', [' AND a.score_max > 0', ''])),
      wrong('a form without a score is an answer', 'K01', edit('K01-reaction', ['a.score IS NOT NULL AND ', ''])),
    ],
  },
  {
    number: 22,
    title: 'a pre-test alone, a post-test alone, a retention test',
    wrong: [
      wrong('a lone test is nothing to say', 'K02', edit('K02-learning-gain', ['FULL JOIN', 'JOIN'])),
      wrong(
        'a retention test is a post-test',
        'K02',
        edit('K02-learning-gain', [" AND moment <> 'theo_doi'", ''], ["moment = 'sau'", "moment IN ('sau', 'theo_doi')"]),
      ),
      wrong(
        'the pre-test dates the pair',
        'K02',
        edit('K02-learning-gain', ['coalesce(after.day, before.day)', 'coalesce(before.day, after.day)']),
      ),
      wrong(
        'a loss is no gain of nothing',
        'K02',
        edit('K02-learning-gain', ['p.post - p.pre AS gain', 'greatest(p.post - p.pre, 0) AS gain']),
      ),
    ],
  },
  {
    number: 23,
    title: 'a course evaluated by a pre-test only',
    wrong: [wrong('a pre-test evaluates', 'K04', edit('K04-courses-evaluated', [" AND a.moment IN ('sau', 'theo_doi')", '']))],
  },
  {
    number: 24,
    title: 'assessors who disagree, answers too early and too late',
    wrong: [
      wrong(
        'the trainee’s word stands first',
        'K03',
        edit(K03, [
          "WHEN 'doc_lap' THEN 1 WHEN 'cap_tren' THEN 2 WHEN 'giang_vien' THEN 3 ELSE 4",
          "WHEN 'doc_lap' THEN 4 WHEN 'cap_tren' THEN 3 WHEN 'giang_vien' THEN 2 ELSE 1",
        ]),
      ),
      wrong('every answer counts', 'K03', edit(K03, ['a.voice = 1 AND ', ''])),
      wrong(
        'an answer of the first days counts',
        'K03',
        edit(K03, ['a.measured_on >= (c.end_on + INTERVAL 3 MONTH)::DATE', 'a.measured_on >= c.end_on']),
      ),
      wrong('an answer after a year counts', 'K03', edit(K03, [' AND a.measured_on <= (c.end_on + INTERVAL 12 MONTH)::DATE', ''])),
      wrong('the day after three months is too early', 'K03', edit(K03, ['a.measured_on >= (c.end_on', 'a.measured_on > (c.end_on'])),
      wrong('the last day of twelve months is too late', 'K03', edit(K03, ['a.measured_on <= (c.end_on', 'a.measured_on < (c.end_on'])),
      wrong(
        'the chosen answer dates the trainee',
        'K03',
        edit(K03, ['max(a.measured_on) OVER (PARTITION BY a.enrolment_id) AS last_day', 'a.measured_on AS last_day']),
      ),
      wrong('who left early was silent', 'K03', edit(K03, ['WHERE e.completed AND', 'WHERE'])),
    ],
  },
  {
    number: 25,
    title: 'enrolments without sex, without hours, not completed; one person several times',
    wrong: [
      wrong('no sex is not a woman', 'O09', edit('O09-women-among-trainees', ['count(x.sex) AS den', 'count(x.enrolment_id) AS den'])),
      wrong('no hours are nothing to say', 'O08', edit('O08-person-hours', ['count(x.enrolment_id) - count(x.hours_attended)', '0'])),
      wrong(
        'who left early is trained',
        'O06 O07',
        edit('O06-training-places', [' AND x.completed', '']),
        edit('O07-people-trained', [' AND x.completed', '']),
      ),
      wrong('hours of who left early are none', 'O08 O09', edit('_training', ['end_on <= $to)', 'end_on <= $to) AND e.completed'])),
      wrong('places are people', 'O07', edit('O07-people-trained', ['meeting = 1', 'true'])),
    ],
  },
  {
    number: 32,
    title: 'returns not yet due, filed after the data date, nil returns',
    wrong: [
      { as: 'a return not yet due is late', uncut: true, moves: ['Q01'] },
      wrong('a return to come is complete', 'Q02', edit('Q02-reporting-completeness', [' AND submitted_on <= $as_of', ''])),
      wrong('one not due is owed', 'Q02', edit('Q02-reporting-completeness', ['due_on <= $as_of AND ', ''])),
      without('a nil return is no return', 'Q01 Q02', 'UPDATE report_status SET submitted_on = NULL WHERE nil_return'),
      wrong(
        'returns belong where they are due',
        'Q02',
        edit('Q02-reporting-completeness', ['period_id IN (SELECT period_id FROM inside)', 'due_on BETWEEN $from AND $end']),
      ),
    ],
  },
  {
    number: 33,
    title: 'an inspection of a project, one without findings, one that names neither',
    wrong: [
      wrong('an inspected project is nobody’s', 'Q04', edit('Q04-findings-remedied', ['WHERE i.unit_id IS NULL AND', 'WHERE false AND'])),
      wrong(
        'the owner stands before the inspected unit',
        'Q04',
        edit(
          'Q04-findings-remedied',
          ['WHERE unit_id IS NOT NULL AND', 'WHERE unit_id IS NOT NULL AND project_id IS NULL AND'],
          ['WHERE i.unit_id IS NULL AND', 'WHERE'],
        ),
      ),
      without('no findings', 'Q04', "DELETE FROM inspections WHERE inspection_id = 'IN-NOFINDINGS'"),
      without('it names neither', 'Q04', "UPDATE inspections SET unit_id = 'VP' WHERE inspection_id = 'IN-NEITHER'"),
    ],
    right: [
      { as: 'one that names neither enters nowhere', rows: ["DELETE FROM inspections WHERE inspection_id = 'IN-NEITHER'"], stays: ['Q04'] },
    ],
  },
];
