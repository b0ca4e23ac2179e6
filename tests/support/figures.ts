import type { Answer, Group, Measure } from '../../src/domain/answer';
import type { Period } from '../../src/domain/period';

/** A measure as the engine would answer it; `null` is a missing return. */
export function measure(value: number | null, rest: Partial<Measure> = {}): Measure {
  const n = rest.n ?? (value === null ? 0 : Math.max(10, Math.round(Math.abs(value))));
  const smallN = rest.smallN ?? (value !== null && n > 0 && n < 10);
  return {
    value,
    numerator: value,
    denominator: null,
    n,
    missing: 0,
    status: value === null ? 'missing' : smallN ? 'small_n' : value === 0 ? 'nil' : 'ok',
    partial: false,
    smallN,
    ...rest,
  };
}

/** A rate of counted cases: `rate(7, 18)`. */
export function rate(cases: number, base: number, rest: Partial<Measure> = {}): Measure {
  return measure(base === 0 ? null : (100 * cases) / base, { numerator: 100 * cases, denominator: base, n: base, ...rest });
}

export function period(kind: Period['kind'], from: string, to: string, rest: Partial<Period> = {}): Period {
  return { id: `${kind}-${to}`, calendar: 'bao_cao', kind, from, to, label: '', prev: null, yoy: null, locked: false, ...rest };
}

export const year = (y: number): Period => period('nam', `${y}-01-01`, `${y}-12-31`, { locked: true });
export const nine = (y: number): Period => period('chin_thang', `${y - 1}-12-15`, `${y}-09-14`);

export function answer(indicator: string, of: Period, total: Measure, by = 'unit', groups: readonly Group[] = []): Answer {
  return { indicator, period: of, asOf: '2026-09-14', by, total, groups };
}
