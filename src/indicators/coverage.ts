import type { Bounds } from '../domain/period';
import type { Question } from '../domain/question';
import type { Reporting, Return } from './reporting';

/** Returns that speak for a period: how many there are, how many were due, and how many were filed by the data date. */
export interface Coverage {
  readonly owed: number;
  readonly due: number;
  readonly filed: number;
  readonly filedDue: number;
}

export const NO_COVERAGE: Coverage = { owed: 0, due: 0, filed: 0, filedDue: 0 };

/** From here on reporting counts as complete. */
export const COMPLETE = 0.95;

/** Share of the returns that were due and are filed; of all where none was due yet; null where there is none at all. */
export function shareFiled({ owed, due, filed, filedDue }: Coverage): number | null {
  if (due > 0) return filedDue / due;
  return owed > 0 ? filed / owed : null;
}

/** The group of a unit under the question's view, or null where the question leaves the unit out. */
export function groupOf(unit: string, { units, where }: Pick<Question, 'units' | 'where'>, { up, now }: Reporting): string | null {
  const g = units === 'as_now' ? (now.get(unit) ?? unit) : unit;
  const chosen = where.filter((f) => f.dimension === 'unit');
  return chosen.every((f) => g === f.value || up.get(g)?.has(f.value)) ? g : null;
}

/** Returns for periods inside the one asked; where there is none, those for periods around it. */
function speaking(returns: readonly Return[], { from, end }: Bounds): readonly Return[] {
  const inside = returns.filter((r) => r.from >= from && r.to <= end);
  return inside.length > 0 ? inside : returns.filter((r) => r.from <= from && r.to >= end);
}

export interface Covered {
  readonly total: Coverage;
  readonly groups: ReadonlyMap<string, Coverage>;
}

const count = (so: Coverage, r: Return, asOf: string): Coverage => {
  const filed = r.submitted !== null && r.submitted <= asOf;
  const due = r.due <= asOf;
  return {
    owed: so.owed + 1,
    due: so.due + Number(due),
    filed: so.filed + Number(filed),
    filedDue: so.filedDue + Number(filed && due),
  };
};

/** How far the units in question have reported, by group and in all. */
export function coverageOf(reporting: Reporting, bounds: Bounds, question: Pick<Question, 'units' | 'where'>): Covered {
  const groups = new Map<string, Coverage>();
  let total = NO_COVERAGE;
  for (const r of speaking(reporting.returns, bounds)) {
    const g = groupOf(r.unit, question, reporting);
    if (g === null) continue;
    groups.set(g, count(groups.get(g) ?? NO_COVERAGE, r, bounds.asOf));
    total = count(total, r, bounds.asOf);
  }
  return { total, groups };
}

/** Groups of the units that owe returns and were in being at some time of the period. */
export function owingGroups(reporting: Reporting, { from, to }: Bounds, question: Pick<Question, 'units' | 'where'>): ReadonlySet<string> {
  const alive = reporting.universe.filter((u) => u.from <= to && (u.to === null || u.to >= from));
  return new Set(alive.flatMap((u) => groupOf(u.unit, question, reporting) ?? []));
}
