import type { Answer, Measure } from '../domain/answer';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { Question } from '../domain/question';
import type { Engine } from '../engine/port';
import { series } from '../indicators/series';
import { engineOf, type Version } from './version';

/** One point of time as either side knows it: a period may have got other days. */
export interface Point {
  readonly before: Period;
  readonly after: Period;
}

/** The answers of a version to one indicator, one a period, as of its own data date or another. */
export async function answersOf(
  engine: Engine,
  version: Version,
  ind: Indicator,
  question: Question,
  periods: readonly Period[],
): Promise<readonly Answer[]> {
  return (await series(engineOf(engine, version), version.pack, question, periods, ind)).points;
}

const near = (x: number | null, y: number | null): boolean =>
  x === null || y === null ? x === y : Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));

/** Whether the number, its cases or what it lacks differ; digits beyond 1e-9 never do. */
export const sameNumbers = (a: Measure, b: Measure): boolean =>
  near(a.value, b.value) && near(a.numerator, b.numerator) && near(a.denominator, b.denominator) && a.n === b.n && a.missing === b.missing;
