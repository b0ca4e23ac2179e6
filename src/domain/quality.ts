import type { Problem, Severity } from './problem';

export type Facet = 'complete' | 'valid' | 'unique' | 'timely' | 'consistent';
export const FACETS: readonly Facet[] = ['complete', 'valid', 'unique', 'timely', 'consistent'];

const OF_CHECK: Readonly<Record<string, Facet>> = {
  C01: 'unique',
  C02: 'consistent',
  C03: 'valid',
  C04: 'valid',
  C05: 'valid',
  C06: 'complete',
  C07: 'timely',
  C08: 'consistent',
  C09: 'consistent',
  C10: 'consistent',
  C11: 'timely',
  C12: 'valid',
  C13: 'complete',
  C14: 'consistent',
  C15: 'unique',
  C16: 'unique',
  C17: 'valid',
  C18: 'valid',
  C19: 'valid',
  C20: 'consistent',
  C21: 'consistent',
  C22: 'valid',
  C23: 'valid',
  C24: 'complete',
  C25: 'timely',
  C26: 'unique',
  P01: 'consistent',
  P02: 'consistent',
};

/** An error spoils its row wholly, a warning by half; a notice is a reminder, not a fault. */
const WEIGHT: Readonly<Record<Severity, number>> = { error: 1, warning: 0.5, notice: 0 };

/** The facet a problem speaks of; anything that a file's cells got wrong is about validity. */
export const facetOf = (code: string): Facet => OF_CHECK[code] ?? 'valid';

/** 0–100 from counts of rows: an error spoils one wholly, a warning by half. Null where there are no rows to judge. */
export const scoreOf = (rows: number, errors: number, warnings: number): number | null =>
  rows === 0 ? null : 100 * (1 - Math.min(1, (errors * WEIGHT.error + warnings * WEIGHT.warning) / rows));

/** 0–100: the share of rows without a fault, a warning counting half. Null where there are no rows to judge. */
export function quality(rows: number, problems: readonly Problem[]): number | null {
  if (rows === 0) return null;
  const spoilt = problems.reduce((sum, p) => sum + p.count * WEIGHT[p.severity], 0);
  return 100 * (1 - Math.min(1, spoilt / rows));
}
