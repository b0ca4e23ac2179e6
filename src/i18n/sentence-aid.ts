import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import { change, type Change, type NoChange } from './change';
import { comparedShort } from './compared';
import { periodLong } from './dates';
import { number, quantity } from './format';
import { capital, clauses, fig, say, title } from './say';
import { changeClause, type Facts, planClause, point, provisional } from './sentence-parts';

/** One flow: newly committed, or disbursed. `other` is the same amount in the other currency, at the rate of each value date. */
export interface FlowFacts extends Facts {
  readonly other: { readonly measure: Measure; readonly unit: string; readonly decimals: number } | null;
}

function flow(facts: FlowFacts, verb: string): readonly Segment[] {
  const { other, lang } = facts;
  const about = lang === 'vi' ? 'khoảng ' : 'about ';
  const aside =
    other?.measure.value == null ? [] : say(' (', about, fig(quantity(other.measure.value, other.decimals, other.unit, lang)), ')');
  if (facts.now.value === null) return say(lang === 'vi' ? `${verb}: chưa có số liệu` : `${verb}: no figures yet`);
  const rest = clauses(', ', [changeClause(facts), planClause(facts)]);
  return say(`${verb} `, point(facts), aside, rest.length > 0 ? ', ' : '', rest);
}

export function aidSay(mobilised: FlowFacts, disbursed: FlowFacts, subject: string): readonly Segment[] {
  const { lang, period } = mobilised;
  const vi = lang === 'vi';
  const missing = mobilised.now.missing + disbursed.now.missing;
  const left = number(missing, 0, lang);
  const note =
    missing === 0
      ? []
      : vi
        ? say(' Chưa tính ', fig(left), ' giao dịch thiếu tỷ giá.')
        : say(' ', fig(left), ' transactions without a rate are left out.');
  return say(
    `${vi ? 'Trong' : 'In'} ${periodLong(period, lang)}, ${subject} `,
    clauses('; ', [flow(mobilised, vi ? 'vận động được' : 'mobilised'), flow(disbursed, vi ? 'giải ngân' : 'disbursed')]),
    '.',
    note,
    provisional([mobilised.now, disbursed.now], lang),
  );
}

function moved(found: Change, unit: string, vi: boolean): string {
  if (found.direction === 'flat') return vi ? 'không đổi' : 'is unchanged';
  const size = found.by === 'difference' ? `${found.amount} ${unit}` : found.amount;
  return vi ? `${found.direction === 'up' ? 'tăng' : 'giảm'} ${size}` : `is ${found.direction} ${size}`;
}

const compare = (f: FlowFacts): Change | NoChange => change(f.now, f.beforePeriod ? f.before : null, 'amount', f.shape.decimals, f.lang);

export function aidTitle(mobilised: FlowFacts, disbursed: FlowFacts): string {
  const { lang, shape } = mobilised;
  const vi = lang === 'vi';
  const value = (f: FlowFacts) => quantity(f.now.value, f.shape.decimals, f.shape.unit, lang);
  const [m, d] = [compare(mobilised), compare(disbursed)];
  const none = vi ? 'chưa có số liệu' : 'no figures yet';
  const of = (verb: string, f: FlowFacts) => (f.now.value === null ? `${verb}: ${none}` : `${verb} ${value(f)}`);
  const stated = `${of(vi ? 'Vận động' : 'Mobilised', mobilised)}, ${of(vi ? 'giải ngân' : 'disbursed', disbursed)}`;
  if (mobilised.now.value === null && disbursed.now.value === null) return vi ? 'Chưa có số liệu viện trợ' : 'No figures on aid yet';
  if (typeof m === 'string' || typeof d === 'string') return title(stated);
  const opposite = m.direction !== d.direction && m.direction !== 'flat' && d.direction !== 'flat';
  const than = mobilised.beforePeriod ? comparedShort(mobilised.beforePeriod, mobilised.period, lang) : '';
  const [first, second] = [moved(m, shape.unit, vi), moved(d, shape.unit, vi)];
  return vi
    ? title(
        `Viện trợ mới ${first}, ${opposite ? 'nhưng ' : ''}giải ngân ${second} so với ${than}`,
        `Viện trợ mới ${first}, ${opposite ? 'nhưng ' : ''}giải ngân ${second}`,
        stated,
      )
    : title(
        capital(`new aid ${first}, ${opposite ? 'yet' : 'and'} disbursement ${second} on ${than}`),
        capital(`new aid ${first}, ${opposite ? 'yet' : 'and'} disbursement ${second}`),
        stated,
      );
}
