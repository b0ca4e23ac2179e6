import type { Segment } from '../domain/figure';
import type { Forecast } from '../domain/forecast';
import type { Period } from '../domain/period';
import { yearOf } from './dates';
import { type Lang, NBSP, planned, range } from './format';
import type { Shape } from './measure';
import { fig, say } from './say';

export interface ForecastFacts {
  readonly forecast: Forecast;
  readonly year: Period;
  readonly plan: number | null;
  readonly shape: Shape;
  readonly lang: Lang;
}

/** Decimals of an estimate: one fewer than of what is counted, for it is no more exact than that. */
export const estimated = ({ decimals }: Shape): number => Math.max(0, decimals - 1);

/** Where the whole band stands against the plan of the year; nothing where the plan lies inside it. */
function against({ forecast, plan, shape, lang }: ForecastFacts): readonly Segment[] {
  if (plan === null || plan <= 0) return [];
  const vi = lang === 'vi';
  const text = fig(planned(plan, shape.decimals, lang));
  const [low, high] = forecast.outer;
  if (high < plan) return vi ? say(', thấp hơn kế hoạch ', text) : say(', below the plan of ', text);
  if (low >= plan) return vi ? say(', từ mức kế hoạch ', text, ' trở lên') : say(', at or above the plan of ', text);
  return vi ? say('; kế hoạch ', text, ' nằm trong khoảng này') : say('; the plan of ', text, ' lies within');
}

/** " Theo nhịp các năm trước, cả năm 2026 khoảng 9–11 văn kiện (khả năng 80%), dựa trên 9 năm; kế hoạch 10 nằm trong khoảng này." */
export function forecastSay(facts: ForecastFacts): readonly Segment[] {
  const { forecast, year, shape, lang } = facts;
  const [low, high] = forecast.outer;
  const amount = fig(`${range(low, high, estimated(shape), lang)}${shape.unit ? NBSP + shape.unit.replaceAll(' ', NBSP) : ''}`, true);
  const n = fig(String(forecast.years.length));
  return lang === 'vi'
    ? say(
        ` Theo nhịp các năm trước, cả năm${NBSP}${yearOf(year)} khoảng `,
        amount,
        ' (khả năng 80%), dựa trên ',
        n,
        `${NBSP}năm`,
        against(facts),
        '.',
      )
    : say(
        ` At the pace of earlier years, ${yearOf(year)} comes to about `,
        amount,
        ' (80% likely), based on ',
        n,
        ' years',
        against(facts),
        '.',
      );
}
