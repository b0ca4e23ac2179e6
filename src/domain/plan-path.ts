import { toNumber } from './days';
import type { Period } from './period';
import type { Target } from './place';

/** A target that must be reached by a day. */
export interface Milestone {
  readonly day: string;
  readonly target: number;
}

/** A point of the path. `set`: a target stands there; otherwise it lies on the straight line between two. */
export interface PathPoint {
  readonly value: number;
  readonly set: boolean;
}

/** The targets within a year that count from its first day: the year's own, and those of its half year, nine months or first quarter. */
export function milestonesOf(
  targets: readonly Target[],
  periods: readonly Period[],
  year: Period,
  of: { readonly indicator: string; readonly unit: string | null },
): readonly Milestone[] {
  return periods
    .filter((p) => p.calendar === year.calendar && p.from === year.from && p.to <= year.to)
    .flatMap((p) =>
      targets
        .filter((t) => t.indicator === of.indicator && t.unit === of.unit && t.period === p.id)
        .map((t) => ({ day: p.to, target: t.target })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The plan at each of `days`: from zero before the year's first day, straight through the targets that are set.
 * Null after the last of them, and everywhere where none is set.
 */
export function planPath(first: string, days: readonly string[], milestones: readonly Milestone[]): readonly (PathPoint | null)[] {
  const points = [{ at: toNumber(first) - 1, target: 0 }, ...milestones.map(({ day, target }) => ({ at: toNumber(day), target }))];
  return days.map((day) => {
    const at = toNumber(day);
    const next = points.findIndex((p, i) => i > 0 && p.at >= at);
    const [a, b] = [points[next - 1], points[next]];
    if (!a || !b) return null;
    const value = a.target + ((b.target - a.target) * (at - a.at)) / (b.at - a.at);
    return { value, set: b.at === at };
  });
}
