import { earlier } from '../domain/days';
import type { Bounds, Period } from '../domain/period';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days that every indicator is asked with. Throws a RangeError for what is no ISO day. */
export function boundsOf(period: Pick<Period, 'from' | 'to'>, asOf: string): Bounds {
  for (const day of [period.from, period.to, asOf]) if (!DAY.test(day)) throw new RangeError(`"${day}" is no ISO day`);
  return { from: period.from, to: earlier(period.to, asOf), asOf, end: period.to };
}

/** The bounds as the four arguments of an indicator's macro. */
export function argumentsOf({ from, to, asOf, end }: Bounds): string {
  return [from, to, asOf, end].map((day) => `DATE '${day}'`).join(', ');
}
