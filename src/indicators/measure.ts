import type { Measure } from '../domain/answer';
import type { Indicator } from '../domain/indicator';
import type { Coverage } from './coverage';
import { isPartial, SMALL, statusOf } from './status';
import { wilson } from './wilson';

/** The five columns of the result contract, as the engine gives them. */
export interface Cells {
  readonly num: number | null;
  readonly den: number | null;
  readonly n: number;
  readonly miss: number;
}

export const NO_CELLS: Cells = { num: null, den: null, n: 0, miss: 0 };

/** numerator ÷ denominator, or the numerator where the indicator is no ratio; null without a denominator. */
export function valueOf({ num, den }: Pick<Cells, 'num' | 'den'>, ratio: boolean): number | null {
  if (!ratio) return num;
  return num === null || den === null || den === 0 ? null : num / den;
}

/** One cell of an answer. Wilson's limits are on the scale of the value, a percentage. */
export function measureOf(indicator: Indicator, cells: Cells, coverage: Coverage, open: boolean): Measure {
  const ratio = indicator.denominator !== null;
  const value = valueOf(cells, ratio);
  const { n, miss: missing } = cells;
  const limits = indicator.sample && value !== null ? wilson(value / 100, n) : null;
  return {
    value,
    numerator: cells.num,
    denominator: cells.den,
    n,
    missing,
    status: statusOf({ value, ratio, additive: indicator.units === 'sum', n, missing, open, coverage }),
    partial: isPartial({ open, coverage }),
    smallN: n < SMALL,
    ...(limits ? { low: 100 * limits.low, high: 100 * limits.high } : {}),
  };
}

const EMPTY = { value: null, numerator: null, denominator: null, n: 0, missing: 0, partial: false, smallN: false } as const;

/** The pack lacks a table that the indicator needs: never zero. */
export const absentMeasure = (table: string): Measure => ({ ...EMPTY, status: 'missing', reason: table });

/** The question cannot be put to this indicator. */
export const inapplicable: Measure = { ...EMPTY, status: 'na' };
