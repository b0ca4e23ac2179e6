import { earlier, toDay, toNumber } from './days';
import type { Indicator, Level, Text } from './indicator';
import type { Period } from './period';

/** A dated public fact, and which figures it belongs to. Empty lists and nulls mean: all. */
export interface Annotation {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  /** At most 50 characters in either language. */
  readonly text: Text;
  readonly indicators: readonly string[];
  readonly level: Level | null;
  readonly unit: string | null;
  readonly source: string;
}

/** A row of `unit_changes`. */
export interface UnitChange {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly basis: string | null;
}

/** A reorganisation: all changes of one day on one legal basis. */
export interface Reorganisation {
  readonly day: string;
  readonly basis: string | null;
  /** Units that ended or were renamed. */
  readonly units: number;
}

/** How closely an annotation belongs to a figure: 3 names the indicator, 2 its level or unit, 0 all; null: not at all. */
export function closeness(a: Annotation, indicator: Pick<Indicator, 'id' | 'level'>, unit: string | null): number | null {
  if (a.indicators.length > 0 && !a.indicators.includes(indicator.id)) return null;
  if (a.level !== null && a.level !== indicator.level) return null;
  if (a.unit !== null && a.unit !== unit) return null;
  return a.indicators.length > 0 ? 3 : a.level !== null || a.unit !== null ? 2 : 0;
}

/** Reorganisations by day; `unit` keeps those that touch one unit. */
export function reorganisations(changes: readonly UnitChange[], unit: string | null): readonly Reorganisation[] {
  const groups = new Map<string, { day: string; basis: string | null; units: Set<string> }>();
  for (const change of changes) {
    if (unit !== null && change.from !== unit && change.to !== unit) continue;
    const key = `${change.day} ${change.basis ?? ''}`;
    const group = groups.get(key) ?? { day: change.day, basis: change.basis, units: new Set<string>() };
    groups.set(key, { ...group, units: group.units.add(change.from) });
  }
  return [...groups.values()]
    .map(({ day, basis, units }) => ({ day, basis, units: units.size }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** First day of an axis of periods, oldest first, and the last day of each category: what lies between two periods belongs to the earlier. */
export function axisOf(periods: readonly Period[], asOf: string): { readonly first: string; readonly ends: readonly string[] } {
  const ends = periods.map((p, i) => {
    const next = periods[i + 1];
    return next ? toDay(toNumber(next.from) - 1) : earlier(p.to, asOf);
  });
  return { first: periods[0]?.from ?? '', ends };
}

/** The category that holds a day: `first` is the axis's first day, `ends` the last day of each category. Null: off the axis. */
export function categoryAt(day: string, first: string, ends: readonly string[]): number | null {
  if (day < first) return null;
  const at = ends.findIndex((end) => day <= end);
  return at < 0 ? null : at;
}
