import { crossings } from './crossings';
import { GRADES } from './grade';
import type { Bundle } from './model';

/** The order of both sides, from the top. */
export interface Order {
  readonly groups: readonly string[];
  readonly areas: readonly string[];
}

const SWEEPS = 8;
const SWAPS = 6;

const places = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, i) => [key, i]));

/** How many ribbons cross under an order: on the left by area then grade, on the right by grade then group, as they are drawn. */
export function crossingsOf(bundles: readonly Bundle[], order: Order): number {
  const [group, area] = [places(order.groups), places(order.areas)];
  const [g, a] = [order.groups.length, order.areas.length];
  return crossings(
    bundles.map((b) => {
      const [at, to, rank] = [group.get(b.group) ?? g, area.get(b.area) ?? a, GRADES.indexOf(b.grade)];
      return { from: (at * (a + 1) + to) * GRADES.length + rank, to: (to * GRADES.length + rank) * (g + 1) + at };
    }),
  );
}

type Centre = (ends: readonly { readonly at: number; readonly n: number }[]) => number;

const barycentre: Centre = (ends) => ends.reduce((sum, e) => sum + e.at * e.n, 0) / ends.reduce((sum, e) => sum + e.n, 0);

const median: Centre = (ends) => {
  const half = ends.reduce((sum, e) => sum + e.n, 0) / 2;
  let passed = 0;
  for (const end of ends.toSorted((a, b) => a.at - b.at)) {
    passed += end.n;
    if (passed >= half) return end.at;
  }
  return 0;
};

/** One side put in the order of the centres of what it is tied to; what is tied to nothing keeps its place. */
function swept(keys: readonly string[], ends: (key: string) => readonly { at: number; n: number }[], centre: Centre): readonly string[] {
  const weighed = keys.map((key, i) => {
    const tied = ends(key);
    return { key, i, at: tied.length > 0 ? centre(tied) : i };
  });
  return weighed.toSorted((a, b) => a.at - b.at || a.i - b.i).map((w) => w.key);
}

function sweep(bundles: readonly Bundle[], order: Order, centre: Centre): Order {
  const area = places(order.areas);
  const groups = swept(
    order.groups,
    (key) => bundles.filter((b) => b.group === key).map((b) => ({ at: area.get(b.area) ?? 0, n: b.n })),
    centre,
  );
  const group = places(groups);
  const areas = swept(
    order.areas,
    (key) => bundles.filter((b) => b.area === key).map((b) => ({ at: group.get(b.group) ?? 0, n: b.n })),
    centre,
  );
  return { groups, areas };
}

const exchanged = (keys: readonly string[], i: number): readonly string[] => keys.with(i, keys[i + 1]!).with(i + 1, keys[i]!);

/** Neighbours exchanged wherever that undoes crossings, until nothing is gained. */
function settle(bundles: readonly Bundle[], start: Order): { readonly order: Order; readonly crossings: number } {
  let best = { order: start, crossings: crossingsOf(bundles, start) };
  for (let round = 0, gained = true; gained && round < SWAPS; round++) {
    gained = false;
    for (const side of ['groups', 'areas'] as const) {
      for (let i = 0; i + 1 < best.order[side].length; i++) {
        const order = { ...best.order, [side]: exchanged(best.order[side], i) };
        const found = crossingsOf(bundles, order);
        if (found < best.crossings) [best, gained] = [{ order, crossings: found }, true];
      }
    }
  }
  return best;
}

/**
 * An order in which few ribbons cross, never more than in the order given: barycentre and median sweeps, then exchanges of neighbours.
 * The same input gives the same order.
 */
export function arrange(bundles: readonly Bundle[], given: Order): Order {
  let best = settle(bundles, given);
  for (const centre of [barycentre, median]) {
    let order: Order = given;
    for (let i = 0; i < SWEEPS; i++) {
      order = sweep(bundles, order, centre);
      const found = crossingsOf(bundles, order);
      if (found < best.crossings) best = { order, crossings: found };
    }
    const settled = settle(bundles, order);
    if (settled.crossings < best.crossings) best = settled;
  }
  return best.order;
}
