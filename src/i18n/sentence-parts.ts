import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import type { Period } from '../domain/period';
import { attainment, change, indexOf, scaleOf } from './change';
import { comparedShort, comparedTo } from './compared';
import { keep, NBSP, number, percent, planned, quantity, tally, type Lang } from './format';
import { isCount, isRate, type Shape, valueWithUnit } from './measure';
import { round } from './exact';
import { fig, say } from './say';
import { oneOf } from './words';

/** What most sentences rest on: one indicator in one period, its plan and the period it is compared with. */
export interface Facts {
  readonly period: Period;
  readonly now: Measure;
  readonly before: Measure | null;
  /** The period of `before`; without it the change is not spoken of. */
  readonly beforePeriod: Period | null;
  /** A period asked to compare with that is not as long: a number that grows with time is not held against it. */
  readonly unlike?: Period | null;
  /** What it is compared with is a base year: its value is 100. */
  readonly base?: boolean;
  readonly plan: number | null;
  readonly shape: Shape;
  readonly lang: Lang;
}

/** A count in official style ("06 văn kiện"), anything else with its decimals and unit. */
export function amount(value: number, shape: Shape, lang: Lang): string {
  const unit = lang === 'en' && Number(round(value, shape.decimals)) === 1 ? oneOf(shape.unit) : shape.unit;
  return isCount(shape) ? `${tally(value, lang)}${unit ? NBSP + keep(unit) : ''}` : quantity(value, shape.decimals, shape.unit, lang);
}

/** "đạt 75,0% kế hoạch năm (08 văn kiện)"; null where there is no plan to speak of. Rates are held against the plan itself. */
export function planClause(facts: Facts): readonly Segment[] | null {
  const { plan, shape, lang, now } = facts;
  if (plan === null || now.value === null) return null;
  if (isRate(shape.unit)) {
    const text = shape.unit.startsWith('%')
      ? `${planned(plan, shape.decimals, lang)}%`
      : keep(`${planned(plan, shape.decimals, lang)} ${shape.unit}`);
    return lang === 'vi' ? say('kế hoạch ', fig(text)) : say('plan ', fig(text));
  }
  const share = attainment(now.value, plan);
  if (share === null) return null;
  const planText = shape.decimals === 0 ? amount(plan, shape, lang) : keep(`${planned(plan, shape.decimals, lang)} ${shape.unit}`);
  return lang === 'vi'
    ? say('đạt ', fig(percent(share, 1, lang), true), ' kế hoạch năm (', fig(planText), ')')
    : say(fig(percent(share, 1, lang), true), ' of the annual plan (', fig(planText), ')');
}

/** "tăng 01 văn kiện so với cùng kỳ năm 2025"; says what is missing instead of staying silent. */
export function changeClause(facts: Facts): readonly Segment[] | null {
  const { now, before, beforePeriod, unlike, period, shape, lang } = facts;
  if (now.value === null) return null;
  if (unlike) {
    const other = comparedTo(unlike, period, lang);
    return say(
      lang === 'vi' ? `không so với ${other} (hai kỳ dài ngắn khác nhau)` : `not compared with ${other}: the periods differ in length`,
    );
  }
  if (beforePeriod === null) return null;
  const same = comparedTo(beforePeriod, period, lang);
  const found = change(now, before, scaleOf(shape.unit, shape.decimals), shape.decimals, lang);
  const vi = lang === 'vi';
  if (found === 'missing') return vi ? say(`chưa có số liệu ${same} để so sánh`) : say(`no figures for ${same} to compare with`);
  if (found === 'small')
    return vi ? say(`không so với ${same} (dưới 10 trường hợp)`) : say(`not compared with ${same}: fewer than 10 cases`);
  if (found === 'nothing-before') return vi ? say(`${same} không phát sinh`) : say(`there were none in ${same}`);
  if (found.direction === 'flat') return vi ? say(`bằng ${same}`) : say(`the same as in ${same}`);
  const word = vi ? (found.direction === 'up' ? 'tăng ' : 'giảm ') : found.direction === 'up' ? 'up ' : 'down ';
  const size = found.by === 'difference' ? amount(Math.abs(now.value - (before?.value ?? 0)), shape, lang) : found.amount;
  return vi ? say(word, fig(size), ` so với ${same}`) : say(word, fig(size), ` on ${same}`);
}

/** "chỉ số 118,1 (cùng kỳ 2021 = 100)"; null without a base year, or where its value is no measure for the other. */
export function baseClause({ base, now, before, beforePeriod, period, shape, lang }: Facts): readonly Segment[] | null {
  const index = base && beforePeriod ? indexOf(now, before, scaleOf(shape.unit, shape.decimals), shape.decimals, lang) : null;
  if (index === null || !beforePeriod) return null;
  return say(
    lang === 'vi' ? 'chỉ số ' : 'index ',
    fig(number(index, 1, lang)),
    ` (${comparedShort(beforePeriod, period, lang)} = `,
    fig('100'),
    ')',
  );
}

/** The value as the point of the sentence. */
export function point(facts: Facts): Segment {
  const few = facts.now.smallN && facts.now.denominator !== null;
  return fig(
    few || facts.now.value === null ? valueWithUnit(facts.now, facts.shape, facts.lang) : amount(facts.now.value, facts.shape, facts.lang),
    true,
  );
}

/** "Số liệu tạm tính." where the period is open or units have not reported. */
export function provisional(measures: readonly (Measure | null)[], lang: Lang): readonly Segment[] {
  if (!measures.some((m) => m?.partial)) return [];
  return say(lang === 'vi' ? ' Số liệu tạm tính.' : ' Provisional figures.');
}
