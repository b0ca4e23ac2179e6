import type { Asked } from '../../../domain/asked';
import type { Period } from '../../../domain/period';

const MOST = 10;

/** Whole years up to the one asked, oldest first, by the chain of "same period last year"; the period itself where it lies in no year of the pack. */
export function yearsOf(asked: Asked, periods: readonly Period[]): readonly Period[] {
  if (!asked.year) return [asked.period];
  const years = [asked.year];
  for (let next = asked.year.yoy; next !== null && years.length < MOST;) {
    const year = periods.find((p) => p.id === next);
    if (!year || years.includes(year)) break;
    years.unshift(year);
    next = year.yoy;
  }
  return years;
}

/** Those of them that are over on the data date: what lines of whole years are drawn over. */
export function closedYears(asked: Asked, periods: readonly Period[]): readonly Period[] {
  return yearsOf(asked, periods).filter((p) => p.kind === 'nam' && p.to <= asked.asOf);
}

/** The years with the period asked in place of its own year, which is not over yet or is asked in part. */
export function yearsToDate(asked: Asked, periods: readonly Period[]): readonly Period[] {
  const years = yearsOf(asked, periods);
  return asked.period.kind === 'nam' || asked.period.kind === 'custom' ? years : [...years.slice(0, -1), asked.period];
}
