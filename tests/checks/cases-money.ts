import { type Case, edit, without, wrong } from './wrong-engine';

const STAKE = ["role IN ('chu_du_an', 'dong_thuc_hien')", "role IN ('chu_du_an', 'dong_thuc_hien', 'thu_huong')"] as const;

/** Cases 1, 4 to 12: plans, currencies, rates, shares, kinds of transactions, donors, projects. */
export const moneyCases: readonly Case[] = [
  {
    number: 1,
    title: 'a budget in three versions',
    wrong: [
      wrong('the first version counts', 'I03', edit('I03-disbursement-rate', ['later.edition > b.edition', 'later.edition < b.edition'])),
      wrong(
        'the versions add up',
        'I03',
        edit('I03-disbursement-rate', ['WHERE NOT EXISTS (FROM ranked AS later', 'WHERE true OR EXISTS (FROM ranked AS later']),
      ),
      without('only the original', 'I03', "DELETE FROM budgets WHERE project_id = 'PJ-SHARED' AND version <> 'goc'"),
    ],
  },
  {
    number: 4,
    title: 'a budget in another currency than the disbursements',
    wrong: [
      wrong('everything is dollars', 'I03', edit('I03-disbursement-rate', ['WHERE currency = b.currency', "WHERE currency = 'USD'"])),
      without('the same currency', 'I03', "UPDATE budgets SET currency = 'USD' WHERE project_id = 'PJ-BUDGETCUR'"),
    ],
  },
  {
    number: 5,
    title: 'a project with two currencies',
    wrong: [
      wrong('its currencies are compared one by one', 'I04', edit('I04-pace-of-disbursement', ['other.currency <> m.currency', 'false'])),
      without('one currency only', 'I04 I05', "DELETE FROM transactions WHERE txn_id IN ('TX-TWOCUR-EUR', 'TX-TWOCUR-PAID')"),
    ],
  },
  {
    number: 6,
    title: 'a currency without a rate, a value date before the first rate',
    wrong: [
      wrong('no rate is a rate of 1', 'I01 I02 I06 I07', edit('_flow', ['* r.vnd AS vnd', '* coalesce(r.vnd, 1) AS vnd'])),
      wrong(
        'the first rate reaches back',
        'I01 I02',
        edit('_rate_span', [
          'rate_on AS from_on',
          "CASE WHEN rate_on = min(rate_on) OVER (PARTITION BY currency) THEN DATE '0001-01-01' ELSE rate_on END AS from_on",
        ]),
      ),
      wrong(
        'a project without a rate stays in one side',
        'I03',
        edit('I03-disbursement-rate', ['AND NOT EXISTS (FROM paid WHERE paid.project_id = p.project_id AND paid.vnd IS NULL)', '']),
      ),
      without('the stock of a currency without a rate', 'I05', "DELETE FROM transactions WHERE currency = 'XAF'"),
    ],
  },
  {
    number: 7,
    title: 'dong with and without a row of rates, a rate older than 45 days',
    wrong: [
      wrong(
        'the dong needs a row of its own',
        'I01 I02 I08',
        edit(
          '_rate_span',
          [" AND currency <> 'VND'", ''],
          ["UNION ALL\nSELECT 'VND', DATE '0001-01-01', DATE '9999-12-31', 1::DOUBLE", ''],
        ),
      ),
      wrong('the dong is counted by both', 'I02', edit('_rate_span', [" AND currency <> 'VND'", ''])),
      wrong(
        'an old rate is no rate',
        'I02',
        edit('_flow', ['t.value_on <= r.until_on', "t.value_on <= r.until_on AND (t.currency = 'VND' OR t.value_on - r.from_on <= 45)"]),
      ),
    ],
    right: [
      {
        as: 'a dong row more or less changes nothing',
        rows: ["DELETE FROM exchange_rates WHERE currency = 'VND'"],
        stays: ['I01', 'I02', 'I03', 'I05', 'I08'],
      },
    ],
  },
  {
    number: 8,
    title: 'no units, an incomplete set of shares, a beneficiary',
    wrong: [
      wrong(
        'a project without units is nobody’s',
        'I01 I02 I04 I05',
        edit('_project_part', ["coalesce(m.members, [{'unit': p.owner_unit_id, 'pct': 100::DOUBLE}])", 'm.members']),
      ),
      wrong('a beneficiary receives', 'I02', edit('_project_part', STAKE)),
      wrong(
        'an incomplete set counts as it stands',
        'I02 I04',
        edit('_project_part', ['CASE WHEN declared_well THEN m.pct / declared ELSE 1::DOUBLE / heads END', 'coalesce(m.pct, 0) / 100']),
      ),
      wrong(
        'shares are always equal',
        'I02',
        edit('_project_part', ['CASE WHEN declared_well THEN m.pct / declared ELSE 1::DOUBLE / heads END', '1::DOUBLE / heads']),
      ),
    ],
  },
  {
    number: 9,
    title: 'outgoing aid beside received aid, counterpart money beside aid',
    wrong: [
      wrong('both directions are committed', 'I01', edit('I01-aid-committed', ["f.direction = 'in' AND ", ''])),
      wrong('both directions are disbursed', 'I02 I06 I07', edit('_aid_paid', [" AND direction = 'in'", ''])),
      wrong('outgoing plans count', 'I03', edit('I03-disbursement-rate', [" WHERE direction = 'in'", ''])),
      wrong(
        'outgoing projects have a pace and a balance',
        'I04 I05',
        edit('I04-pace-of-disbursement', ["direction = 'in' AND ", '']),
        edit('I05-undisbursed-balance', ["p.direction = 'in' AND ", '']),
      ),
      wrong('outgoing approvals need opinions', 'Q03', edit('Q03-projects-cleared', ["direction <> 'out' AND ", ''])),
      wrong(
        'counterpart money is aid',
        'I01 I02',
        edit('I01-aid-committed', [" AND f.fund = 'vien_tro'", '']),
        edit('_aid_paid', [" AND fund = 'vien_tro'", '']),
      ),
      wrong('counterpart plans count', 'I03', edit('I03-disbursement-rate', ["fund = 'vien_tro' AND year = year", 'year = year'])),
      wrong(
        'counterpart money is in the balance',
        'I04 I05',
        edit('I04-pace-of-disbursement', ["fund = 'vien_tro' AND ", '']),
        edit('I05-undisbursed-balance', [" AND t.fund = 'vien_tro'", '']),
      ),
      wrong(
        'outgoing aid counts one fund only',
        'I08',
        edit('I08-aid-provided', ["f.direction = 'out'", "f.direction = 'out' AND f.fund = 'vien_tro'"]),
      ),
    ],
  },
  {
    number: 10,
    title: 'types 2, 4, 7 and 12, refunds, a donor whose sum is negative',
    wrong: [
      wrong('the donor’s side is no commitment', 'I01', edit('I01-aid-committed', ["('2', '11')", "('11')"])),
      wrong('a pledge is a commitment', 'I01', edit('I01-aid-committed', ["('2', '11')", "('2', '11', '12')"])),
      wrong('an expenditure is no disbursement', 'I02', edit('_aid_paid', ["('3', '4', '7')", "('3', '7')"])),
      wrong('a reimbursement is no disbursement', 'I02', edit('_aid_paid', ["('3', '4', '7')", "('3', '4')"])),
      wrong(
        'a reimbursement is a refund',
        'I02',
        edit('_flow', ['t.amount::DOUBLE * r.vnd', "t.amount::DOUBLE * r.vnd * CASE t.txn_type WHEN '7' THEN -1 ELSE 1 END"]),
      ),
      wrong('a refund loses its sign', 'I02 I06 I07', edit('_flow', ['t.amount::DOUBLE', 'abs(t.amount)::DOUBLE'])),
      wrong('a donor in the red is a donor', 'I06', edit('I06-largest-donor', ['(sum(vnd_g) > 0)::INT', '1'])),
      wrong('a pledge is in the balance', 'I05', edit('I05-undisbursed-balance', ["t.txn_type IN ('2', '11', '3', '4', '7') AND ", ''])),
    ],
  },
  {
    number: 11,
    title: 'no donor, a donor with a parent, a unit without a multilateral donor',
    wrong: [
      wrong(
        'children stand apart from their parent',
        'I06',
        edit('I06-largest-donor', ['CASE WHEN d.parent_partner_id IS NULL THEN d.partner_id ELSE d.parent_partner_id END', 'd.partner_id']),
      ),
      wrong(
        'money without a donor is in the denominator',
        'I07',
        edit('I07-multilateral-share', [
          'sum(CASE WHEN d.partner_id IS NOT NULL THEN f.vnd * k.stake END) AS den',
          'sum(f.vnd * k.stake) AS den',
        ]),
      ),
      wrong(
        'none multilateral is empty',
        'I07',
        edit('I07-multilateral-share', [
          'coalesce(sum(CASE WHEN d.multilateral THEN 100 * f.vnd * k.stake END), 0)',
          'sum(CASE WHEN d.multilateral THEN 100 * f.vnd * k.stake END)',
        ]),
      ),
      without('every donor is known', 'I06 I07', "UPDATE transactions SET partner_id = 'GIZ' WHERE txn_id = 'TX-NODONOR'"),
    ],
  },
  {
    number: 12,
    title: 'no planned end, no commitment, ended, cancelled, fully paid',
    wrong: [
      wrong(
        'a project that cannot be compared is 0 %',
        'I04',
        edit('I04-pace-of-disbursement', ['100 * (l.paid / l.committed', '100 * (coalesce(l.paid / l.committed, 0)']),
      ),
      without('no planned end', 'I04', "DELETE FROM projects WHERE project_id = 'PJ-NOEND'"),
      without('no commitment', 'I04', "DELETE FROM projects WHERE project_id = 'PJ-NOCOMMIT'"),
      wrong(
        'an ended project is in being',
        'I04 I05',
        edit('I04-pace-of-disbursement', ['(end_actual IS NULL OR end_actual > $to)', 'true']),
        edit('I05-undisbursed-balance', ['(p.end_actual IS NULL OR p.end_actual > $to)', 'true']),
      ),
      without('a cancelled project goes on', 'I05', "UPDATE projects SET end_actual = NULL WHERE project_id = 'PJ-CANCELLED'"),
      wrong(
        'the last day of a project is a day in being',
        'I05',
        edit('I05-undisbursed-balance', ['p.end_actual > $to', 'p.end_actual >= $to']),
      ),
      wrong(
        'a stock at the rates of its flows',
        'I05',
        edit(
          'I05-undisbursed-balance',
          ['t.currency, t.amount', 't.currency, t.value_on AS day, t.amount'],
          [
            'sum(s.amount) * (SELECT vnd FROM rate_span AS r WHERE r.currency = s.currency AND $to BETWEEN',
            'sum(s.amount * (SELECT any_value(vnd) FROM rate_span AS r WHERE r.currency = s.currency AND s.day BETWEEN',
          ],
          ['r.until_on) AS vnd', 'r.until_on)) AS vnd'],
        ),
      ),
    ],
  },
];
