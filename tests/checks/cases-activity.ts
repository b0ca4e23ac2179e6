import { type Case, edit, without, wrong } from './wrong-engine';

/** Cases 2, 3, 13 to 20: plans, time, delegations, focal points, units, agreements. */
export const activityCases: readonly Case[] = [
  {
    number: 2,
    title: 'a plan item in two versions',
    wrong: [
      wrong('the original counts', 'A01', edit('A01-plan-carried-out', ['later.edition > i.edition', 'later.edition < i.edition'])),
      wrong(
        'every version counts',
        'A01',
        edit(
          'A01-plan-carried-out',
          ['WHERE NOT EXISTS (FROM', 'WHERE (true OR EXISTS (FROM'],
          ['later.edition > i.edition)', 'later.edition > i.edition))'],
        ),
      ),
    ],
  },
  {
    number: 3,
    title: 'a plan item without a date, one done after the period',
    wrong: [
      wrong('no date, never due', 'A01', edit('A01-plan-carried-out', ['make_date(year, 12, 31)', 'NULL::DATE'])),
      wrong('done is done, whenever', 'A01', edit('A01-plan-carried-out', ['i.done_on <= $to', 'i.done_on IS NOT NULL'])),
    ],
  },
  {
    number: 13,
    title: 'a period that starts in the year before',
    wrong: [
      wrong('the whole period stands against the plan', 'I03', edit('I03-disbursement-rate', [' AND year(t.value_on) = year($to)', ''])),
    ],
  },
  {
    number: 14,
    title: 'rows after the data date, a period still open',
    wrong: [
      {
        as: 'an open period runs to its nominal end',
        uncut: true,
        moves: 'I01 I02 A01 A02 A06 A07 A08 A09 O01 O02 O06 O08 O10 K01 D01 D06 Q01 Q03 Q04'.split(' '),
      },
    ],
  },
  {
    number: 15,
    title: 'a training workshop among the events',
    wrong: [
      wrong('it is a conference', 'A06', edit('A06-conferences', ["x.kind <> 'tap_huan' AND ", ''])),
      without('it is no activity', 'A07', "DELETE FROM events WHERE event_id = 'EV-TRAINING'"),
    ],
  },
  {
    number: 16,
    title: 'delegations without cost, size or report, of mixed funding, across the end of the period',
    wrong: [
      wrong(
        'no cost is no expense',
        'A11',
        edit(
          'A11-cost-per-person-day',
          ['AND cost IS NOT NULL AND days IS NOT NULL', 'AND days IS NOT NULL'],
          ['AND (cost IS NULL OR days IS NULL)', 'AND days IS NULL'],
        ),
      ),
      wrong(
        'no size is no day, but an expense',
        'A11',
        edit('A11-cost-per-person-day', ['AND cost IS NOT NULL AND days IS NOT NULL', 'AND cost IS NOT NULL']),
      ),
      wrong(
        'mixed funding is the budget’s',
        'A11',
        edit('A11-cost-per-person-day', ["WHERE fund_source = 'nsnn' AND cost", "WHERE fund_source IN ('nsnn', 'hon_hop') AND cost"]),
      ),
      wrong('the last day is no day', 'A11', edit('A11-cost-per-person-day', ['end_on) + 1', 'end_on)'])),
      wrong('a purpose is enough', 'A04', edit('A04-substantive-delegations', [' AND report_on <= $as_of', ''])),
      wrong(
        'a report after the data date is a report',
        'A04',
        edit('A04-substantive-delegations', ['report_on <= $as_of', 'report_on IS NOT NULL']),
      ),
      wrong('one that has just come home counts', 'A04', edit('A04-substantive-delegations', ['>= 30', '>= 0'])),
      wrong('it counts where it ends', 'A02', edit('A02-delegations-out', ['x.start_on <= $to', 'x.end_on <= $to'])),
      wrong(
        'it counts where it starts',
        'A04',
        edit('A04-substantive-delegations', ['end_on >= $from AND end_on <= $to', 'start_on >= $from AND start_on <= $to']),
      ),
      wrong('no due date, not lacking', 'A08', edit('A08-delegation-reports-on-time', ['report_due_on IS NULL AND', 'false AND'])),
    ],
  },
  {
    number: 17,
    title: 'a focal point and its unit end on the last day of a period',
    wrong: [
      wrong('the last day of service is none', 'A09', edit('A09-focal-points', ['ended_on >= $to', 'ended_on > $to'])),
      wrong(
        'the last day of a unit is none',
        'A09 A10',
        edit('A09-focal-points', ['valid_to >= $to', 'valid_to > $to']),
        edit('A10-active-units', ['valid_to >= $to', 'valid_to > $to']),
      ),
      wrong('one who left still serves', 'A09', edit('A09-focal-points', [' AND (ended_on IS NULL OR ended_on >= $to)', ''])),
    ],
  },
  {
    number: 18,
    title: 'units renamed, renamed twice, merged and split',
    wrong: [
      wrong('a unit has no past', 'A10', edit('A10-active-units', ["c.kind <> 'split' AND c.effective_on <= $to", 'false'])),
      wrong('a merger has no heir', 'A10', edit('A10-active-units', ["c.kind <> 'split'", "c.kind = 'rename'"])),
      wrong('a split has heirs', 'A10', edit('A10-active-units', ["c.kind <> 'split' AND ", ''])),
      wrong(
        'every change is known before its day',
        'A10',
        edit(
          'A10-active-units',
          [' AND c.effective_on <= $to', ''],
          [' AND valid_from <= $to AND (valid_to IS NULL OR valid_to >= $to)', ''],
        ),
      ),
      wrong(
        'one step of a unit’s names',
        'A10 D01',
        edit('A10-active-units', ["c.kind <> 'split'", "c.kind <> 'split' AND p.earlier = p.unit_id"]),
        edit('_body', ['w.step < 50', 'w.step < 1']),
      ),
    ],
  },
  {
    number: 19,
    title: 'agreements: no renewal, terminated, replaced, without end, at the edges',
    wrong: [
      wrong('zero months renew', 'O02', edit('_in_force', ['auto_renew_months <> 0', 'auto_renew_months IS NOT NULL'])),
      wrong('nothing renews', 'O02', edit('_in_force', [' OR auto_renew_months <> 0', ''])),
      wrong('a terminated one is in force', 'O02', edit('_in_force', ['AND (terminated_on IS NULL OR terminated_on > $to)', ''])),
      wrong('the day of termination is a day in force', 'O02', edit('_in_force', ['terminated_on > $to', 'terminated_on >= $to'])),
      wrong('a successor need not be in force', 'O02', edit('_in_force', [' AND successor.effective_on <= $to', ''])),
      wrong('a successor changes nothing', 'O02', edit('_in_force', ['successor.agreement_id = a.replaced_by', 'false'])),
      wrong('the last day is no day in force', 'O02 O03', edit('_in_force', ['expires_on >= $to', 'expires_on > $to'])),
      wrong(
        'twelve months end a day early',
        'O03',
        edit('O03-agreements-expiring', ['expires_on <= ($to + INTERVAL 1 YEAR)', 'expires_on < ($to + INTERVAL 1 YEAR)']),
      ),
      wrong('a named successor does not matter', 'O03', edit('O03-agreements-expiring', [' AND replaced_by IS NULL', ''])),
      wrong(
        'without an end is nothing to say',
        'O03',
        edit('O03-agreements-expiring', ['WHERE expires_on IS NULL AND', 'WHERE false AND']),
      ),
      wrong(
        'an ended one can be living',
        'O05',
        edit('_in_force', ['AND (expires_on IS NULL OR expires_on >= $to OR auto_renew_months <> 0)', '']),
      ),
    ],
  },
  {
    number: 20,
    title: 'an agreement that waits for its entry into force',
    wrong: [
      wrong('waiting is not shown', 'O04', edit('O04-days-to-entry-into-force', ['WHERE signed_on <= $to AND', 'WHERE false AND'])),
      wrong(
        'one given up still waits',
        'O04',
        edit('O04-days-to-entry-into-force', [' AND (terminated_on IS NULL OR terminated_on > $to)', '']),
      ),
      wrong('signed is in force', 'O02', edit('_in_force', [' AND effective_on <= $to', ''])),
    ],
  },
];
