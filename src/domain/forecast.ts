/** One earlier year: what was counted by the same elapsed day, and in the whole year. Null is missing, never zero. */
export interface EarlierYear {
  readonly year: string;
  readonly soFar: number | null;
  readonly full: number | null;
}

/** Low and high end. */
export type Range = readonly [low: number, high: number];

/** What the whole year may come to. `inner` holds it with 50 %, `outer` with 80 %; both hold `mid`. */
export interface Forecast {
  readonly mid: number;
  readonly inner: Range;
  readonly outer: Range;
  /** Earlier years it rests on. */
  readonly years: readonly string[];
}

/** Why there is no estimate: too few earlier years to divide by, nothing counted yet, or years that differ too much to say anything. */
export type NoForecast = 'few' | 'nothing' | 'wide';

/** Fewer earlier years than this give no band. */
export const LEAST_YEARS = 4;
/** A band whose upper end is more than this many times its lower end says nothing that helps to plan. */
const WIDEST = 4;

/** Student's t, two-sided 50 % and 80 %, by degrees of freedom from 1. */
const T50 = [1, 0.816, 0.765, 0.741, 0.727, 0.718, 0.711, 0.706, 0.703, 0.7, 0.697, 0.695, 0.694, 0.692, 0.691] as const;
const T80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345, 1.341] as const;
const NORMAL = { T50: 0.674, T80: 1.282 } as const;

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** How many times the count of the same elapsed day the whole year was, as a logarithm; null where that cannot be said. */
function growth({ soFar, full }: EarlierYear): number | null {
  return soFar === null || full === null || soFar <= 0 || full < soFar ? null : Math.log(full / soFar);
}

/**
 * The whole year from what is counted so far: the count times the ratio "whole year ÷ same elapsed day" of earlier years.
 * Middle: the geometric mean of the ratios. Bands: a new year's ratio by Student's t on their logarithms, so that few years
 * give wide bands. Never below what is counted; `whole` rounds to integers. The order of the years does not matter.
 */
export function forecast(counted: number | null, earlier: readonly EarlierYear[], whole: boolean): Forecast | NoForecast {
  const used = earlier.flatMap((y) => {
    const log = growth(y);
    return log === null ? [] : [{ year: y.year, log }];
  });
  if (used.length < LEAST_YEARS) return 'few';
  if (counted === null || counted <= 0) return 'nothing';
  const logs = used.map((u) => u.log).toSorted((a, b) => a - b);
  const middle = mean(logs);
  const n = logs.length;
  const spread = Math.sqrt((logs.reduce((sum, z) => sum + (z - middle) ** 2, 0) / (n - 1)) * (1 + 1 / n));
  const at = (z: number): number => {
    const value = counted * Math.exp(Math.max(0, z));
    return whole ? Math.max(counted, Math.round(value)) : value;
  };
  const band = (t: number): Range => [at(middle - t * spread), at(middle + t * spread)];
  const outer = band(T80[n - 2] ?? NORMAL.T80);
  if (outer[1] > WIDEST * outer[0]) return 'wide';
  return { mid: at(middle), inner: band(T50[n - 2] ?? NORMAL.T50), outer, years: used.map((u) => u.year).toSorted() };
}
