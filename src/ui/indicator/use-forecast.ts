import { useMemo } from 'react';
import { cutAtSameDay } from '../../domain/asked';
import { type Forecast, forecast, type NoForecast } from '../../domain/forecast';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import type { Question } from '../../domain/question';
import { useSeries } from '../parts/ask';

const MOST = 10;
const NONE: readonly Period[] = [];

/** The years before, oldest first, by the chain of "same period last year". */
function yearsBefore(year: Period, periods: readonly Period[]): readonly Period[] {
  const found: Period[] = [];
  for (let next = year.yoy; next !== null && found.length < MOST;) {
    const before = periods.find((p) => p.id === next);
    if (!before || found.includes(before)) break;
    found.unshift(before);
    next = before.yoy;
  }
  return found;
}

interface Asked {
  readonly question: Question;
  readonly indicator: Indicator;
  readonly year: Period;
  readonly periods: readonly Period[];
  /** What is counted up to the data date; undefined: not answered yet. */
  readonly counted: number | null | undefined;
}

/**
 * What the whole year may come to; null where the year is over or the indicator does not add up over time,
 * undefined while it is asked.
 */
export function useForecast({ question, indicator, year, periods, counted }: Asked): Forecast | NoForecast | null | undefined {
  const { asOf } = question;
  const open = indicator.time === 'sum' && year.from <= asOf && asOf < year.to;
  const years = useMemo(() => (open ? yearsBefore(year, periods) : NONE), [open, year, periods]);
  const asked = useMemo(() => [...years.map((y) => cutAtSameDay(y, year, asOf).period), ...years], [years, year, asOf]);
  const series = useSeries(open ? question : null, asked);
  const whole = indicator.decimals === 0;
  return useMemo(() => {
    if (!open) return null;
    if (counted === undefined || (asked.length > 0 && !series.data)) return undefined;
    const value = (i: number): number | null => series.data?.points[i]?.total.value ?? null;
    const earlier = years.map((y, i) => ({ year: y.id ?? y.from.slice(0, 4), soFar: value(i), full: value(years.length + i) }));
    return forecast(counted, earlier, whole);
  }, [open, counted, asked.length, series.data, years, whole]);
}
