import { DATA_DATE } from '../calendar';
import { addDays, day, type Day, earlier, later, workday } from '../tools/days';
import { random, type Random } from '../tools/random';
import { cents, pad, round } from '../tools/row';
import type { ProjectSpec } from '../words/projects';
import { quarterEnds, schedule, type YearOfMoney } from './schedule';

type Txn = {
  txn_id: string;
  project_id: string;
  txn_type: string;
  txn_on: Day;
  value_on: Day;
  amount: number;
  currency: string;
  partner_id: string | null;
  fund: string;
  source_doc: string | null;
};
type Draft = Omit<Txn, 'txn_id' | 'project_id'>;

/** Usual share of a year's money by the end of March, June, September and December. */
const QUARTER: Readonly<Record<number, number>> = { 3: 0.14, 6: 0.26, 9: 0.22, 12: 0.38 };
/** Paper trails that are lost in a believable number of cases. */
const NO_DONOR = 0.03;

const step = (currency: string): number => (currency === 'VND' ? 1_000_000 : currency === 'JPY' || currency === 'KRW' ? 1000 : 1);

const tidy = (amount: number, currency: string): number => cents(round(amount, step(currency)));

function donor(rnd: Random, p: ProjectSpec): string | null {
  if (p.out) return null;
  if (rnd.chance(NO_DONOR)) return null;
  return rnd.weighted(p.donors);
}

/** One commitment a donor; the public amount of EU JULE I is kept to the euro. */
function commitments(p: ProjectSpec): readonly Draft[] {
  const type = p.out ? '2' : '11';
  const on = (partner_id: string | null, amount: number): Draft => ({
    txn_type: type,
    txn_on: p.committed,
    value_on: p.committed,
    amount,
    currency: p.currency,
    partner_id,
    fund: 'vien_tro',
    source_doc: p.out ? 'Quyết định giao vốn' : 'Văn kiện dự án được phê duyệt',
  });
  if (p.id === 'JULE-1') return [on('EU', 13855406), on('UNDP', 700000)];
  if (p.donors.length === 0) return [on(null, p.amount)];
  return p.donors.map(([partner, share]) => on(partner, tidy((p.amount * share) / 100, p.currency)));
}

function payments(p: ProjectSpec, y: YearOfMoney, rnd: Random): readonly Draft[] {
  const months = quarterEnds(y);
  const weights = months.map((m) => (QUARTER[m] ?? 0.25) * rnd.real(0.8, 1.2));
  const total = weights.reduce((a, b) => a + b, 0);
  return months.map((month, i): Draft => {
    const on = workday(day(y.year, month, rnd.int(4, 24)));
    const txn_on = earlier(later(on, y.from), earlier(DATA_DATE, y.to));
    const currency = p.currency;
    return {
      txn_type: p.out || (p.kind === 'phi_du_an' && rnd.chance(0.3)) ? '4' : rnd.chance(0.07) ? '7' : '3',
      txn_on,
      value_on: addDays(txn_on, -rnd.pick([0, 0, 0, 1, 2, 3])),
      amount: tidy((y.paid * (weights[i] ?? 0)) / total, currency),
      currency,
      partner_id: donor(rnd, p),
      fund: 'vien_tro',
      source_doc: rnd.chance(0.94) ? `Lệnh chuyển tiền quý ${'I'.repeat(month / 3).replace('IIII', 'IV')}/${y.year}` : null,
    };
  });
}

/** Counterpart money is budget money of the ministry: dong, spent twice a year. */
function counterpart(p: ProjectSpec, y: YearOfMoney, years: number, rnd: Random): readonly Draft[] {
  if (p.counterpart === undefined) return [];
  const amount = tidy((p.counterpart * 1e9 * rnd.real(0.75, 1)) / years / 2, 'VND');
  return [5, 11]
    .map((month) => workday(day(y.year, month, rnd.int(5, 25))))
    .filter((on) => on >= y.from && on <= y.to)
    .map((on): Draft => ({
      txn_type: '4',
      txn_on: on,
      value_on: on,
      amount,
      currency: 'VND',
      partner_id: null,
      fund: 'doi_ung',
      source_doc: `Rút dự toán năm ${y.year}`,
    }));
}

/** What was not spent goes back: a negative disbursement soon after the end. */
function refund(p: ProjectSpec, paid: number, rnd: Random): readonly Draft[] {
  if (p.end === null || p.out || p.end > '2026-05-31' || !rnd.chance(0.25)) return [];
  const on = workday(addDays(p.end, rnd.int(20, 80)));
  return [
    {
      txn_type: '3',
      txn_on: on,
      value_on: on,
      amount: -tidy(paid * rnd.real(0.004, 0.02), p.currency),
      currency: p.currency,
      partner_id: p.donors[0]?.[0] ?? null,
      fund: 'vien_tro',
      source_doc: 'Hoàn trả kinh phí còn dư',
    },
  ];
}

function ofProject(p: ProjectSpec): readonly Draft[] {
  const rnd = random(`transactions ${p.id}`);
  if (p.status === 'van_dong') {
    return [
      {
        txn_type: '12',
        txn_on: '2026-06-25',
        value_on: '2026-06-25',
        amount: p.amount,
        currency: p.currency,
        partner_id: p.donors[0]?.[0] ?? null,
        fund: 'vien_tro',
        source_doc: 'Thư quan tâm của nhà tài trợ',
      },
    ];
  }
  const years = schedule(p);
  const paid = years.flatMap((y) => [...payments(p, y, rnd), ...counterpart(p, y, years.length, rnd)]);
  const spent = years.reduce((sum, y) => sum + y.paid, 0);
  return [...commitments(p), ...paid, ...refund(p, spent, rnd)];
}

/** Every movement of money, in the order of its day. */
export function transactions(specs: readonly ProjectSpec[]): readonly Txn[] {
  const all = specs.flatMap((p) => ofProject(p).map((t) => ({ project_id: p.id, ...t })));
  const sorted = all.toSorted((a, b) => (a.txn_on < b.txn_on ? -1 : a.txn_on > b.txn_on ? 1 : a.project_id < b.project_id ? -1 : 1));
  return sorted.map((t, i) => ({ txn_id: `GD-${pad(i + 1, 4)}`, ...t }));
}
