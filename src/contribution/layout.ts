import { type Grade, GRADES } from './grade';
import type { Bundle, Model, Tick } from './model';
import { arrange, type Order } from './order';

/** Length of a tick by grade: it survives grey print. */
export const TICK: Readonly<Record<Grade, number>> = { A: 28, B: 24, C: 19, U: 19, D: 14, N: 7 };

export interface Room {
  readonly width: number;
  /** Width of the names at either side. */
  readonly left: number;
  readonly right: number;
  /** Height of the picture where everything fits into it, and the least a name needs. */
  readonly height: number;
  readonly slot: number;
  /** Height that all results together take at least, unless that makes them too thick; 620 where it is left out. */
  readonly tall?: number;
}

export interface Side {
  readonly key: string;
  readonly y: number;
  readonly h: number;
}

export interface TickAt {
  readonly tick: Tick;
  readonly y: number;
}

/** Neighbouring ticks of one bundle, or of one grade without an activity. */
export interface Run {
  readonly key: string;
  readonly area: string;
  readonly group: string | null;
  readonly grade: Grade;
  readonly n: number;
  readonly y: number;
  readonly h: number;
}

export interface Ribbon extends Bundle {
  readonly y0: number;
  readonly y1: number;
  readonly h: number;
  readonly path: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Px a result. */
  readonly unit: number;
  /** Ticks are too thin to be told apart: runs are drawn as blocks, and the page says so. */
  readonly blocks: boolean;
  /** Where ribbons begin and end. */
  readonly x0: number;
  readonly x1: number;
  readonly groups: readonly Side[];
  readonly areas: readonly Side[];
  readonly runs: readonly Run[];
  readonly ticks: readonly TickAt[];
  readonly ribbons: readonly Ribbon[];
  readonly order: Order;
}

const WIDEST = 4.25;
const THINNEST = 1.6;
const BAR = 9;

/** Slots one under another, parted evenly; what is smaller than its slot stands in the middle of it. */
function column(keys: readonly string[], sizes: ReadonlyMap<string, number>, slot: number, height: number): readonly Side[] {
  const slots = keys.map((key) => Math.max(slot, sizes.get(key) ?? 0));
  const gap = keys.length > 1 ? (height - slots.reduce((sum, s) => sum + s, 0)) / (keys.length - 1) : 0;
  let top = 0;
  return keys.map((key, i) => {
    const h = sizes.get(key) ?? 0;
    const y = top + (slots[i]! - h) / 2;
    top += slots[i]! + gap;
    return { key, y, h };
  });
}

const needed = (keys: readonly string[], sizes: ReadonlyMap<string, number>, slot: number, gap: number): number =>
  keys.reduce((sum, key) => sum + Math.max(slot, sizes.get(key) ?? 0), 0) + gap * Math.max(0, keys.length - 1);

const bend = (x0: number, x1: number, y0: number, y1: number, h: number): string => {
  const m = (x0 + x1) / 2;
  const f = (y: number) => y.toFixed(1);
  return `M${x0} ${f(y0)}C${m} ${f(y0)} ${m} ${f(y1)} ${x1} ${f(y1)}L${x1} ${f(y1 + h)}C${m} ${f(y1 + h)} ${m} ${f(y0 + h)} ${x0} ${f(y0 + h)}Z`;
};

/** The part of a ribbon that leads to one tick; null for ticks without an activity, and where ticks are drawn as blocks. */
export function strand(layout: Layout, { tick, y }: TickAt): string | null {
  const key = `${tick.group ?? ''}/${tick.task.area}/${tick.grade}`;
  const ribbon = tick.group === null || layout.blocks ? undefined : layout.ribbons.find((r) => r.key === key);
  return ribbon ? bend(layout.x0, layout.x1, ribbon.y0 + y - ribbon.y1 + 0.5, y + 0.5, layout.unit - 1) : null;
}

/** Ticks as they stand on the rulers: by grade, then by activity from the top, then by day. */
function sorted(model: Model, order: Order): ReadonlyMap<string, readonly Tick[]> {
  const place = new Map(order.groups.map((key, i) => [key, i]));
  const rank = new Map(GRADES.map((grade, i) => [grade, i]));
  const keyed = model.ticks.map((tick) => ({
    tick,
    rank: rank.get(tick.grade) ?? 0,
    at: (tick.group === null ? undefined : place.get(tick.group)) ?? Infinity,
    day: tick.task.doneOn ?? '',
  }));
  keyed.sort(
    (a, b) =>
      a.rank - b.rank || (a.at === b.at ? 0 : a.at - b.at) || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.tick.index - b.tick.index),
  );
  const areas = new Map<string, Tick[]>(order.areas.map((area) => [area, []]));
  for (const { tick } of keyed) areas.get(tick.task.area)?.push(tick);
  return areas;
}

/** Where everything stands: ribbons from activities on the left to the ticks of each area's ruler on the right. */
export function layOut(model: Model, room: Room): Layout {
  const order = arrange(model.bundles, { groups: model.groups.map((g) => g.key), areas: model.areas.map((a) => a.code) });
  const unit = Math.min(WIDEST, Math.max((room.height - 24) / Math.max(1, model.total.n), (room.tall ?? 620) / Math.max(1, model.total.n)));
  const sizes = new Map([
    ...model.groups.map((g): [string, number] => [g.key, g.n * unit]),
    ...model.areas.map((a): [string, number] => [` ${a.code}`, a.n * unit]),
  ]);
  const areaKeys = order.areas.map((code) => ` ${code}`);
  const height = Math.ceil(Math.max(room.height, needed(order.groups, sizes, room.slot, 6), needed(areaKeys, sizes, room.slot, 10)));
  const groups = column(order.groups, sizes, room.slot, height);
  const areas = column(areaKeys, sizes, room.slot, height).map((s) => ({ ...s, key: s.key.slice(1) }));
  const [x0, x1] = [room.left + BAR, room.width - room.right - 4];

  const runs: Run[] = [];
  const ticks: TickAt[] = [];
  const bySide = sorted(model, order);
  for (const { key: area, y } of areas) {
    (bySide.get(area) ?? []).forEach((tick, i) => {
      ticks.push({ tick, y: y + i * unit });
      const last = runs.at(-1);
      if (last && last.area === area && last.group === tick.group && last.grade === tick.grade) {
        runs[runs.length - 1] = { ...last, n: last.n + 1, h: last.h + unit };
      } else {
        runs.push({
          key: `${tick.group ?? ''}/${area}/${tick.grade}`,
          area,
          group: tick.group,
          grade: tick.grade,
          n: 1,
          y: y + i * unit,
          h: unit,
        });
      }
    });
  }

  const areaAt = new Map(order.areas.map((area, i) => [area, i]));
  const ribbons = groups.flatMap(({ key: group, y }) => {
    let top = y;
    return runs
      .filter((r) => r.group === group)
      .toSorted((a, b) => (areaAt.get(a.area) ?? 0) - (areaAt.get(b.area) ?? 0) || a.y - b.y)
      .map((r): Ribbon => {
        const y0 = top;
        top += r.h;
        const inset = r.h > 3 ? 0.5 : 0;
        const h = Math.max(1, r.h - 2 * inset);
        return {
          key: r.key,
          group,
          area: r.area,
          grade: r.grade,
          n: r.n,
          y0,
          y1: r.y,
          h: r.h,
          path: bend(x0, x1, y0 + inset, r.y + inset, h),
        };
      });
  });
  return { width: room.width, height, unit, blocks: unit < THINNEST, x0, x1, groups, areas, runs, ticks, ribbons, order };
}
