import type { Measure } from '../../domain/answer';
import type { Asked } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import { ministry, planOf, type Standing, standingOf } from '../../domain/plan';
import { attainment } from '../../i18n/change';
import type { PackView } from '../parts/session';

/** A target of the year and what has come in about it so far; `undefined` is still on its way. */
export interface TargetRow {
  readonly indicator: Indicator;
  readonly plan: number | null;
  /** The plan is one set for this very period. */
  readonly milestone: boolean;
  /** In the currency asked. */
  readonly now: Measure | undefined;
  readonly before: Measure | null | undefined;
  /** What is compared is not as long, and the value grows with time: nothing is compared. */
  readonly unlike: boolean;
  /** The same kind of period over ten years, oldest first; null: no value. */
  readonly history: readonly (number | null)[] | undefined;
  /** Upper end, for an indicator that is a range of evidence (D01 with D02). */
  readonly upTo: Measure | undefined;
  readonly standing: Standing;
  /** Per cent of the plan; null for what should fall: its distance is said instead. */
  readonly share: number | null;
  /** Why asking failed. */
  readonly error: Error | null;
}

/** The indicators that have a target of the ministry in the year asked, in the catalogue's order. */
export function targeted(pack: PackView, asked: Asked): readonly Indicator[] {
  const root = ministry(pack.units)?.id;
  const set = new Set(pack.targets.filter((t) => t.unit === root && t.period === asked.year?.id).map((t) => t.indicator));
  return pack.indicators.filter((i) => set.has(i.id));
}

/** The plan of the year in which a period ends; null where none is set. */
export function planOfPeriod(pack: PackView, asked: Asked, indicator: Indicator, period: Period): number | null {
  const year = period.kind === 'nam' ? period : asked.year;
  return asked.partner ? null : planOf(pack.targets, pack.units, indicator.id, asked.unit?.id ?? null, year?.id ?? null);
}

/** Standing and share of the plan. `judged` is in the plan's own currency. */
export function judge(indicator: Indicator, judged: Measure | undefined, plan: number | null, elapsed: number | null) {
  const value = judged?.value ?? null;
  return {
    standing: standingOf(indicator, value, plan, elapsed),
    share: indicator.direction !== 'down' ? attainment(value, plan) : null,
  };
}

/** Worst first: by share of the plan; those without a share stand last, in the catalogue's order. */
export function byProgress(rows: readonly TargetRow[]): readonly TargetRow[] {
  return rows.toSorted((a, b) => (a.share ?? Infinity) - (b.share ?? Infinity) || 0);
}
