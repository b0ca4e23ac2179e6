import type { Indicator } from './indicator';
import type { Target, Unit } from './place';

/** Where a value stands against its plan: the words and shapes of the yardstick. */
export type Standing = 'over' | 'ontrack' | 'met' | 'near' | 'slow' | 'short' | 'late' | 'none';

/** The ministry itself: the unit without a parent, of the kind `bo` where several have none. */
export function ministry(units: readonly Unit[]): Unit | null {
  const roots = units.filter((u) => u.parent === null);
  return roots.find((u) => u.kind === 'bo') ?? roots[0] ?? null;
}

/** The target of that indicator for one unit (null: the ministry) in one period; null where none is set. */
export function planOf(
  targets: readonly Target[],
  units: readonly Unit[],
  indicator: string,
  unit: string | null,
  period: string | null,
): number | null {
  const whose = unit ?? ministry(units)?.id;
  return targets.find((t) => t.indicator === indicator && t.unit === whose && t.period === period)?.target ?? null;
}

/** A plan to be held against. `milestone`: set for the period itself, so that the time gone no longer judges. */
export interface PlanInForce {
  readonly plan: number | null;
  readonly milestone: boolean;
}

interface Asking {
  readonly period: { readonly id: string | null };
  readonly year: { readonly id: string | null } | null;
  readonly unit: Unit | null;
  readonly partner: unknown;
}

/** The plan that applies to what is asked: the period's own milestone where one is set, otherwise the year's. A partner has none. */
export function planInForce(targets: readonly Target[], units: readonly Unit[], indicator: string, asked: Asking): PlanInForce {
  const of = (period: string | null | undefined) =>
    asked.partner || period == null ? null : planOf(targets, units, indicator, asked.unit?.id ?? null, period);
  const own = of(asked.period.id);
  return { plan: own ?? of(asked.year?.id), milestone: own !== null && asked.period.id !== asked.year?.id };
}

function cumulative(share: number, elapsed: number): Standing {
  const pace = elapsed > 0 ? share / elapsed : share;
  if (pace >= 1.1) return 'over';
  if (pace >= 0.95) return elapsed >= 1 ? 'met' : 'ontrack';
  return pace >= 0.8 ? 'slow' : 'late';
}

/**
 * The standing of a value against the plan of its year. `elapsed` is the share of that year gone (0–1).
 * Only what adds up over time is held against the time gone; rates and states are held against their level.
 * An indicator without a direction is not judged, and one that should fall is never turned into a share.
 */
export function standingOf(indicator: Indicator, value: number | null, plan: number | null, elapsed: number | null): Standing {
  if (value === null || plan === null || indicator.direction === 'none') return 'none';
  if (indicator.direction === 'down') return value <= plan ? 'met' : value <= plan * 1.1 ? 'near' : 'short';
  if (plan <= 0) return value >= plan ? 'met' : 'short';
  const share = value / plan;
  if (indicator.time === 'sum' && elapsed !== null) return cumulative(share, elapsed);
  return share >= 1 ? 'met' : share >= 0.9 ? 'near' : 'short';
}
