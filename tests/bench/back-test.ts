import { cutAtSameDay } from '../../src/domain/asked';
import { type EarlierYear, type Forecast, forecast, LEAST_YEARS, type NoForecast } from '../../src/domain/forecast';
import type { Period } from '../../src/domain/period';
import type { Engine } from '../../src/engine/port';
import { allIndicators } from '../../src/indicators/catalogue';
import { periods } from '../../src/indicators/lists';
import type { Pack } from '../../src/indicators/pack';
import { series } from '../../src/indicators/series';

/** The estimate of a year that is over, made as it would have been after so many months, and what the year came to. */
export interface Trial {
  readonly indicator: string;
  readonly year: string;
  readonly months: 3 | 6 | 9;
  readonly full: number;
  readonly found: Forecast | NoForecast;
}

const ENDS = { 3: '03-31', 6: '06-30', 9: '09-30' } as const;
const MONTHS = [3, 6, 9] as const;

/** Every indicator that adds up over time, every calendar year with enough years before it, after three, six and nine months. */
export async function backTest(engine: Engine, pack: Pack, asOf: string): Promise<readonly Trial[]> {
  const years = (await periods(engine)).filter((p) => p.kind === 'nam' && p.calendar === 'lich' && p.to <= asOf);
  const trials: Trial[] = [];
  for (const indicator of allIndicators().filter((i) => i.time === 'sum')) {
    const at = (months: 3 | 6 | 9) => years.map((y): Period => cutAtSameDay(y, y, `${y.from.slice(0, 4)}-${ENDS[months]}`).period);
    const [first] = years;
    if (!first) continue;
    const question = { indicator: indicator.id, period: first, asOf, by: null, where: [], units: 'as_now', currency: 'VND' } as const;
    const { points } = await series(engine, pack, question, [...years, ...MONTHS.flatMap(at)]);
    const value = (i: number): number | null => points[i]?.total.value ?? null;
    for (const [m, months] of MONTHS.entries()) {
      const known = years.map((y, i): EarlierYear => ({
        year: y.from.slice(0, 4),
        full: value(i),
        soFar: value((m + 1) * years.length + i),
      }));
      for (const [i, { year, full, soFar }] of known.entries())
        if (i >= LEAST_YEARS && full !== null)
          trials.push({ indicator: indicator.id, year, months, full, found: forecast(soFar, known.slice(0, i), indicator.decimals === 0) });
    }
  }
  return trials;
}

/** What the trials of one number of months came to. Shares in per cent; width is of the 80 % band against the year's value. */
export interface Coverage {
  readonly trials: number;
  readonly few: number;
  readonly nothing: number;
  readonly wide: number;
  readonly shown: number;
  readonly inner: number;
  readonly outer: number;
  readonly width: number;
  readonly middleOff: number;
}

const middleOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

export function coverage(trials: readonly Trial[]): Coverage {
  const shown = trials.flatMap(({ found, full }) => (typeof found === 'string' ? [] : [{ ...found, full }]));
  const share = (of: (t: (typeof shown)[number]) => boolean): number => (100 * shown.filter(of).length) / shown.length;
  const within = ([low, high]: Forecast['inner'], full: number): boolean => low - 1e-9 <= full && full <= high + 1e-9;
  const refused = (why: NoForecast): number => trials.filter((t) => t.found === why).length;
  const positive = shown.filter((t) => t.full > 0);
  return {
    trials: trials.length,
    few: refused('few'),
    nothing: refused('nothing'),
    wide: refused('wide'),
    shown: shown.length,
    inner: share((t) => within(t.inner, t.full)),
    outer: share((t) => within(t.outer, t.full)),
    width: (100 * positive.reduce((sum, t) => sum + (t.outer[1] - t.outer[0]) / t.full, 0)) / positive.length,
    middleOff: 100 * middleOf(positive.map((t) => Math.abs(t.mid - t.full) / t.full)),
  };
}
