import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import { attainment } from './change';
import { type Lang, number, percent } from './format';
import { isRate, type Shape, valueText, valueWithUnit } from './measure';
import { capital, clauses, fig, say, title } from './say';
import { inside } from './words';

export interface PartFacts {
  readonly name: string;
  readonly measure: Measure;
  readonly plan: number | null;
}

/** What a breakdown rests on. `parts` are in order, the largest first; missing ones are counted, not ranked. */
export interface BreakdownFacts {
  readonly name: string;
  readonly parts: readonly PartFacts[];
  readonly total: Measure;
  /** The parts make up the whole, so that a share may be spoken of. */
  readonly adds: boolean;
  readonly shape: Shape;
  readonly lang: Lang;
}

const ranked = (facts: BreakdownFacts): readonly PartFacts[] =>
  facts.parts.filter((p) => p.measure.value !== null && !(p.measure.smallN && isRate(facts.shape.unit)));

export function breakdownTitle(facts: BreakdownFacts): string {
  const { lang, shape } = facts;
  const vi = lang === 'vi';
  const [first, second] = ranked(facts);
  if (!first)
    return title(vi ? `${capital(facts.name)}: chưa đủ dữ liệu để so sánh` : `${capital(facts.name)}: not enough data to compare`);
  const value = valueWithUnit(first.measure, shape, lang);
  if (!second) return title(`${first.name}: ${value}`, `${capital(facts.name)}: ${value}`);
  if (second.measure.value === first.measure.value) return title(vi ? `Mức cao nhất là ${value}` : `The highest is ${value}`);
  return title(
    vi ? `${first.name} cao nhất: ${value}` : `${first.name} is highest: ${value}`,
    vi ? `Mức cao nhất là ${value}` : `The highest is ${value}`,
  );
}

/** Who is lowest, where that says more than who is highest; several of one value are counted, none of them is picked out. */
function lowestOf(list: readonly PartFacts[], shape: Shape, lang: Lang): readonly Segment[] {
  const last = list.at(-1);
  if (!last || list.length < 3 || last.measure.value === list[0]?.measure.value) return [];
  const vi = lang === 'vi';
  const value = fig(valueText(last.measure, shape, lang));
  const n = list.filter((p) => p.measure.value === last.measure.value).length;
  if (n === 1) return say(vi ? `; thấp nhất là ${last.name}, ` : `; lowest is ${last.name}, `, value);
  return say('; ', fig(number(n, 0, lang)), vi ? ' nhóm cùng thấp nhất, ' : ' groups share the lowest, ', value);
}

export function breakdownSay(facts: BreakdownFacts): readonly Segment[] {
  const { lang, shape, total, adds } = facts;
  const vi = lang === 'vi';
  const list = ranked(facts);
  const first = list[0];
  const silent = facts.parts.filter((p) => p.measure.value === null).length;
  const few = isRate(shape.unit) ? facts.parts.filter((p) => p.measure.value !== null && p.measure.smallN).length : 0;
  const notes = [
    silent === 0 ? null : say(fig(number(silent, 0, lang)), vi ? ' nhóm chưa có số liệu' : ' without figures'),
    few === 0
      ? null
      : say(fig(number(few, 0, lang)), vi ? ' nhóm dưới 10 trường hợp, không xếp hạng' : ' with fewer than 10 cases, not ranked'),
  ];
  const after = notes.some((n) => n !== null) ? say(' ', clauses('; ', notes), '.') : [];
  if (!first)
    return say(vi ? `Chưa đủ dữ liệu để so sánh ${inside(facts.name)}.` : `Not enough data to compare ${inside(facts.name)}.`, after);
  const share =
    adds && total.value !== null && total.value > 0 && first.measure.value !== null && total.n >= 10
      ? percent((100 * first.measure.value) / total.value, 1, lang)
      : null;
  const plan = attainment(first.measure.value, first.plan);
  const aside = clauses(', ', [
    share === null ? null : vi ? say(fig(share), ' tổng số') : say(fig(share), ' of the total'),
    plan === null || isRate(shape.unit)
      ? null
      : vi
        ? say(fig(percent(plan, 1, lang)), ' kế hoạch')
        : say(fig(percent(plan, 1, lang)), ' of plan'),
  ]);
  const lowest = lowestOf(list, shape, lang);
  const top = list.filter((p) => p.measure.value === first.measure.value).length;
  const many = fig(number(top, 0, lang));
  const highest =
    list.length < 2
      ? say(`${first.name}: `)
      : top === list.length
        ? say(vi ? 'Cả ' : 'All ', many, vi ? ' nhóm bằng nhau, ' : ' groups are equal, ')
        : top > 1
          ? say(many, vi ? ' nhóm cùng cao nhất, ' : ' groups share the highest, ')
          : say(vi ? `${first.name} cao nhất, ` : `${first.name} is highest, `);
  return say(
    highest,
    fig(valueWithUnit(first.measure, shape, lang), true),
    aside.length > 0 ? ' (' : '',
    aside,
    aside.length > 0 ? ')' : '',
    lowest,
    '.',
    after,
  );
}
