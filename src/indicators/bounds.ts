import { earlier } from '../domain/days';
import type { Bounds, Period } from '../domain/period';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The days that every indicator is asked with. A period cut for a comparison keeps its nominal end and is asked as of its cut.
 * Throws a RangeError for what is no ISO day.
 */
export function boundsOf({ from, to, end }: Pick<Period, 'from' | 'to' | 'end'>, asOf: string): Bounds {
  for (const day of [from, to, end ?? to, asOf]) if (!DAY.test(day)) throw new RangeError(`"${day}" is no ISO day`);
  const last = earlier(to, asOf);
  return { from, to: last, asOf: end === undefined ? asOf : last, end: end ?? to };
}

/** The bounds as the four arguments of an indicator's macro. */
export function argumentsOf({ from, to, asOf, end }: Bounds): string {
  return [from, to, asOf, end].map((day) => `DATE '${day}'`).join(', ');
}
