import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import { periodLong } from './dates';
import { number, percent, planned } from './format';
import { fraction, valueText } from './measure';
import { clauses, fig, say, title } from './say';
import { changeClause, type Facts, planClause, provisional } from './sentence-parts';
import { inside } from './words';

export interface PlanKeptFacts extends Facts {
  readonly kinds: readonly { readonly name: string; readonly measure: Measure }[];
  /** Activities outside the plan, where that is known, and what they may be at most. */
  readonly unplanned: Measure | null;
  readonly unplannedPlan: number | null;
}

/** The kind kept least, where at least two can be compared and one is alone at the bottom. */
function least(facts: PlanKeptFacts): { name: string; measure: Measure } | null {
  const ranked = facts.kinds
    .filter((k) => k.measure.value !== null && !k.measure.smallN)
    .toSorted((a, b) => (a.measure.value ?? 0) - (b.measure.value ?? 0));
  const [last, next] = ranked;
  return last && next && last.measure.value !== next.measure.value ? last : null;
}

function outside({ unplanned, unplannedPlan, shape, lang }: PlanKeptFacts): readonly Segment[] | null {
  if (unplanned?.value == null) return null;
  const share = fig(valueText(unplanned, shape, lang), true);
  const limit = unplannedPlan === null ? null : fig(`${planned(unplannedPlan, shape.decimals, lang)}%`);
  const plan = limit === null ? [] : lang === 'vi' ? say(' (kế hoạch không quá ', limit, ')') : say(' (plan at most ', limit, ')');
  return lang === 'vi'
    ? say(share, `${unplanned.smallN ? '' : ' số'} đoàn và sự kiện ngoài kế hoạch`, plan)
    : say(share, `${unplanned.smallN ? '' : ' of'} delegations and events were outside the plan`, plan);
}

export function planKeptSay(facts: PlanKeptFacts): readonly Segment[] {
  const { lang, now, period, shape } = facts;
  const vi = lang === 'vi';
  const when = `${vi ? 'Trong' : 'In'} ${periodLong(period, lang)}`;
  const counted = fraction(now, lang);
  const tail = provisional([now], lang);
  if (now.value === null || counted === null) {
    const none = vi ? `${when}, chưa có mục kế hoạch nào đến hạn` : `${when}, no plan item was due`;
    return say(clauses('; ', [say(none), outside(facts)]), '.', tail);
  }
  const rate = now.smallN ? [] : say(' (', fig(percent(now.value, shape.decimals, lang), true), ')');
  const head = vi
    ? say(`${when}, `, fig(counted, true), ' mục kế hoạch đến hạn đã làm', rate)
    : say(`${when}, `, fig(counted, true), ' plan items due were done', rate);
  const last = least(facts);
  const low =
    last && say(vi ? `thấp nhất là ${inside(last.name)} ` : `lowest is ${inside(last.name)} `, fig(valueText(last.measure, shape, lang)));
  const left = now.missing === 0 ? null : fig(number(now.missing, 0, lang));
  const undated =
    left &&
    (vi ? say(left, ' mục báo xong nhưng không ghi ngày, tính là chưa làm') : say(left, ' reported done without a date count as not done'));
  return say(clauses('; ', [clauses(', ', [head, planClause(facts)]), changeClause(facts), low, outside(facts), undated]), '.', tail);
}

export function planKeptTitle(facts: PlanKeptFacts): string {
  const { lang, now, plan, shape } = facts;
  const vi = lang === 'vi';
  if (now.value === null) return vi ? 'Chưa có mục kế hoạch nào đến hạn trong kỳ' : 'No plan item was due in the period';
  const share = now.n < 20 ? (fraction(now, lang) ?? valueText(now, shape, lang)) : percent(now.value, shape.decimals, lang);
  const head = vi ? `Đã làm ${share} mục kế hoạch đến hạn` : `${share} of plan items due are done`;
  return plan === null
    ? title(head)
    : title(vi ? `${head}, kế hoạch ${planned(plan, 1, lang)}%` : `${head}, plan ${planned(plan, 1, lang)}%`, head);
}
