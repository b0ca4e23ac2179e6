import type { ReviewedTask } from './model';
import { countable } from './standing';

/** Weights of the classes A, B and C: equal, and 3/2/1. */
export const EQUAL: Readonly<Record<string, number>> = { A: 1, B: 1, C: 1 };
export const GRADED: Readonly<Record<string, number>> = { A: 3, B: 2, C: 1 };

export interface AreaCoverage {
  readonly area: string;
  readonly n: number;
  readonly confirmed: number;
  /** D01 of the area in percent, by equal weights and by 3/2/1. */
  readonly equal: number;
  readonly graded: number;
}

export interface Sensitivity {
  /** D01 of all in percent; null where no task was completed. */
  readonly equal: number | null;
  readonly graded: number | null;
  readonly areas: readonly AreaCoverage[];
  /** Pairs of areas whose order turns round, among those with enough tasks. */
  readonly turned: readonly (readonly [string, string])[];
}

/** Areas with fewer tasks are not ranked. */
export const ENOUGH_TASKS = 10;

function share(tasks: readonly ReviewedTask[], weights: Readonly<Record<string, number>>): number | null {
  const weight = (t: ReviewedTask) => weights[t.task.class] ?? 1;
  const all = tasks.reduce((sum, t) => sum + weight(t), 0);
  return all === 0 ? null : (100 * tasks.reduce((sum, t) => sum + (t.standing.grade >= 1 ? weight(t) : 0), 0)) / all;
}

/** D01 under two weightings, whole and by area. Only tasks completed with a date count. */
export function sensitivityOf(tasks: readonly ReviewedTask[]): Sensitivity {
  const counted = tasks.filter((t) => countable(t.task));
  const names = [...new Set(counted.map((t) => t.task.area))].sort();
  const areas = names.map((area): AreaCoverage => {
    const own = counted.filter((t) => t.task.area === area);
    return {
      area,
      n: own.length,
      confirmed: own.filter((t) => t.standing.grade >= 1).length,
      equal: share(own, EQUAL) ?? 0,
      graded: share(own, GRADED) ?? 0,
    };
  });
  const ranked = areas.filter((a) => a.n >= ENOUGH_TASKS);
  const turned = ranked.flatMap((a, i) =>
    ranked
      .slice(i + 1)
      .flatMap((b): (readonly [string, string])[] => ((a.equal - b.equal) * (a.graded - b.graded) < 0 ? [[a.area, b.area]] : [])),
  );
  return { equal: share(counted, EQUAL), graded: share(counted, GRADED), areas, turned };
}
