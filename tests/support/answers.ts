import type { Answer, Measure } from '../../src/domain/answer';
import type { Period } from '../../src/domain/period';
import type { Question } from '../../src/domain/question';

export interface Five {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
  readonly missing: number;
}

/** Equal within 1e-9 of the larger; nulls only with nulls. */
export function near(x: number | null, y: number | null, tolerance = 1e-9): boolean {
  if (x === null || y === null) return x === y;
  return Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
}

export const same = (a: Five, b: Five): boolean =>
  near(a.value, b.value) && near(a.numerator, b.numerator) && near(a.denominator, b.denominator) && a.n === b.n && a.missing === b.missing;

/** What the contract takes for a group that is not there. */
export const isNothing = (m: Five): boolean => m.n === 0 && (m.value === null || (m.denominator === null && m.value === 0));

/** Every difference between an answer and what is expected of it, in words. */
export function differences(answer: Answer, total: Five, groups: Readonly<Record<string, Five>>): readonly string[] {
  const got = new Map(answer.groups.map((g): [string, Measure] => [g.key, g.measure]));
  const at = (key: string) => `${answer.indicator} ${answer.period.id ?? answer.period.from} ${key}`;
  const told: string[] = [];
  if (!same(answer.total, total)) told.push(`${at('total')}: ${JSON.stringify(answer.total)} instead of ${JSON.stringify(total)}`);
  for (const key of new Set([...got.keys(), ...Object.keys(groups)])) {
    const [a, b] = [got.get(key), groups[key]];
    const agree = a && b ? same(a, b) : isNothing((a ?? b)!);
    if (!agree) told.push(`${at(key)}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`);
  }
  return told;
}

export const question = (indicator: string, period: Period, asOf: string, more: Partial<Question> = {}): Question => ({
  indicator,
  period,
  asOf,
  by: 'unit',
  where: [],
  units: 'as_was',
  currency: 'VND',
  ...more,
});
