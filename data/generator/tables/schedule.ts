import { DATA_DATE, openness } from '../calendar';
import { addMonths, daysBetween, type Day, earlier, later, monthOf, yearOf } from '../tools/days';
import { random } from '../tools/random';
import type { ProjectSpec } from '../words/projects';

/** What a project paid out in a year, and what had been planned for that year, in its own currency. */
export interface YearOfMoney {
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  readonly plan: number;
  readonly paid: number;
}

/** Money moves slowly at first and fast before the end. */
function weight(p: ProjectSpec, year: number, end: Day): number {
  const from = later(p.start, `${year}-01-01`);
  const to = earlier(end, `${year}-12-31`);
  if (from > to) return 0;
  const middle = daysBetween(p.start, from) / Math.max(1, daysBetween(p.start, end));
  const open = (openness(year, 3) + openness(year, 6) + openness(year, 10)) / 3;
  return daysBetween(from, to) * (0.6 + 0.8 * middle) * (0.35 + 0.65 * open);
}

/** How much of a year's plan was usually spent. */
// prettier-ignore
const ABSORPTION: Readonly<Record<number, number>> = { 2020: 0.62, 2021: 0.66, 2022: 0.82, 2025: 0.84 };

export function schedule(p: ProjectSpec): readonly YearOfMoney[] {
  if (p.committed === '' || p.status === 'phe_duyet') return [];
  const rnd = random(`schedule ${p.id}`);
  const end = p.end ?? addMonths(p.planned, 0);
  const years = Array.from({ length: yearOf(end) - yearOf(p.start) + 1 }, (_, i) => yearOf(p.start) + i);
  const weights = years.map((y) => (p.years ? (p.years[y] ?? 0) : weight(p, y, end)));
  const total = p.years ? 1 : weights.reduce((a, b) => a + b, 0) / rnd.real(0.955, 0.995);
  return years
    .map((year, i): YearOfMoney => {
      const share = (weights[i] ?? 0) / total;
      const running = year === yearOf(DATA_DATE) && (p.end === null || p.end > DATA_DATE);
      const absorbed = (ABSORPTION[year] ?? 0.89) + rnd.real(-0.07, 0.07);
      const plan = running ? p.amount * share : (p.amount * share) / absorbed;
      const paid = running ? plan * (p.pace ?? 0.6) : p.amount * share;
      return { year, from: later(p.start, `${year}-01-01`), to: earlier(earlier(end, `${year}-12-31`), DATA_DATE), plan, paid };
    })
    .filter((y) => y.year <= yearOf(DATA_DATE) && y.from <= y.to && y.plan > 0);
}

export const quarterEnds = (y: YearOfMoney): readonly number[] =>
  [3, 6, 9, 12].filter((m) => m >= monthOf(y.from) && m <= Math.max(monthOf(y.to), monthOf(y.from)));
