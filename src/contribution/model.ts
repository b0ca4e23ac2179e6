import type { ActivityFact, ClaimFact, ContributionFacts, TaskFact } from '../domain/contribution';
import { type Counted, type Grade, gradeTask, GRADES } from './grade';
import { type Belongs, belongs, type By, fold, type GroupName, type PartnerFact } from './group';

/** One task result: one tick. */
export interface Tick {
  readonly index: number;
  readonly task: TaskFact;
  readonly grade: Grade;
  readonly counted: Counted;
  readonly main: ClaimFact | null;
  readonly claims: readonly ClaimFact[];
  /** Group of the main claim's activity; null where no live claim names the task. */
  readonly group: string | null;
}

export type Counts = Readonly<Record<Grade, number>>;

/** A band of ignorance over some task results: never a share of credit. */
export interface Band {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  readonly counts: Counts;
}

export interface AreaOf extends Band {
  readonly code: string;
}

export interface GroupOf extends Band {
  readonly key: string;
  readonly name: GroupName;
}

/** Task results with the same activity group, area and grade: one ribbon. */
export interface Bundle {
  readonly key: string;
  readonly group: string;
  readonly area: string;
  readonly grade: Grade;
  readonly n: number;
}

export interface Model {
  readonly ticks: readonly Tick[];
  readonly total: Band;
  readonly areas: readonly AreaOf[];
  /** Largest first. */
  readonly groups: readonly GroupOf[];
  readonly bundles: readonly Bundle[];
  readonly activities: ReadonlyMap<string, ActivityFact>;
  /** Reported completed without a date: not counted, never forgotten. */
  readonly undated: readonly TaskFact[];
  /** Results that two or more activities are named for; each still counts once. */
  readonly shared: number;
}

/** At most this many groups when the page chooses them, and at most this many ribbon ends in any picture. */
const FEW = 10;
export const MOST = 12;

export const activityKey = (kind: string, id: string): string => `${kind} ${id}`;
export const bundleKey = (group: string, area: string, grade: Grade): string => `${group}/${area}/${grade}`;

export function bandOf(ticks: readonly Tick[]): Band {
  const counts: Record<Grade, number> = { A: 0, B: 0, C: 0, U: 0, D: 0, N: 0 };
  let [low, high] = [0, 0];
  for (const { grade, counted } of ticks) {
    counts[grade] += 1;
    if (counted === 'low') low += 1;
    if (counted !== 'no') high += 1;
  }
  return { n: ticks.length, low, high, counts };
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === null) continue;
    const there = found.get(key);
    if (there) there.push(item);
    else found.set(key, [item]);
  }
  return found;
}

const sources = (claims: readonly ClaimFact[]): number =>
  new Set(claims.filter((c) => c.status !== 'bac').map((c) => activityKey(c.kind, c.source))).size;

export interface Arrangement {
  readonly by: By;
  readonly partners: ReadonlyMap<string, PartnerFact>;
  /** Codes of areas in the order they are read. */
  readonly areas: readonly string[];
  /** No more groups than a picture holds. */
  readonly few?: boolean;
}

/** Facts graded, grouped and counted; nothing is left out: what cannot be grouped stands in a group that says so. */
export function modelOf(facts: ContributionFacts, { by, partners, areas: areaOrder, few = false }: Arrangement): Model {
  const activities = new Map(facts.activities.map((a) => [activityKey(a.kind, a.id), a]));
  const claimsOf = grouped(facts.claims, (c) => c.task);
  const dated = facts.tasks.filter((t) => t.doneOn !== null);
  const own = dated.map((task) => {
    const claims = claimsOf.get(task.id) ?? [];
    const graded = gradeTask(task, claims);
    const activity = graded.main && activities.get(activityKey(graded.main.kind, graded.main.source));
    return { task, claims, ...graded, belongs: activity ? belongs(activity, by, partners) : null };
  });
  const sized = [...grouped(own, (o) => o.belongs?.key ?? null).values()].map((list) => ({
    ...(list[0]?.belongs as Belongs),
    n: list.length,
  }));
  const room = by === 'auto' ? FEW : few ? MOST : Infinity;
  const drawn = fold(sized, room, (g) => by !== 'auto' || g.name.is === 'project');
  const ticks = own.map(({ belongs: to, ...tick }, index): Tick => ({
    ...tick,
    index,
    group: to ? (drawn.get(to.key)?.key ?? to.key) : null,
  }));
  const names = new Map([...drawn.values()].map((b) => [b.key, b.name]));
  const groups = [...grouped(ticks, (t) => t.group)]
    .map(([key, list]): GroupOf => ({ key, name: names.get(key) ?? { is: 'unknown' }, ...bandOf(list) }))
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
  const place = new Map(areaOrder.map((code, i) => [code, i]));
  const areas = [...grouped(ticks, (t) => t.task.area)]
    .map(([code, list]): AreaOf => ({ code, ...bandOf(list) }))
    .toSorted((a, b) => (place.get(a.code) ?? Infinity) - (place.get(b.code) ?? Infinity) || (a.code < b.code ? -1 : 1));
  const bundles = [...grouped(ticks, (t) => (t.group === null ? null : bundleKey(t.group, t.task.area, t.grade)))].map(
    ([key, list]): Bundle => {
      const { group, task, grade } = list[0] as Tick;
      return { key, group: group ?? '', area: task.area, grade, n: list.length };
    },
  );
  return {
    ticks,
    total: bandOf(ticks),
    areas,
    groups,
    bundles: bundles.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || (a.key < b.key ? -1 : 1)),
    activities,
    undated: facts.tasks.filter((t) => t.doneOn === null),
    shared: own.filter((o) => sources(o.claims) >= 2).length,
  };
}
